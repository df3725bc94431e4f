import type { Job } from '@/utils/outbox/job';
import type { ClipRecord, Draft, Settings } from './records';

/** What a page's stored draft is painted from. */
export interface StoredDraft {
  draft: Draft;
  clips: ClipRecord[];
}

/** What a popup can show before anything else has loaded. */
export interface FirstRead {
  /** As stored; `undefined` while the author has changed none. */
  settings: Settings | undefined;
  /**
   * `null` where the draft cannot be painted from its record alone: there is none, its text has moved on from the snapshot, or its
   * post has been sent, which has more to tell than its text.
   */
  stored: StoredDraft | null;
}

/**
 * Reads the settings and a page's draft straight from IndexedDB, in one transaction: Dexie and the editor's code, which are loaded meanwhile,
 * would be waited for longer than this takes.
 *
 * @param pageUrl the page, which the browser may still be asked for; `null` where it does not tell
 * @returns `null` while there is no database.
 */
export async function readFirst(pageUrl: Promise<string | null>): Promise<FirstRead | null> {
  const [db, url] = await Promise.all([openExisting(), pageUrl]);
  if (!db) return null;
  try {
    const tables = db.transaction(['settings', 'drafts', 'draftSteps', 'jobs', 'clips']);
    const [settings, stored] = await Promise.all([
      done<Settings | undefined>(tables.objectStore('settings').get('settings')),
      url === null ? null : storedDraft(tables, url),
    ]);
    return { settings, stored };
  } finally {
    db.close();
  }
}

async function storedDraft(tables: IDBTransaction, pageUrl: string): Promise<StoredDraft | null> {
  const table = (name: string) => tables.objectStore(name);
  const drafts = await done<Draft[]>(table('drafts').index('pageUrl').getAll(pageUrl));
  const draft = latestOf(drafts.filter(({ binnedAt }) => binnedAt === undefined));
  if (!draft) return null;
  const { id, version, clipId, addedClipIds = [] } = draft;
  const [jobs, later, ...clips] = await Promise.all([
    done<Job[]>(table('jobs').index('[draftId+createdAt]').getAll(ofDraft(id), 1)),
    done<number>(table('draftSteps').count(IDBKeyRange.bound([id, version], [id, []]))),
    ...[clipId, ...addedClipIds].flatMap((clip) =>
      clip === null ? [] : done<ClipRecord | undefined>(table('clips').get(clip)),
    ),
  ]);
  if (jobs.length > 0 || later > 0) return null;
  return { draft, clips: clips.filter((clip) => clip !== undefined) };
}

/** Every key that begins with the draft's id: an array is greater than any number. */
const ofDraft = (draftId: string) => IDBKeyRange.bound([draftId], [draftId, []]);

const latestOf = (drafts: readonly Draft[]): Draft | undefined =>
  drafts.toSorted((one, other) => one.updatedAt - other.updatedAt).at(-1);

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The database as it is; `null` where there is none yet, or one of an older version. */
function openExisting(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('channel-clipper');
    // Not there: it is not for this to make it.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      // An upgrade does not wait for a glance.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => (request.error?.name === 'AbortError' ? resolve(null) : reject(request.error));
  });
}
