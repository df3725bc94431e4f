import { useEffect } from 'react';
import { ComposerSkeleton } from '@/components/composer/ComposerSkeleton';
import { DeskFrame } from '@/components/drafts/DeskFrame';
import { Invitation } from '@/components/drafts/Invitation';
import { MergeBar } from '@/components/drafts/MergeBar';
import { useDeskWords } from '@/components/drafts/use-desk-words';
import { FailureNotice } from '../FailureNotice';
import { useAttempts } from '../use-attempts';
import { DeskDeedNotice } from './DeskDeedNotice';
import { DeskDraft } from './DeskDraft';
import { DeskList } from './DeskList';
import { useDraftCommands } from './use-draft-commands';
import { useKeptList } from './use-kept-list';
import { showDraft, useOpenDraftId } from './use-open-draft-id';
import { usePageDraft } from './use-page-draft';

/** The composer in a tab, with all drafts and posts around it. */
export function Desk() {
  const t = useDeskWords('desk');
  const openId = useOpenDraftId();
  const attempts = useAttempts();
  const { failure } = attempts;
  const commands = useDraftCommands(attempts, openId);
  const { lastDeed, markedIds } = commands;
  const { isBeginning, pageDraft, readAgain, dismiss } = usePageDraft(attempts);
  useKeptList();
  const title = `${t('title')} · Channel Clipper`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <DeskFrame
      isOpen={openId !== null || isBeginning}
      onBack={() => showDraft(null)}
      list={
        <>
          <DeskList
            openId={openId}
            markedIds={markedIds}
            onNewPost={commands.beginPost}
            onBin={commands.bin}
            onRestore={commands.restore}
            onDuplicate={commands.duplicate}
            onMark={commands.mark}
          />
          <div className="flex shrink-0 flex-col gap-2 p-2 empty:hidden">
            {failure !== null && <FailureNotice error={failure} onAction={() => window.location.reload()} />}
            {lastDeed && (
              <DeskDeedNotice
                key={lastDeed.kind === 'binned' ? lastDeed.id : lastDeed.merged.id}
                deed={lastDeed}
                onRestore={commands.restore}
                onUnmerge={commands.unmerge}
                onOver={commands.forgetDeed}
              />
            )}
            {markedIds.length > 0 && (
              <MergeBar count={markedIds.length} onMerge={commands.merge} onCancel={commands.unmarkAll} />
            )}
          </div>
        </>
      }
      draft={
        isBeginning ? (
          <ComposerSkeleton />
        ) : openId === null ? (
          <div className="flex h-full">
            <Invitation title={t('choose.title')} text={t('choose.text')} />
          </div>
        ) : (
          <DeskDraft
            key={openId}
            draftId={openId}
            pageDraft={pageDraft?.id === openId ? pageDraft : null}
            onNewPost={commands.beginPost}
            onRestore={() => commands.restore(openId)}
            onReadAgain={readAgain}
            onDismiss={dismiss}
          />
        )
      }
    />
  );
}
