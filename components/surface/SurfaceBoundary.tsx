import { Component, type ReactNode } from 'react';
import { reportUnexpected } from '@/utils/report';
import { FailureNotice } from './FailureNotice';

/** Catches what breaks while drawing: a sentence and a way on instead of an empty window. */
export class SurfaceBoundary extends Component<{ children: ReactNode }, { failure: unknown }> {
  override state = { failure: null };

  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }

  override componentDidCatch(failure: unknown) {
    reportUnexpected('A surface', failure);
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return (
      <div className="p-4">
        <FailureNotice error={this.state.failure} onAction={() => window.location.reload()} />
      </div>
    );
  }
}
