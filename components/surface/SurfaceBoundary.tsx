import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import { unexpectedProblem } from '@/utils/i18n/problems/problem';

/** Catches what nobody foresaw while drawing: a sentence and a way on instead of an empty window. */
export class SurfaceBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Unexpected /> : this.props.children;
  }
}

function Unexpected() {
  const words = useTranslations('problems');
  return (
    <div className="p-4">
      <ProblemNotice problem={unexpectedProblem(words)} onAction={() => window.location.reload()} />
    </div>
  );
}
