import { useEffect, useLayoutEffect } from 'react';
import { useTranslations } from 'use-intl';
import { ComposerSkeleton } from '@/components/composer/ComposerSkeleton';
import type { FirstPaint } from '@/components/first-paint/first-paint';
import { DraftComposer } from './DraftComposer';
import { FailureNotice } from './FailureNotice';
import { type Place, useBegunDraft } from './use-begun-draft';
import { useDraftRecords } from './use-draft-records';

export interface ComposerSurfaceProps {
  place: Place;
  /** The stored draft that lies over it until its editor is there. */
  firstPaint?: FirstPaint | null;
}

/** The composer as every surface mounts it. */
export function ComposerSurface({ place, firstPaint = null }: ComposerSurfaceProps) {
  const t = useTranslations('composer');
  const title = `${t('write')} · Channel Clipper`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const { begun, startOver, readAgain, dismissClipError, dismissSelection } = useBegunDraft(place);
  const records = useDraftRecords(begun.state === 'open' ? begun.opened.draft.id : null);
  const opensAnother = begun.state === 'open' && begun.opened.draft.id !== firstPaint?.post.draftId;
  useLayoutEffect(() => {
    if (begun.state === 'failed' || opensAnother) firstPaint?.leave();
  }, [begun.state, opensAnother, firstPaint]);
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
      firstPaint={firstPaint}
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
