import type { ReactNode } from 'react';
import type { Problem, ProblemAction } from '@/utils/i18n/problems/problem';
import { Button } from './Button';
import { LinkButton } from './LinkButton';
import { Notice } from './Notice';

export interface ProblemNoticeProps {
  problem: Problem;
  /** The author pressed an action. Links open, and the page reloads, by themselves. */
  onAction: (action: ProblemAction) => void;
  /** An action is under way. */
  busy?: boolean;
  /** One more way on, after the problem's own. */
  children?: ReactNode;
}

/** A problem as a notice: the likeliest way on is the plain button, the others are quiet. */
export function ProblemNotice({ problem, onAction, busy = false, children }: ProblemNoticeProps) {
  const actions = problem.actions.map((action, at) => {
    const look = { variant: at === 0 ? 'plain' : 'quiet', size: 'small' } as const;
    return 'href' in action ? (
      <LinkButton key={action.kind} href={action.href} {...look}>
        {action.label}
      </LinkButton>
    ) : (
      <Button
        key={action.kind}
        busy={busy}
        onClick={() => (action.kind === 'reload' ? window.location.reload() : onAction(action))}
        {...look}
      >
        {action.label}
      </Button>
    );
  });
  return (
    <Notice
      tone={problem.tone}
      title={problem.title}
      actions={
        (actions.length > 0 || children) && (
          <>
            {actions}
            {children}
          </>
        )
      }
    >
      {problem.text}
    </Notice>
  );
}
