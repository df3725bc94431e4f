import Dexie from 'dexie';
import type { ClipperDatabase } from './database';

/** How long a draft can be taken out of the bin. */
export const BIN_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** For how many more days it can be taken out. */
export const daysLeft = (binnedAt: number, now: number): number =>
  Math.max(0, BIN_DAYS - Math.floor((now - binnedAt) / DAY_MS));

/** Puts a draft into the bin. Its post, if there is one, stays in the channel; one on its way is not stopped. */
export async function binDraft(db: ClipperDatabase, draftId: string, now: number): Promise<void> {
  await db.drafts.update(draftId, { binnedAt: now });
}

/** Takes a draft out of the bin, as it was. */
export async function restoreDraft(db: ClipperDatabase, draftId: string): Promise<void> {
  await db.drafts
    .where('id')
    .equals(draftId)
    .modify((draft) => {
      delete draft.binnedAt;
    });
}

/** Forgets what has been in the bin too long: drafts, all that was typed into them, and the clips that no other draft has. */
export async function emptyBin(db: ClipperDatabase, now: number): Promise<void> {
  const tooOld = db.drafts.where('binnedAt').below(now - BIN_DAYS * DAY_MS);
  // A transaction that may write would hold up whoever reads meanwhile, for nothing on most days.
  if ((await tooOld.count()) === 0) return;
  const tables = [db.drafts, db.draftSteps, db.takenVersions, db.listings, db.clips];
  await db.transaction('rw', tables, async () => {
    const old = await tooOld.toArray();
    for (const { id, clipId, addedClipIds = [] } of old) {
      await db.drafts.delete(id);
      await db.listings.delete(id);
      for (const table of [db.draftSteps, db.takenVersions])
        await table.where('[draftId+version]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
      for (const clip of [clipId, ...addedClipIds]) if (clip) await forgetClip(db, clip);
    }
  });
}

async function forgetClip({ clips, drafts }: ClipperDatabase, clipId: string): Promise<void> {
  const users = await Promise.all([
    drafts.where('clipId').equals(clipId).count(),
    drafts.where('addedClipIds').equals(clipId).count(),
  ]);
  if (users.every((count) => count === 0)) await clips.delete(clipId);
}
