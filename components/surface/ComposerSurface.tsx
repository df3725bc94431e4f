import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { ComposerSkeleton } from '@/components/composer/ComposerSkeleton';
import { DraftComposer } from './DraftComposer';
import { FailureNotice } from './FailureNotice';
import { type Place, useBegunDraft } from './use-begun-draft';
import { useDraftRecords } from './use-draft-records';

/** The composer as every surface mounts it. */
export function ComposerSurface({ place }: { place: Place }) {
  const t = useTranslations('composer');
  const title = `${t('write')} · Channel Clipper`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const { begun, startOver, readAgain, dismissClipError, dismissSelection } = useBegunDraft(place);
  const records = useDraftRecords(begun.state === 'open' ? begun.opened.draft.id : null);
  if (begun.state === 'failed')
    return (
      <div className="p-4">
        <FailureNotice error={begun.error} onAction={readAgain} />
      </div>
    );
  if (begun.state === 'opening' || !records || records.draft.id !== begun.opened.draft.id)
    return <ComposerSkeleton />;
  return (
    <DraftComposer
      key={begun.opened.draft.id}
      place={place}
      opened={begun.opened}
      records={records}
      clipError={begun.clipError}
      selection={begun.selection}
      windowId={place === 'popup' ? (begun.page?.windowId ?? null) : null}
      onStartOver={startOver}
      onReadAgain={readAgain}
      onDismissClipError={dismissClipError}
      onDismissSelection={dismissSelection}
    />
  );
}
