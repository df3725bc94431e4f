import Dexie from 'dexie';
import type { JobState } from '@/utils/outbox/job';
import type { ClipperDatabase } from './database';
import { soughtWords } from './search-terms';
import { allWithWord } from './word-index';

/** Which drafts are looked at: by what became of their post, or those that were thrown away. */
export type DraftView = 'all' | 'unsent' | 'under-way' | 'sent' | 'failed' | 'unknown' | 'bin';

/** A view that is told from the states of posts. */
export type StateView = Exclude<DraftView, 'all' | 'unsent' | 'bin'>;

/** What drafts are looked for. */
export interface DraftQuery {
  /** Words that all have to be there, in any of their forms; the last may be a beginning. */
  search: string;
  /** `null`: of every channel. */
  channelId: string | null;
  view: DraftView;
}

/** Whether a draft, by its id, is among those that are looked for. */
type DraftCondition = (id: string) => boolean;

/** The ids of all that are looked for, the one last worked on first. Each part of a query is answered from its index, in one piece. */
export async function findDrafts(db: ClipperDatabase, query: DraftQuery): Promise<string[]> {
  const [ids, ...conditions] = await Promise.all([
    newestFirst(db),
    inView(db, query.view),
    ofChannel(db, query.channelId),
    withWords(db, query.search),
  ]);
  return ids.filter((id) => conditions.every((holds) => holds(id)));
}

async function newestFirst({ drafts }: ClipperDatabase): Promise<string[]> {
  return (await drafts.orderBy('updatedAt').primaryKeys()).reverse();
}

/** Those of the view. */
async function inView(db: ClipperDatabase, view: DraftView): Promise<DraftCondition> {
  const binned = new Set(await db.drafts.orderBy('binnedAt').primaryKeys());
  if (view === 'bin') return (id) => binned.has(id);
  if (view === 'all') return (id) => !binned.has(id);
  // A draft has one job at most: a new one takes the place of one that failed (`enqueue`).
  const jobs = view === 'unsent' ? await draftsWithJob(db) : await draftsInState(db, statesOf[view]);
  return (id) => !binned.has(id) && jobs.has(id) === (view !== 'unsent');
}

/** Those that are written for the channel; all for `null`. */
async function ofChannel(db: ClipperDatabase, channelId: string | null): Promise<DraftCondition> {
  if (channelId === null) return () => true;
  const ids = new Set(await db.drafts.where('channelId').equals(channelId).primaryKeys());
  return (id) => ids.has(id);
}

/** Those that have every word of the search. */
async function withWords(db: ClipperDatabase, search: string): Promise<DraftCondition> {
  const found = await Promise.all(soughtWords(search).map((word) => allWithWord(db, word)));
  return (id) => found.every((ids) => ids.has(id));
}

/** What may have become of the posts in a view. */
export const statesOf: Record<StateView, JobState[]> = {
  'under-way': ['scheduled', 'queued', 'attempting'],
  sent: ['sent', 'editing'],
  failed: ['failed'],
  unknown: ['unknown'],
};

type Ids = ReadonlySet<string>;

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
