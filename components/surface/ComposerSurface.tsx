import { useTranslations } from 'use-intl';
import { ComposerSkeleton } from '@/components/composer/ComposerSkeleton';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import { unexpectedProblem } from '@/utils/i18n/problems/problem';
import { storageProblem } from '@/utils/i18n/problems/storage-problem';
import { storageErrorFrom } from '@/utils/store/storage-error';
import { DraftComposer } from './DraftComposer';
import { useBegunDraft } from './use-begun-draft';
import { useDraftRecords } from './use-draft-records';

/** The composer as every surface mounts it. */
export function ComposerSurface() {
  const words = useTranslations('problems');
  const { begun, startOver, readAgain, dismissClipError } = useBegunDraft();
  const records = useDraftRecords(begun.state === 'open' ? begun.opened.draft.id : null);
  if (begun.state === 'failed') {
    const error = storageErrorFrom(begun.error);
    return (
      <div className="p-4">
        <ProblemNotice
          problem={error ? storageProblem(error, words) : unexpectedProblem(words)}
          onAction={() => window.location.reload()}
        />
      </div>
    );
  }
  if (begun.state === 'opening' || !records || records.draft.id !== begun.opened.draft.id)
    return <ComposerSkeleton />;
  return (
    <DraftComposer
      key={begun.opened.draft.id}
      opened={begun.opened}
      records={records}
      clipError={begun.clipError}
      onStartOver={startOver}
      onReadAgain={readAgain}
      onDismissClipError={dismissClipError}
    />
  );
}
