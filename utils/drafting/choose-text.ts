import { withOtherText } from '@/utils/clip/region/doubt';
import { storeClip } from '@/utils/store/clips';
import type { ClipperDatabase } from '@/utils/store/database';
import type { ClipRecord } from '@/utils/store/records';

/**
 * Takes another of the page's texts for the draft's article. The clip as it was stays stored: paragraphs of it may stand
 * in the post, which is not touched.
 *
 * @param other which of the texts in the clip's doubt
 * @returns the draft's new clip
 */
export function chooseText(
  db: ClipperDatabase,
  draftId: string,
  { clip }: ClipRecord,
  other: number,
  now: number,
): Promise<ClipRecord> {
  return db.transaction('rw', db.clips, db.drafts, async () => {
    const chosen = await storeClip(db, withOtherText(clip, other), now);
    await db.drafts.update(draftId, { clipId: chosen.id, updatedAt: now });
    return chosen;
  });
}
