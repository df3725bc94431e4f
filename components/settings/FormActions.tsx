import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import type { Problem } from '@/utils/i18n/problems/problem';

export interface FormActionsProps {
  /** What came of the last try; its button sends the form once more. */
  problem: Problem | null;
  busy: boolean;
  submitLabel: string;
  onCancel?: (() => void) | undefined;
  /** Further buttons. */
  children?: ReactNode;
}

/** The end of a form that asks Telegram something. */
export function FormActions({ problem, busy, submitLabel, onCancel, children }: FormActionsProps) {
  const common = useTranslations('common');
  const submit = useRef<HTMLButtonElement>(null);
  return (
    <>
      {problem && (
        <ProblemNotice problem={problem} busy={busy} onAction={() => submit.current?.form?.requestSubmit()} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button ref={submit} type="submit" variant="primary" busy={busy}>
          {submitLabel}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {common('cancel')}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
