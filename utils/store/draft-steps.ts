import Dexie from 'dexie';
import type { ClipperDatabase } from './database';
import type { DraftSteps } from './records';

/**
 * The `surface` of steps that the author had made while no surface took part: text added from a page's menu. Every surface
 * takes them for its own author's, so that undo takes them back.
 */
export const OUTSIDE_SURFACES = 'outside';

/**
 * Appends the steps of an input, or of several in a row: the authority that `prosemirror-collab` asks for. A version can be taken once;
 * whoever comes second is told so, takes over what came first, and tries again.
 *
 * The whole transaction, its commit included, leaves in the very task of the input: a popup that vanishes right after
 * has nothing left to do. Dexie's own transactions need the page for their commit, and IndexedDB aborts what a page that
 * is gone did not commit.
 *
 * @returns whether the steps are stored; `false` means that another surface had taken this version.
 * @throws what the database throws (a full disk, a closed database).
 */
export function appendSteps(db: ClipperDatabase, ...inputs: DraftSteps[]): Promise<boolean> {
  const stored = new Promise<boolean>((resolve, reject) => {
    const { name } = db.draftSteps;
    // Relaxed: a killed browser loses nothing, and a keystroke does not wait for the disk.
    const transaction = db.backendDB().transaction(name, 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () =>
      transaction.error?.name === 'ConstraintError' ? resolve(false) : reject(transaction.error);
    for (const input of inputs) transaction.objectStore(name).add(input);
    transaction.commit();
  });
  db.inputsUnderWay += 1;
  return stored.finally(() => {
    db.inputsUnderWay -= 1;
  });
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
