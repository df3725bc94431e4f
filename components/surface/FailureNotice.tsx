import { useTranslations } from 'use-intl';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import { type ProblemAction, unexpectedProblem } from '@/utils/i18n/problems/problem';
import { storageProblem } from '@/utils/i18n/problems/storage-problem';
import { storageErrorFrom } from '@/utils/store/storage-error';

export interface FailureNoticeProps {
  /** What was thrown: by the database, or by a mistake of ours. */
  error: unknown;
  onAction: (action: ProblemAction) => void;
}

/** Something thrown, in words. */
export function FailureNotice({ error, onAction }: FailureNoticeProps) {
  const words = useTranslations('problems');
  const storage = storageErrorFrom(error);
  const problem = storage ? storageProblem(storage, words) : unexpectedProblem(words);
  return <ProblemNotice problem={problem} onAction={onAction} />;
}
