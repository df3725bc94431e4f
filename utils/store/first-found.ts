import type { Collection } from 'dexie';
import type { JobState } from '@/utils/outbox/job';
import type { ClipperDatabase } from './database';
import { jobOf } from './draft-rows';
import { type DraftQuery, type DraftView, findDrafts, type StateView, statesOf } from './find-drafts';
import type { Listing } from './records';
import { type SoughtWord, soughtWords } from './search-terms';

/** More than a screen shows at once. */
const SCREEN = 24;

/** So many of the newest drafts are looked through for the first screen. */
const LOOKED_THROUGH = 6 * SCREEN;

/** What so few drafts have is looked up in its index and asked for nothing else. */
const FEW = 60;

/** The drafts that are looked for, from the newest on. */
export interface FoundDrafts {
  ids: string[];
  /** There are no more. */
  isAll: boolean;
}

/**
 * What the author sees first of what is looked for, as soon among 10,000 drafts as among ten: where the query has something rare
 * all that have it, else what is found among the newest. Where there is less than a screen of it, all of it.
 */
export function firstFound(db: ClipperDatabase, query: DraftQuery): Promise<FoundDrafts> {
  const words = soughtWords(query.search);
  return db.transaction('r', db.drafts, db.listings, db.jobs, async () => {
    const [rare, newest, binned] = await Promise.all([
      rarest(db, query, words),
      db.drafts.orderBy('updatedAt').reverse().limit(LOOKED_THROUGH).primaryKeys(),
      db.drafts.orderBy('binnedAt').primaryKeys(),
    ]);
    const matching = (ids: readonly string[]) => matchingOf(db, query, words, binned, ids);
    if (rare) return { ids: await matching(await newestFirst(db, rare)), isAll: true };
    const ids = await matching(newest.slice(0, SCREEN));
    if (ids.length < SCREEN) ids.push(...(await matching(newest.slice(SCREEN))));
    if (newest.length < LOOKED_THROUGH) return { ids, isAll: true };
    return ids.length < SCREEN ? { ids: await findDrafts(db, query), isAll: true } : { ids, isAll: false };
  });
}

async function newestFirst(db: ClipperDatabase, ids: string[]): Promise<string[]> {
  const drafts = (await db.drafts.bulkGet(ids)).filter((draft) => draft !== undefined);
  // As the index has them from its end on, those of one moment too.
  drafts.sort((one, other) => other.updatedAt - one.updatedAt || (one.id < other.id ? 1 : -1));
  return drafts.map(({ id }) => id);
}

/** The drafts that have what fewest have of all that the query asks for; `null` where many have everything. */
async function rarest(
  db: ClipperDatabase,
  { view }: DraftQuery,
  words: readonly SoughtWord[],
): Promise<string[] | null> {
  const askedFor = await Promise.all([
    ...words.map((word) => withWord(db, word)),
    ...(view === 'bin' ? [fewOf(db.drafts.orderBy('binnedAt'))] : []),
    ...(view in statesOf ? [inStates(db, view as StateView)] : []),
  ]);
  const few = askedFor.filter((ids) => ids !== null);
  return few.sort((one, other) => one.length - other.length)[0] ?? null;
}

async function withWord({ listings }: ClipperDatabase, { term, beginning }: SoughtWord) {
  const terms = listings.where('terms');
  const whole = await fewOf(terms.equals(term));
  const begun = whole && beginning !== null ? await fewOf(terms.startsWith(beginning)) : [];
  return whole && begun && [...new Set([...whole, ...begun])];
}

async function inStates({ jobs }: ClipperDatabase, view: StateView): Promise<string[] | null> {
  const found = await jobs
    .where('state')
    .anyOf(statesOf[view])
    .limit(FEW + 1)
    .toArray();
  return found.length > FEW ? null : found.map(({ draftId }) => draftId);
}

/** The keys, where there are few. */
async function fewOf<Row>(rows: Collection<Row, string>): Promise<string[] | null> {
  const keys = await rows.limit(FEW + 1).primaryKeys();
  return keys.length > FEW ? null : keys;
}

/** Those of `ids` that are looked for, each told by itself. */
async function matchingOf(
  db: ClipperDatabase,
  { view, channelId }: DraftQuery,
  words: readonly SoughtWord[],
  binned: readonly string[],
  ids: readonly string[],
): Promise<string[]> {
  const [drafts, listings, jobs] = await Promise.all([
    channelId === null ? [] : db.drafts.bulkGet([...ids]),
    words.length === 0 ? [] : db.listings.bulkGet([...ids]),
    view === 'all' || view === 'bin' ? [] : Promise.all(ids.map((id) => jobOf(db, id))),
  ]);
  return ids.filter(
    (id, index) =>
      binned.includes(id) === (view === 'bin') &&
      (channelId === null || drafts[index]?.channelId === channelId) &&
      isInView(view, jobs[index]?.state) &&
      words.every((word) => hasWord(listings[index], word)),
  );
}

function isInView(view: DraftView, state: JobState | undefined): boolean {
  if (view === 'all' || view === 'bin') return true;
  return view === 'unsent' ? state === undefined : state !== undefined && statesOf[view].includes(state);
}

const hasWord = (listing: Listing | undefined, { term, beginning }: SoughtWord): boolean =>
  listing?.terms.some((one) => one === term || (beginning !== null && one.startsWith(beginning))) ?? false;
