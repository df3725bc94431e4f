import { undo } from 'prosemirror-history';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ChannelMenu } from '@/components/composer/ChannelMenu';
import { ComposerFooter } from '@/components/composer/ComposerFooter';
import { ComposerFrame } from '@/components/composer/ComposerFrame';
import { DraftMenu } from '@/components/composer/DraftMenu';
import { SaveStatus } from '@/components/composer/SaveStatus';
import { WritePane } from '@/components/composer/WritePane';
import type { FirstPaint } from '@/components/first-paint/first-paint';
import { EditorPreview } from '@/components/preview/EditorPreview';
import { Notice } from '@/components/ui/Notice';
import { UndoNotice } from '@/components/ui/UndoNotice';
import { openOptions } from '@/utils/browser/open-options';
import type { Clip } from '@/utils/clip/clip';
import type { ClipError } from '@/utils/clip/clip-error';
import { sourcesOfAll } from '@/utils/drafting/sources-of-all';
import type { ProblemAction } from '@/utils/i18n/problems/problem';
import { countdownMilliseconds } from '@/utils/outbox/countdown';
import { holds } from '@/utils/outbox/held';
import type { PostOptions } from '@/utils/post/plan';
import type { DraftToWrite } from '@/utils/store/draft-past';
import { updateDraft } from '@/utils/store/drafts';
import { changeSettings } from '@/utils/store/settings';
import { DraftActions } from './DraftActions';
import { DraftArticles } from './DraftArticles';
import { DraftNotices } from './DraftNotices';
import { DraftRevisions } from './DraftRevisions';
import { database } from './database';
import { PageBeside } from './PageBeside';
import { SelectionNotice } from './SelectionNotice';
import { selectLink } from './select-link';
import { TryOutNotices } from './TryOutNotices';
import { UnsendablePost } from './UnsendablePost';
import { useAttempts } from './use-attempts';
import type { Place } from './use-begun-draft';
import { useDelivery } from './use-delivery';
import { useDraftEditor } from './use-draft-editor';
import type { DraftRecords } from './use-draft-records';
import { useLastPlace } from './use-last-place';
import { useLatest } from './use-latest';
import { useOutgoingPost } from './use-outgoing-post';
import { usePostCopy } from './use-post-copy';
import { usePostEdit } from './use-post-edit';
import { useTextChoice } from './use-text-choice';
import { useTryOut } from './use-try-out';
import { useTypography } from './use-typography';

export interface DraftComposerProps {
  /** The desk has the list of drafts around it; elsewhere a button leads there. */
  place: Place | 'desk';
  opened: DraftToWrite;
  records: DraftRecords;
  /** Where the author writes until the editor is there. */
  firstPaint?: FirstPaint | null;
  clipError: ClipError | null;
  /** What is selected on the page and could be added. */
  selection: Clip | null;
  /** The window beside whose page the composer could stand; `null` where it stands there already. */
  windowId: number | null;
  /** A new draft, from the same page where there is one at hand. */
  onStartOver: () => void;
  /** The page is to be read once more. */
  onReadAgain: () => void;
  onDismissClipError: () => void;
  onDismissSelection: () => void;
}

/** One draft, open: the composer joined to what is stored. */
export function DraftComposer({
  place,
  opened,
  records,
  firstPaint = null,
  clipError,
  selection,
  windowId,
  onStartOver,
  onReadAgain,
  onDismissClipError,
  onDismissSelection,
}: DraftComposerProps) {
  const t = useTranslations('composer');
  const locale = useLocale();
  const { draft, clip, added, channels, channel, bot, job } = records;
  const clips = clip ? [clip, ...added] : added;
  const articles = clips.filter((record) => record.clip.blocks.length > 0);
  const [isLinkOpen, setLinkOpen] = useState(false);
  const [isShowingRevisions, setShowingRevisions] = useState(false);
  const typography = useTypography(channel);

  const languageName = channel && new Intl.DisplayNames(locale, { type: 'language' }).of(channel.language);
  const isForeign = Boolean(clip && channel && clip.clip.language !== channel.language);
  const latestSend = useLatest(() => void (edit.state === 'closed' ? delivery.send() : edit.save()));
  const { editor, status, storeAgain } = useDraftEditor(
    opened,
    { onSend: () => latestSend.current(), onLink: () => setLinkOpen(true) },
    {
      title: t('titleHint'),
      text: isForeign && languageName ? t('textHintIn', { language: languageName }) : t('textHint'),
    },
    typography.whileTyping,
    firstPaint,
  );
  useLastPlace(editor, draft.id);
  const attempts = useAttempts();
  const outgoing = useOutgoingPost(editor, draft);
  const delivery = useDelivery(outgoing, records, attempts, () => editor.view?.focus());
  const edit = usePostEdit(editor, outgoing, records, attempts);
  const tryOut = useTryOut(outgoing, bot);
  const { copied, isDenied, copy } = usePostCopy(editor, outgoing);
  const isUnsent = !job || job.state === 'failed';
  const isEditing = edit.state === 'unchanged' || edit.state === 'changed';
  const editable = isUnsent || isEditing;

  const chooseText = useTextChoice(editor, draft, channel, attempts);

  const choose = (changes: Parameters<typeof updateDraft>[2]) =>
    void attempts.attempt(() => updateDraft(database, draft.id, changes, Date.now()));
  const chooseChannel = (channelId: string) =>
    void attempts.attempt(async () => {
      await updateDraft(database, draft.id, { channelId }, Date.now());
      await changeSettings(database, { channelId });
    });

  function act(action: ProblemAction) {
    switch (action.kind) {
      case 'open-options':
        return openOptions();
      case 'send-again':
        return void delivery.sendAgain();
      case 'check-again':
        return void delivery.checkAgain();
      case 'it-is-there':
        return void delivery.itIsThere();
      case 'retry':
        if (status.state === 'failed') return storeAgain();
        return attempts.failure === null ? onReadAgain() : void delivery.send();
      case 'start-empty':
        onDismissClipError();
        return editor.view?.focus();
      case 'edit-post':
        return editor.view?.focus();
      case 'send-anew':
        return void delivery.send();
      case 'show-link':
        return selectLink(editor, action.url);
      case 'reload':
        return window.location.reload();
    }
  }

  return (
    <ComposerFrame
      header={
        <>
          <ChannelMenu
            channels={channels}
            channel={channel}
            disabled={!isUnsent}
            onChoose={chooseChannel}
            onSettings={openOptions}
          />
          <span className="grow" />
          <SaveStatus state={status.state} />
          <DraftActions place={place} draft={draft} windowId={windowId} />
          <DraftMenu
            editable={editable}
            onTidy={() => typography.tidy(editor)}
            onRevisions={() => setShowingRevisions(true)}
            onStartOver={place !== 'desk' && draft.pageUrl ? onStartOver : null}
          />
          {isShowingRevisions && (
            <DraftRevisions
              editor={editor}
              draftId={draft.id}
              channelTitle={channel?.title ?? t('channel')}
              editable={editable}
              onClose={() => setShowingRevisions(false)}
            />
          )}
        </>
      }
      notices={
        <>
          {place === 'panel' && <PageBeside pageUrl={draft.pageUrl} onBegin={onReadAgain} />}
          {editable && (
            <UnsendablePost
              editor={editor}
              draft={draft}
              clips={clips}
              outgoing={outgoing}
              fit={edit.fit}
              onSendSeveral={isUnsent && channel ? () => void delivery.send('several-messages') : null}
              onAction={act}
            />
          )}
          {typography.tidied !== null && (
            <UndoNotice
              key={typography.tidied}
              title={t('tidied', { count: typography.tidied })}
              onUndo={
                typography.tidied === 0
                  ? null
                  : () => {
                      editor.run(undo);
                      typography.forget();
                    }
              }
              onOver={typography.forget}
            />
          )}
          {isDenied && (
            <Notice tone="bad" title={t('copyDenied')}>
              {t('copyDeniedHelp')}
            </Notice>
          )}
          {bot && isUnsent && <TryOutNotices tryOut={tryOut} bot={bot} onAction={act} />}
          <DraftNotices
            records={records}
            clipError={clipError}
            delivery={delivery}
            edit={edit}
            failure={status.state === 'failed' ? status.error : attempts.failure}
            onAction={act}
            onNewPost={onStartOver}
          />
          {selection && editable && (
            <SelectionNotice
              selection={selection}
              draft={draft}
              clips={clips}
              editor={editor}
              attempts={attempts}
              onDone={onDismissSelection}
            />
          )}
        </>
      }
      write={
        <WritePane
          editor={editor}
          editable={editable}
          articleTitle={clip?.clip.title ?? ''}
          sources={sourcesOfAll(clips)}
          linkOpen={isLinkOpen}
          onLinkOpen={setLinkOpen}
        />
      }
      article={
        articles.length === 0 ? null : (
          <DraftArticles
            editor={editor}
            clips={articles}
            language={channel?.language ?? null}
            editable={editable}
            onChooseText={chooseText}
          />
        )
      }
      preview={
        <EditorPreview
          editor={editor}
          channelTitle={channel?.title ?? t('channel')}
          linkPreview={draft.linkPreview}
          pages={clips.map((record) => record.clip)}
        />
      }
      footer={
        <ComposerFooter
          editor={editor}
          editable={editable}
          copied={copied}
          onCopy={() => void copy()}
          options={draft}
          onOptions={(changes: Partial<PostOptions>) => choose(changes)}
          saving={
            edit.state === 'closed'
              ? null
              : { state: edit.state, onSave: () => void edit.save(), onCancel: edit.cancel }
          }
          sending={!channel ? 'connect' : sendingOf(job)}
          onSend={() => void delivery.send()}
          onTryOut={() => void tryOut.send()}
          onConnect={openOptions}
        />
      }
    />
  );
}

function sendingOf(job: DraftRecords['job']) {
  if (!job || job.state === 'failed') return 'ready';
  if (countdownMilliseconds(job, Date.now()) > 0) return 'counting';
  const isHeld = job.error !== null && holds(job.error);
  return job.state === 'attempting' || (job.state === 'queued' && !isHeld) ? 'busy' : 'done';
}
