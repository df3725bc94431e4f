import { useLocale } from 'use-intl';
import type { PostEditor } from '@/components/composer/post-editor';
import { begunDocument } from '@/utils/drafting/begun-document';
import { chooseText } from '@/utils/drafting/choose-text';
import { draftShape } from '@/utils/drafting/draft-shape';
import { nodeFromDocument } from '@/utils/post/post-schema';
import type { Channel, ClipRecord, Draft } from '@/utils/store/records';
import { database } from './database';
import type { Attempts } from './use-attempts';

/**
 * Takes another of the page's texts for the article. A post that is still as it was begun begins anew from that text, as
 * an input like any other that can be undone; what the author has written into is left alone.
 */
export function useTextChoice(editor: PostEditor, draft: Draft, channel: Channel | null, attempts: Attempts) {
  const shape = draftShape(channel ?? undefined, useLocale());
  const begun = ({ id, clip }: ClipRecord) => nodeFromDocument(begunDocument(clip, id, shape));
  return (clip: ClipRecord, other: number) =>
    void attempts.attempt(async () => {
      const chosen = await chooseText(database, draft.id, clip, other, Date.now());
      const { tr, doc } = editor.state;
      if (doc.eq(begun(clip))) editor.dispatch(tr.replaceWith(0, doc.content.size, begun(chosen).content));
    });
}
