import Dexie from 'dexie';
import type { ClipperDatabase } from './database';
import type { DraftSteps, TakenVersion } from './records';

/**
 * The `surface` of steps that the author had made while no surface took part: text added from a page's menu. Every surface
 * takes them for its own author's, so that undo takes them back.
 */
export const OUTSIDE_SURFACES = 'outside';

/**
 * Appends the steps of an input, or of several in a row: the authority that `prosemirror-collab` asks for. A surface can take a version
 * once; another that comes second is told so, takes over what came first, and tries again.
 *
 * The whole transaction, its commit included, leaves in the very task of the input: a popup that vanishes right after
 * has nothing left to do. Dexie's own transactions need the page for their commit, and IndexedDB aborts what a page that
 * is gone did not commit.
 *
 * Inputs whose answer is still due are given once more, in front of the next: each transaction holds all that it builds on, so none can
 * be stored without the ones before it, and nobody has to wait for an answer before the next input leaves.
 *
 * @returns whether the steps are stored; `false` means that another surface had taken one of these versions, and nothing is.
 * @throws what the database throws (a full disk, a closed database).
 */
export function appendSteps(db: ClipperDatabase, ...inputs: DraftSteps[]): Promise<boolean> {
  const stored = new Promise<boolean>((resolve, reject) => {
    const names = [db.draftSteps.name, db.takenVersions.name] as const;
    // Relaxed: a killed browser loses nothing, and a keystroke does not wait for the disk.
    const transaction = db.backendDB().transaction(names, 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () =>
      transaction.error?.name === 'ConstraintError' ? resolve(false) : reject(transaction.error);
    const [steps, taken] = names.map((name) => transaction.objectStore(name)) as [
      IDBObjectStore,
      IDBObjectStore,
    ];
    for (const input of inputs) {
      steps.put(input);
      taken.put(takenBy(input));
    }
    transaction.commit();
  });
  db.inputsUnderWay += 1;
  return stored.finally(() => {
    db.inputsUnderWay -= 1;
  });
}

/** Each addition from outside any surface counts as a surface of its own. */
const takenBy = ({ draftId, version, surface }: DraftSteps): TakenVersion => ({
  draftId,
  version,
  surface: surface === OUTSIDE_SURFACES ? crypto.randomUUID() : surface,
});

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
