import Dexie from 'dexie';
import type { JobState } from '@/utils/outbox/job';
import type { ClipperDatabase } from './database';
import { type IndexRange, idsInPieces } from './index-in-pieces';
import { soughtWords } from './search-terms';
import { allWithWord } from './word-index';

/** Which drafts are looked at: by what became of their post, or those that were thrown away. */
export type DraftView = 'all' | 'unsent' | 'under-way' | 'sent' | 'failed' | 'unknown' | 'bin';

/** A view that is told from the states of posts. */
export type StateView = Exclude<DraftView, 'all' | 'unsent' | 'bin'>;

/** Which drafts are listed. */
export interface ListedDrafts {
  /** `null`: of every channel. */
  channelId: string | null;
  view: DraftView;
}

/** What drafts are looked for. */
export interface DraftQuery extends ListedDrafts {
  /** Words that all have to be there, in any of their forms; the last may be a beginning. */
  search: string;
}

/** Whether a draft, by its id, is among those that are looked for. */
type DraftCondition = (id: string) => boolean;

/*
 * The ids of all that are looked for, the one last worked on first, each part of a query from its index. A signal ends it as soon as
 * nobody looks for that any more: its reason is thrown.
 */

export async function findDrafts(
  db: ClipperDatabase,
  query: DraftQuery,
  signal?: AbortSignal,
): Promise<string[]> {
  return withWords(db, await listDrafts(db, query, signal), query.search, signal);
}

/** All that are listed where nothing is searched for. */
export async function listDrafts(
  db: ClipperDatabase,
  { view, channelId }: ListedDrafts,
  signal?: AbortSignal,
): Promise<string[]> {
  const [ids, isInView, isOfChannel] = await Promise.all([
    newestFirst(db, signal),
    inView(db, view, signal),
    ofChannel(db, channelId, signal),
  ]);
  return ids.filter((id) => isInView(id) && isOfChannel(id));
}

/** Those of `ids` that have every word of the search. */
export async function withWords(
  db: ClipperDatabase,
  ids: string[],
  search: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const found = await Promise.all(soughtWords(search).map((word) => allWithWord(db, word, signal)));
  return ids.filter((id) => found.every((those) => those.has(id)));
}

const EVERY_TIME: IndexRange = [Dexie.minKey, Dexie.maxKey];

async function newestFirst({ drafts }: ClipperDatabase, signal?: AbortSignal): Promise<string[]> {
  return (await idsInPieces(drafts.where('updatedAt'), EVERY_TIME, signal)).reverse();
}

/** Those of the view. */
async function inView(db: ClipperDatabase, view: DraftView, signal?: AbortSignal): Promise<DraftCondition> {
  const binned = new Set(await db.drafts.orderBy('binnedAt').primaryKeys());
  if (view === 'bin') return (id) => binned.has(id);
  if (view === 'all') return (id) => !binned.has(id);
  // A draft has one job at most: a new one takes the place of one that failed (`enqueue`).
  const jobs = await (view === 'unsent'
    ? draftsWithJob(db, signal)
    : draftsInState(db, statesOf[view], signal));
  return (id) => !binned.has(id) && jobs.has(id) === (view !== 'unsent');
}

/** Those that are written for the channel; all for `null`. */
async function ofChannel(
  { drafts }: ClipperDatabase,
  channelId: string | null,
  signal?: AbortSignal,
): Promise<DraftCondition> {
  if (channelId === null) return () => true;
  const ids = new Set(await idsInPieces(drafts.where('channelId'), [channelId, channelId], signal));
  return (id) => ids.has(id);
}

/** What may have become of the posts in a view. */
export const statesOf: Record<StateView, JobState[]> = {
  'under-way': ['scheduled', 'queued', 'attempting'],
  sent: ['sent', 'editing'],
  failed: ['failed'],
  unknown: ['unknown'],
};

type Jobs = ClipperDatabase['jobs'];

/** Jobs that are in a state, each with its draft: `[state, draftId]` are their keys. */
export const jobsIn = (jobs: Jobs, state: JobState) =>
  jobs.where('[state+draftId]').between([state, Dexie.minKey], [state, Dexie.maxKey]);

type Ids = ReadonlySet<string>;

async function draftsInState(
  { jobs }: ClipperDatabase,
  states: JobState[],
  signal?: AbortSignal,
): Promise<Ids> {
  const keys = await Promise.all(states.map((state) => keysOf(jobsIn(jobs, state), signal)));
  return new Set(keys.flat().map(([, draftId]) => draftId));
}

async function draftsWithJob({ jobs }: ClipperDatabase, signal?: AbortSignal): Promise<Ids> {
  return new Set((await keysOf(jobs.orderBy('[draftId+createdAt]'), signal)).map(([draftId]) => draftId));
}

/** Keys of two parts. A browser gives a hundred at a time: what is asked for beside it waits no longer. */
async function keysOf(
  range: ReturnType<Jobs['toCollection']>,
  signal?: AbortSignal,
): Promise<[string, string][]> {
  const keys = await range.until(() => signal?.aborted ?? false).keys();
  signal?.throwIfAborted();
  return keys as unknown as [string, string][];
}
