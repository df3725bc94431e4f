import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ComposerSkeleton } from '@/components/composer/ComposerSkeleton';
import { BinnedNotice } from '@/components/drafts/BinnedNotice';
import { DeskFrame } from '@/components/drafts/DeskFrame';
import { Invitation } from '@/components/drafts/Invitation';
import { newDraft } from '@/utils/drafting/new-draft';
import { BIN_DAYS, binDraft, restoreDraft } from '@/utils/store/bin';
import { duplicateDraft } from '@/utils/store/duplicate-draft';
import { database } from '../database';
import { FailureNotice } from '../FailureNotice';
import { useAttempts } from '../use-attempts';
import { DeskDraft } from './DeskDraft';
import { DeskList, EVERYTHING } from './DeskList';
import { useKeptList } from './use-kept-list';
import { showDraft, useOpenDraftId } from './use-open-draft-id';
import { usePageDraft } from './use-page-draft';

/** The composer in a tab, with all drafts and posts around it. */
export function Desk() {
  const t = useTranslations('desk');
  const language = useLocale();
  const openId = useOpenDraftId();
  const [query, setQuery] = useState(EVERYTHING);
  const [binnedId, setBinnedId] = useState<string | null>(null);
  const attempts = useAttempts();
  const { attempt, failure } = attempts;
  const { isBeginning, pageDraft, readAgain, dismiss } = usePageDraft(attempts);
  useKeptList();
  const title = `${t('title')} · Channel Clipper`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const beginPost = () =>
    void attempt(async () => showDraft((await newDraft(database, null, null, language, Date.now())).id));
  const duplicate = (id: string) =>
    void attempt(async () => {
      const copy = await duplicateDraft(database, id, Date.now());
      if (copy) showDraft(copy.id);
    });
  const bin = (id: string) =>
    void attempt(async () => {
      await binDraft(database, id, Date.now());
      setBinnedId(id);
      if (id === openId) showDraft(null);
    });
  const restore = (id: string) =>
    void attempt(async () => {
      await restoreDraft(database, id);
      setBinnedId(null);
    });

  return (
    <DeskFrame
      isOpen={openId !== null || isBeginning}
      onBack={() => showDraft(null)}
      list={
        <>
          <DeskList
            query={query}
            onQuery={setQuery}
            openId={openId}
            onNewPost={beginPost}
            onBin={bin}
            onRestore={restore}
            onDuplicate={duplicate}
          />
          <div className="shrink-0 p-2 empty:hidden">
            {failure !== null && <FailureNotice error={failure} onAction={() => window.location.reload()} />}
            {binnedId && (
              <BinnedNotice
                key={binnedId}
                days={BIN_DAYS}
                onUndo={() => restore(binnedId)}
                onOver={() => setBinnedId(null)}
              />
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
            onNewPost={beginPost}
            onRestore={() => restore(openId)}
            onReadAgain={readAgain}
            onDismiss={dismiss}
          />
        )
      }
    />
  );
}
