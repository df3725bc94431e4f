import type { JobState } from '@/utils/outbox/job';
import type { ClipperDatabase } from './database';
import { type DraftQuery, type DraftView, findDrafts, jobsIn, type StateView, statesOf } from './find-drafts';
import { type SoughtWord, soughtWords } from './search-terms';
import { hasWord, type Newest, newestWithWord } from './word-index';

/** More than a screen shows at once. */
const SCREEN = 24;

/** So many of the newest drafts are looked through for the first screen. */
const LOOKED_THROUGH = 6 * SCREEN;

/** What so few drafts have is looked up in its index and asked for nothing else. */
const FEW = 60;

/** The drafts that are looked for, from the newest on. */
export type FoundDrafts = Newest;

/** Drafts among which those that are looked for are found. */
interface Candidates extends Newest {
  /** A word that all of them have. */
  word?: SoughtWord;
}

/**
 * What the author sees first of what is looked for, as soon among 10,000 drafts as among ten: where the query has something rare
 * all that have it, else what is found among the newest. Where there is less than a screen of it, all of it.
 *
 * @param signal ends it, as soon as nobody looks for that any more: its reason is thrown
 */
export function firstFound(
  db: ClipperDatabase,
  query: DraftQuery,
  signal?: AbortSignal,
): Promise<FoundDrafts> {
  const words = soughtWords(query.search);
  // Nothing but the bin takes away from what is found by one word alone.
  const most = words.length === 1 && query.view === 'all' && query.channelId === null ? SCREEN : FEW;
  return db.transaction('r', db.drafts, db.listings, db.jobs, async () => {
    const bin = db.drafts.orderBy('binnedAt').primaryKeys();
    const [binned, ...candidates] = await Promise.all([
      bin,
      ...words.map((word) => withWord(db, word, most)),
      ...(query.view === 'bin' ? [inBin(db, await bin)] : []),
      ...(query.view in statesOf ? [inStates(db, query.view as StateView)] : []),
    ]);
    const known = candidates.filter((one) => one !== null).sort(byPromise);
    const [best = await newest(db, 2 * SCREEN)] = known;
    const found = await screenOf(db, query, words, binned, best);
    if (found.isAll || found.ids.length >= SCREEN) return found;
    const more = await screenOf(db, query, words, binned, await newest(db, LOOKED_THROUGH));
    return more.ids.length >= SCREEN ? more : { ids: await findDrafts(db, query, signal), isAll: true };
  });
}

/** What is whole comes before what is not, and of that the shortest. */
const byPromise = (one: Candidates, other: Candidates): number =>
  Number(other.isAll) - Number(one.isAll) || one.ids.length - other.ids.length;

async function withWord(db: ClipperDatabase, word: SoughtWord, most: number): Promise<Candidates | null> {
  const newest = await newestWithWord(db, word, most);
  return newest && { ...newest, word };
}

async function newest({ drafts }: ClipperDatabase, most: number): Promise<Candidates> {
  const ids = await drafts
    .orderBy('updatedAt')
    .reverse()
    .limit(most + 1)
    .primaryKeys();
  return { ids: ids.slice(0, most), isAll: ids.length <= most };
}

async function inBin(db: ClipperDatabase, binned: string[]): Promise<Candidates | null> {
  return binned.length > FEW ? null : inOrder(db, binned);
}

/** Few drafts, and no others: the one last worked on first. */
async function inOrder(db: ClipperDatabase, ids: string[]): Promise<Candidates> {
  const drafts = (await db.drafts.bulkGet(ids)).filter((draft) => draft !== undefined);
  // As the index has them from its end on, those of one moment too.
  drafts.sort((one, other) => other.updatedAt - one.updatedAt || (one.id < other.id ? 1 : -1));
  return { ids: drafts.map(({ id }) => id), isAll: true };
}

/** Those whose posts are in the states of the view. Entries come a few at a time, so whether they are few is asked first. */
async function inStates(db: ClipperDatabase, view: StateView): Promise<Candidates | null> {
  const ranges = statesOf[view].map((state) => jobsIn(db.jobs, state).limit(FEW + 1));
  const jobs = await Promise.all(ranges.map((range) => range.clone().primaryKeys()));
  if (jobs.flat().length > FEW) return null;
  const keys = await Promise.all(ranges.map((range) => range.keys()));
  return inOrder(
    db,
    (keys.flat() as unknown as [JobState, string][]).map(([, draftId]) => draftId),
  );
}

/** Those of the candidates that are looked for, until a screen is full of them. */
async function screenOf(
  db: ClipperDatabase,
  query: DraftQuery,
  words: readonly SoughtWord[],
  binned: readonly string[],
  candidates: Candidates,
): Promise<FoundDrafts> {
  const asked = words.filter((word) => word !== candidates.word);
  const ids: string[] = [];
  let looked = 0;
  while (looked < candidates.ids.length && ids.length < SCREEN) {
    const next = candidates.ids.slice(looked, looked + SCREEN);
    ids.push(...(await matchingOf(db, query, asked, binned, next)));
    looked += next.length;
  }
  return { ids, isAll: candidates.isAll && looked === candidates.ids.length };
}

/** Those of `ids` that are looked for, each told by itself. */
async function matchingOf(
  db: ClipperDatabase,
  { view, channelId }: DraftQuery,
  words: readonly SoughtWord[],
  binned: readonly string[],
  ids: readonly string[],
): Promise<string[]> {
  const [drafts, listings, isInView] = await Promise.all([
    channelId === null ? [] : db.drafts.bulkGet([...ids]),
    words.length === 0 ? [] : db.listings.bulkGet([...ids]),
    Promise.all(ids.map((id) => isTold(db, view, id))),
  ]);
  return ids.filter(
    (id, index) =>
      binned.includes(id) === (view === 'bin') &&
      (channelId === null || drafts[index]?.channelId === channelId) &&
      isInView[index] &&
      words.every((word) => hasWord(listings[index], word)),
  );
}

/** Whether what became of a draft's post is what the view is of. Only keys are read: posts are large. */
async function isTold({ jobs }: ClipperDatabase, view: DraftView, id: string): Promise<boolean> {
  if (view === 'all' || view === 'bin') return true;
  if (view === 'unsent') return (await jobs.where('draftId').equals(id).count()) === 0;
  const counts = statesOf[view].map((state) => jobs.where('[state+draftId]').equals([state, id]).count());
  return (await Promise.all(counts)).some((count) => count > 0);
}
