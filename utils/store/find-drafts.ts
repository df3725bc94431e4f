import Dexie from 'dexie';
import type { JobState } from '@/utils/outbox/job';
import type { ClipperDatabase } from './database';
import { type SoughtWord, soughtWords } from './search-terms';

/** Which drafts are looked at: by what became of their post, or those that were thrown away. */
export type DraftView = 'all' | 'unsent' | 'under-way' | 'sent' | 'failed' | 'unknown' | 'bin';

export interface DraftQuery {
  /** Words that all have to be there, in any of their forms; the last may be a beginning. */
  search: string;
  /** `null`: of every channel. */
  channelId: string | null;
  view: DraftView;
}

const statesOf: Record<Exclude<DraftView, 'all' | 'unsent' | 'bin'>, JobState[]> = {
  'under-way': ['scheduled', 'queued', 'attempting'],
  sent: ['sent'],
  failed: ['failed'],
  unknown: ['unknown'],
};

type Ids = ReadonlySet<string>;

/**
 * The ids of the drafts that fit, the one last worked on first. Indexes alone are read, no record: what is shown of them is
 * read for those on the screen (`draftRows`).
 */
export function findDrafts(db: ClipperDatabase, query: DraftQuery): Promise<string[]> {
  return db.transaction('r', db.drafts, db.listings, db.jobs, async () => {
    const ids = await db.drafts.orderBy('updatedAt').primaryKeys();
    const conditions = await Promise.all([
      ofView(db, query.view),
      ...(query.channelId === null ? [] : [ofChannel(db, query.channelId)]),
      ...soughtWords(query.search).map((word) => withWord(db, word)),
    ]);
    return ids.reverse().filter((id) => conditions.every((holds) => holds(id)));
  });
}

type Condition = (id: string) => boolean;

const among =
  (ids: Ids): Condition =>
  (id) =>
    ids.has(id);

async function ofView(db: ClipperDatabase, view: DraftView): Promise<Condition> {
  const binned = new Set(await db.drafts.orderBy('binnedAt').primaryKeys());
  if (view === 'bin') return among(binned);
  if (view === 'all') return (id) => !binned.has(id);
  // A draft has one job at most: a new one takes the place of one that failed (`enqueue`).
  const jobs = view === 'unsent' ? await draftsWithJob(db) : await draftsInState(db, statesOf[view]);
  return (id) => !binned.has(id) && jobs.has(id) === (view !== 'unsent');
}

async function draftsInState(db: ClipperDatabase, states: JobState[]): Promise<Ids> {
  const keys = await Promise.all(
    states.map((state) =>
      db.jobs.where('[state+draftId]').between([state, Dexie.minKey], [state, Dexie.maxKey]).keys(),
    ),
  );
  return new Set(keys.flat().map((key) => (key as unknown as [JobState, string])[1]));
}

async function draftsWithJob(db: ClipperDatabase): Promise<Ids> {
  const keys = await db.jobs.orderBy('[draftId+createdAt]').keys();
  return new Set(keys.map((key) => (key as unknown as [string, number])[0]));
}

async function ofChannel(db: ClipperDatabase, channelId: string): Promise<Condition> {
  return among(new Set(await db.drafts.where('channelId').equals(channelId).primaryKeys()));
}

async function withWord({ listings }: ClipperDatabase, { term, beginning }: SoughtWord): Promise<Condition> {
  const whole = await listings.where('terms').equals(term).primaryKeys();
  const begun = beginning === null ? [] : await listings.where('terms').startsWith(beginning).primaryKeys();
  return among(new Set([...whole, ...begun]));
}
