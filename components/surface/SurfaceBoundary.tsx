import { Component, type ReactNode } from 'react';
import { reportUnexpected } from '@/utils/report';
import { FailureNotice } from './FailureNotice';

export interface SurfaceBoundaryProps {
  children: ReactNode;
  /** Something broke; the sentence that says so has to be seen. */
  onFailure?: (() => void) | undefined;
}

/** Catches what breaks while drawing: a sentence and a way on instead of an empty window. */
export class SurfaceBoundary extends Component<SurfaceBoundaryProps, { failure: unknown }> {
  override state = { failure: null };

  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }

  override componentDidCatch(failure: unknown) {
    reportUnexpected('A surface', failure);
    this.props.onFailure?.();
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
