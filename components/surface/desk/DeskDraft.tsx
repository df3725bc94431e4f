import { ComposerSkeleton } from '@/components/composer/ComposerSkeleton';
import { Invitation } from '@/components/drafts/Invitation';
import { useDeskWords } from '@/components/drafts/use-desk-words';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { daysLeft } from '@/utils/store/bin';
import { DraftComposer } from '../DraftComposer';
import { FailureNotice } from '../FailureNotice';
import { useDraftRecords } from '../use-draft-records';
import { showDraft } from './use-open-draft-id';
import type { PageDraft } from './use-page-draft';
import { useStoredDraft } from './use-stored-draft';

export interface DeskDraftProps {
  draftId: string;
  /** Where the Desk was opened on a page: how its draft was begun. */
  pageDraft: PageDraft | null;
  onNewPost: () => void;
  /** Takes it out of the bin. */
  onRestore: () => void;
  /** The page is to be read once more. */
  onReadAgain: () => void;
  onDismiss: (what: 'clipError' | 'selection') => void;
}

/** A draft of the list, open to be written in. */
export function DeskDraft({
  draftId,
  pageDraft,
  onNewPost,
  onRestore,
  onReadAgain,
  onDismiss,
}: DeskDraftProps) {
  const t = useDeskWords('desk');
  const draft = useStoredDraft(draftId);
  const records = useDraftRecords(draftId);
  if (draft.state === 'failed')
    return (
      <div className="p-4">
        <FailureNotice error={draft.error} onAction={() => window.location.reload()} />
      </div>
    );
  if (draft.state === 'gone')
    return (
      <Invitation
        title={t('gone.title')}
        text={t('gone.text')}
        actions={<Button onClick={() => showDraft(null)}>{t('toList')}</Button>}
      />
    );
  if (draft.state === 'opening' || !records) return <ComposerSkeleton />;
  const { binnedAt } = records.draft;
  return (
    <div className="flex h-full flex-col">
      {binnedAt !== undefined && (
        <Notice
          tone="info"
          className="m-2"
          title={t('binned.title')}
          actions={
            <Button size="small" onClick={onRestore}>
              {t('restore')}
            </Button>
          }
        >
          {t('binned.text', { days: daysLeft(binnedAt, Date.now()) })}
        </Notice>
      )}
      <div className="min-h-0 grow">
        <DraftComposer
          place="desk"
          opened={draft.opened}
          records={records}
          clipError={pageDraft?.clipError ?? null}
          selection={pageDraft?.selection ?? null}
          windowId={null}
          onStartOver={onNewPost}
          onReadAgain={onReadAgain}
          onDismissClipError={() => onDismiss('clipError')}
          onDismissSelection={() => onDismiss('selection')}
        />
      </div>
    </div>
  );
}
