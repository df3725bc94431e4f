import { undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { OverlongNotice } from '@/components/composer/OverlongNotice';
import type { PostEditor } from '@/components/composer/post-editor';
import { apart } from '@/components/composer/undo-history';
import { useEditorState } from '@/components/composer/use-editor-state';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import { composeProblem } from '@/utils/i18n/problems/compose-problem';
import type { ProblemAction } from '@/utils/i18n/problems/problem';
import { removeParagraph } from '@/utils/post/article-paragraphs';
import { type Fit, planPost } from '@/utils/post/plan';
import type { Origin } from '@/utils/post/post-document';
import { documentFromNode } from '@/utils/post/post-schema';
import { type Shortening, shortenings } from '@/utils/post/shortenings';
import type { ClipRecord, Draft } from '@/utils/store/records';
import type { OutgoingPost } from './use-outgoing-post';

/** So many paragraphs are offered at once; the next weakest follow when one is taken out. */
const OFFERED = 3;

export interface UnsendablePostProps {
  editor: PostEditor;
  draft: Draft;
  clips: readonly ClipRecord[];
  outgoing: OutgoingPost;
  /** `several-messages`: the post is that already. */
  fit: Fit;
  /** `null` while there is no channel to send to. */
  onSendSeveral: (() => void) | null;
  onAction: (action: ProblemAction) => void;
}

/**
 * Why the post cannot leave as it stands, and what can be done. One that does not fit is told at once, anything else when the
 * author asked for the post.
 */
export function UnsendablePost({
  editor,
  draft,
  clips,
  outgoing,
  fit,
  onSendSeveral,
  onAction,
}: UnsendablePostProps) {
  const words = useTranslations('problems');
  const t = useTranslations('composer.overlong');
  const { doc } = useEditorState(editor);
  const { error, messages } = useMemo(() => fitOf(doc, draft, fit), [doc, draft, fit]);
  /** The document as taking a paragraph out has left it: while it stands so, the paragraph can come back. */
  const [left, setLeft] = useState<Node | null>(null);
  const { isRefused, onMended } = outgoing;
  useEffect(() => {
    if (isRefused && !error) onMended();
  }, [isRefused, error, onMended]);

  function takeOut({ origin }: Shortening) {
    editor.run((state, dispatch) => {
      dispatch?.(apart(removeParagraph(state.tr, origin)));
      return true;
    });
    setLeft(editor.state.doc);
  }
  const putBack = () => editor.run(undo);

  if (!error) {
    if (left !== doc) return null;
    const back = (
      <Button variant="quiet" size="small" onClick={putBack}>
        {t('undo')}
      </Button>
    );
    return <Notice tone="good" title={t('fits')} actions={back} />;
  }
  const problem = composeProblem(error, words);
  if (error.code !== 'too-long' && error.code !== 'too-many-entities')
    return isRefused && <ProblemNotice problem={problem} onAction={onAction} />;
  const offers = shortenings(doc, paragraphIn(clips), OFFERED);
  return (
    <OverlongNotice
      title={isRefused ? problem.title : t('title')}
      text={isRefused ? problem.text : t(offers.length > 0 ? 'takeOutHelp' : 'byHand')}
      shortenings={offers}
      counted={error.code === 'too-long' ? 'characters' : 'formatting'}
      messages={onSendSeveral && messages}
      canUndo={left === doc}
      onTakeOut={takeOut}
      onUndo={putBack}
      onSendSeveral={() => onSendSeveral?.()}
    />
  );
}

/** Why the post is no message, and how many messages it could be instead. */
function fitOf(doc: Node, draft: Draft, fit: Fit) {
  const document = documentFromNode(doc);
  const whole = planPost(document, draft, fit);
  if (whole.ok) return { error: null, messages: null };
  const split = planPost(document, draft, 'several-messages');
  return { error: whole.error, messages: split.ok ? split.value.calls.length : null };
}

const paragraphIn =
  (clips: readonly ClipRecord[]) =>
  ({ clipId, paragraph }: Origin) =>
    clips.find(({ id }) => id === clipId)?.clip.blocks[paragraph];
