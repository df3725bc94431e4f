import type { Clip } from '@/utils/clip/clip';
import { emptyDraft } from '@/utils/post/template';
import { storeClip } from '@/utils/store/clips';
import type { ClipperDatabase } from '@/utils/store/database';
import { createDraft } from '@/utils/store/drafts';
import { pageKey } from '@/utils/store/page-url';
import type { Draft } from '@/utils/store/records';
import { begunDocument } from './begun-document';
import { draftShape, preferredChannel } from './draft-shape';

/**
 * Stores a new draft for the channel that the author last wrote for, and the clip that it is made from.
 *
 * @param clip `null` begins it empty
 * @param url the page it is begun on; `null` where the browser does not tell
 * @param language what to write in while there is no channel
 */
export async function newDraft(
  db: ClipperDatabase,
  clip: Clip | null,
  url: string | null,
  language: string,
  now: number,
): Promise<Draft> {
  const channel = await preferredChannel(db);
  const beginning = { pageUrl: url && pageKey(url), channelId: channel?.id ?? null };
  return db.transaction('rw', db.clips, db.drafts, async () => {
    if (!clip) return createDraft(db, { ...beginning, clipId: null, document: emptyDraft }, now);
    const { id } = await storeClip(db, clip, now);
    const document = begunDocument(clip, id, draftShape(channel, language));
    return createDraft(db, { ...beginning, clipId: id, document }, now);
  });
}
