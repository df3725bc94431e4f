import Dexie from 'dexie';
import type { ClipperDatabase } from './database';
import { type IndexRange, idsInPieces } from './index-in-pieces';
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

const ofTerm = (term: string): IndexRange => [
  [term, Dexie.minKey],
  [term, Dexie.maxKey],
];

const begunBy = (beginning: string): IndexRange => [[beginning], [`${beginning}\uffff`, Dexie.maxKey]];

/** All drafts that have the word; `signal` ends it. */
export async function allWithWord(
  { listings }: ClipperDatabase,
  word: SoughtWord,
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    rangesOf(word).map((range) => idsInPieces(listings.where('terms'), range, signal)),
  );
  return new Set(found.flat());
}

/** Where all lies that has the word. */
function rangesOf({ term, beginning }: SoughtWord): IndexRange[] {
  if (beginning === null) return [ofTerm(term)];
  // A stem is often shorter than what is typed: it does not begin so.
  return term.startsWith(beginning) ? [begunBy(beginning)] : [ofTerm(term), begunBy(beginning)];
}

/**
 * The newest drafts that have the word.
 *
 * @param most how many at most
 * @returns `null` where too many different words begin like it.
 */
export async function newestWithWord(
  { listings }: ClipperDatabase,
  word: SoughtWord,
  most: number,
): Promise<Newest | null> {
  const terms = await fewTermsOf(listings, word);
  if (terms?.length === 1) return newestWithTerm(listings, terms[0] as string, most);
  const found = await Promise.all(
    (terms?.map(ofTerm) ?? rangesOf(word)).map((range) => entriesIn(listings, range, most + 1)),
  );
  // Many terms lie behind each other, not by the drafts' age: the first of them are no others' newest.
  if (terms === null && found.some((entries) => entries.length > most)) return null;
  const newness = new Map(found.flat());
  // As the drafts' own index has them from its end on, those of one moment too.
  const ids = [...newness.keys()].sort(
    (one, other) => (newness.get(one) ?? 0) - (newness.get(other) ?? 0) || (one < other ? 1 : -1),
  );
  return { ids: ids.slice(0, most), isAll: ids.length <= most };
}

/** Of one term alone the index has them in order, but for those of one moment; their ages, which several need, come a few at a time. */
async function newestWithTerm(listings: Listings, term: string, most: number): Promise<Newest> {
  const [from, to] = ofTerm(term);
  const ids = await listings
    .where('terms')
    .between(from, to)
    .limit(most + 1)
    .primaryKeys();
  return { ids: ids.slice(0, most), isAll: ids.length <= most };
}

/** The terms that the word is found by; `null` where many begin like it. */
async function fewTermsOf(listings: Listings, { term, beginning }: SoughtWord): Promise<string[] | null> {
  const terms = new Set([term]);
  if (beginning === null) return [...terms];
  let [after, end] = begunBy(beginning);
  while (terms.size <= MOST_ENDINGS) {
    const [next] = (await listings.where('terms').between(after, end).limit(1).keys()) as unknown as Entry[];
    if (!next) return [...terms];
    terms.add(next[0]);
    after = [next[0], Dexie.maxKey];
  }
  return null;
}

/** The first entries of a range. */
async function entriesIn(listings: Listings, [from, to]: IndexRange, most: number): Promise<IdAndNewness[]> {
  const entries: IdAndNewness[] = [];
  const range = listings.where('terms').between(from, to);
  await range.limit(most).eachKey((key, { primaryKey }) => {
    entries.push([primaryKey, (key as unknown as Entry)[1]]);
  });
  return entries;
}

/** Whether a draft, by its listing, has the word. */
export const hasWord = (listing: Listing | undefined, { term, beginning }: SoughtWord): boolean =>
  listing?.terms.some(([one]) => one === term || (beginning !== null && one.startsWith(beginning))) ?? false;
