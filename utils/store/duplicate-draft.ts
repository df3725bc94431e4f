import { documentFromNode } from '@/utils/post/post-schema';
import type { ClipperDatabase } from './database';
import { createDraft, openDraft } from './drafts';
import type { Draft } from './records';

/** A new draft with the text and the articles of another, never sent; `undefined` when that one is gone. */
export async function duplicateDraft(
  db: ClipperDatabase,
  draftId: string,
  now: number,
): Promise<Draft | undefined> {
  return db.transaction('rw', db.drafts, db.draftSteps, async () => {
    const opened = await openDraft(db, draftId);
    if (!opened) return undefined;
    const { pageUrl, clipId, channelId, addedClipIds, silent, protectContent, linkPreview } = opened.draft;
    const document = documentFromNode(opened.node);
    const copy = await createDraft(db, { pageUrl, clipId, channelId, document }, now);
    const choices = { silent, protectContent, linkPreview, ...(addedClipIds && { addedClipIds }) };
    await db.drafts.update(copy.id, choices);
    return { ...copy, ...choices };
  });
}
