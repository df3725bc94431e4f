import { useDeskWords } from '@/components/drafts/use-desk-words';
import { UndoNotice } from '@/components/ui/UndoNotice';
import type { MergedDraft } from '@/utils/drafting/merge-drafts';
import { BIN_DAYS } from '@/utils/store/bin';
import type { DeskDeed } from './use-draft-commands';

export interface DeskDeedNoticeProps {
  deed: DeskDeed;
  onRestore: (id: string) => void;
  onUnmerge: (merged: MergedDraft) => void;
  onOver: () => void;
}

/** What was done in the list last, and the way back. */
export function DeskDeedNotice({ deed, onRestore, onUnmerge, onOver }: DeskDeedNoticeProps) {
  const t = useDeskWords('desk');
  if (deed.kind === 'binned')
    return (
      <UndoNotice title={t('binned.title')} onUndo={() => onRestore(deed.id)} onOver={onOver}>
        {t('binned.text', { days: BIN_DAYS })}
      </UndoNotice>
    );
  return (
    <UndoNotice
      title={t('merge.done', { count: deed.merged.from.length })}
      onUndo={() => onUnmerge(deed.merged)}
      onOver={onOver}
    >
      {t('merge.doneText')}
    </UndoNotice>
  );
}
