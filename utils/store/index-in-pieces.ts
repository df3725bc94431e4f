import { cmp, type IndexableType, type WhereClause } from 'dexie';

/**
 * So many entries are read at a time, in about 10 ms. The browser does one thing after the other in our database, so whoever asks for
 * something else meanwhile, and whatever is typed, waits for one piece at most.
 */
const PIECE = 1000;

/** A range of an index, its ends with it. */
export type IndexRange = readonly [from: IndexableType, to: IndexableType];

/**
 * The ids of all that lies in a range, in the order of the index; of what lies there several times several times.
 *
 * @param signal ends it: its reason is thrown
 */
export async function idsInPieces<Id>(
  // biome-ignore lint/suspicious/noExplicitAny: of whatever records
  index: WhereClause<any, Id>,
  [from, to]: IndexRange,
  signal?: AbortSignal,
  piece = PIECE,
): Promise<Id[]> {
  const ids: Id[][] = [];
  let begin = from;
  let isBeginRead = false;
  while (true) {
    signal?.throwIfAborted();
    const upTo = (end: IndexableType, isWithEnd: boolean) =>
      index.between(begin, end, !isBeginRead, isWithEnd);
    const [next] = (await upTo(to, true).offset(piece).limit(1).keys()) as IndexableType[];
    if (next === undefined) {
      ids.push(await upTo(to, true).primaryKeys());
      return ids.flat();
    }
    // Where more than a piece lies at one place, all of it is read at once.
    const isOnePlace = cmp(begin, next) === 0;
    ids.push(await upTo(next, isOnePlace).primaryKeys());
    begin = next;
    isBeginRead = isOnePlace;
  }
}
