import Dexie from 'dexie';
import type { ClipperDatabase } from './database';
import type { Listing } from './records';
import type { SoughtWord } from './search-terms';

/*
 * The index of words: each term of a draft lies in it together with the draft's age, so the newest drafts that have a word are the first of
 * one range, and reading them costs no more among 10,000 than among ten.
 */

/** So many different words may begin as a word that is still being typed, to be looked up one by one. */
const MOST_ENDINGS = 4;

/** Drafts that have something, the one last worked on first. */
export interface Newest {
  ids: string[];
  /** There are no more. */
  isAll: boolean;
}

/** An entry of the index: a term and the draft's `updatedAt`, negative so that the newest comes first. */
type Entry = Listing['terms'][number];

export const entryOf = (term: string, updatedAt: number): Entry => [term, -updatedAt];

type IdAndNewness = [draftId: string, newness: number];

type Listings = ClipperDatabase['listings'];

const ofTerm = (listings: Listings, term: string) =>
  listings.where('terms').between([term, Dexie.minKey], [term, Dexie.maxKey]);

const begunBy = (listings: Listings, beginning: string, after: unknown[] = [beginning]) =>
  listings.where('terms').between(after, [`${beginning}\uffff`, Dexie.maxKey]);

/** All drafts that have the word. */
export async function allWithWord(
  { listings }: ClipperDatabase,
  { term, beginning }: SoughtWord,
): Promise<ReadonlySet<string>> {
  const whole = await ofTerm(listings, term).primaryKeys();
  const begun = beginning === null ? [] : await begunBy(listings, beginning).primaryKeys();
  return new Set([...whole, ...begun]);
}

/**
 * The newest drafts that have the word.
 *
 * @param most how many at most
 * @returns `null` where too many different words begin like it.
 */
export async function newestWithWord(
  { listings }: ClipperDatabase,
  { term, beginning }: SoughtWord,
  most: number,
): Promise<Newest | null> {
  const [whole, begun] = await Promise.all([
    entriesOf(ofTerm(listings, term), most + 1),
    beginning === null ? [] : newestBegunBy(listings, beginning, most + 1),
  ]);
  if (begun === null) return null;
  const newness = new Map([...whole, ...begun.flat()]);
  // As the drafts' own index has them from its end on, those of one moment too.
  const ids = [...newness.keys()].sort(
    (one, other) => (newness.get(one) ?? 0) - (newness.get(other) ?? 0) || (one < other ? 1 : -1),
  );
  return { ids: ids.slice(0, most), isAll: ids.length <= most };
}

/** For each word that begins so its newest drafts, or all of them in one where they are few; `null` where such words are many. */
async function newestBegunBy(
  listings: Listings,
  beginning: string,
  most: number,
): Promise<IdAndNewness[][] | null> {
  const all = await entriesOf(begunBy(listings, beginning), most);
  if (all.length < most) return [all];
  const endings = await endingsOf(listings, beginning);
  return endings && Promise.all(endings.map((ending) => entriesOf(ofTerm(listings, ending), most)));
}

/** The words that begin so; `null` where there are many. */
async function endingsOf(listings: Listings, beginning: string): Promise<string[] | null> {
  const terms: string[] = [];
  let after: unknown[] = [beginning];
  while (terms.length <= MOST_ENDINGS) {
    const [next] = (await begunBy(listings, beginning, after).limit(1).keys()) as unknown as Entry[];
    if (!next) return terms;
    terms.push(next[0]);
    after = [next[0], Dexie.maxKey];
  }
  return null;
}

async function entriesOf(range: ReturnType<typeof ofTerm>, most: number): Promise<IdAndNewness[]> {
  const entries: IdAndNewness[] = [];
  await range.limit(most).eachKey((key, { primaryKey }) => {
    entries.push([primaryKey, (key as unknown as Entry)[1]]);
  });
  return entries;
}

/** Whether a draft, by its listing, has the word. */
export const hasWord = (listing: Listing | undefined, { term, beginning }: SoughtWord): boolean =>
  listing?.terms.some(([one]) => one === term || (beginning !== null && one.startsWith(beginning))) ?? false;
