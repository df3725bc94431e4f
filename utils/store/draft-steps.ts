import Dexie from 'dexie';
import type { ClipperDatabase } from './database';
import type { DraftSteps } from './records';

/**
 * Appends the steps of one input: the authority that `prosemirror-collab` asks for. A version can be taken once;
 * whoever comes second is told so, takes over what came first, and tries again.
 *
 * @returns whether the steps are stored; `false` means that another surface had taken this version.
 * @throws what the database throws (a full disk, a closed database).
 */
export async function appendSteps(db: ClipperDatabase, steps: DraftSteps): Promise<boolean> {
  try {
    await db.transaction('rw', db.draftSteps, db.drafts, async () => {
      await db.draftSteps.add(steps);
      await db.drafts.update(steps.draftId, { updatedAt: steps.at });
    });
    return true;
  } catch (error) {
    if (error instanceof Dexie.ConstraintError) return false;
    throw error;
  }
}

/** The steps of a draft from `version` on, in order. */
export function stepsSince(db: ClipperDatabase, draftId: string, version: number): Promise<DraftSteps[]> {
  return db.draftSteps
    .where('[draftId+version]')
    .between([draftId, version], [draftId, Dexie.maxKey], true)
    .toArray();
}

/** The version that comes after `row`. */
export const nextVersion = (row: DraftSteps): number => row.version + row.steps.length;

const ofDraft = (db: ClipperDatabase, draftId: string) =>
  db.draftSteps.where('[draftId+version]').between([draftId, Dexie.minKey], [draftId, Dexie.maxKey]);

/** The version that comes after all that was ever typed into a draft; `null` when nothing was. */
export async function latestVersion(db: ClipperDatabase, draftId: string): Promise<number | null> {
  const last = await ofDraft(db, draftId).last();
  return last ? nextVersion(last) : null;
}
