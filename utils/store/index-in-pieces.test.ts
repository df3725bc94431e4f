import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { listingsForEach } from '@/dev/listings-bench';
import { idsInPieces } from './index-in-pieces';

const bench = listingsForEach();
const { list } = bench;

const byTime = (piece: number, from: number, to: number, signal?: AbortSignal) =>
  idsInPieces(bench.db.listings.where('updatedAt'), [from, to], signal, piece);

describe('an index that is read in pieces', () => {
  it('gives what lies in the range, once and in order, however large a piece is', async () => {
    // Two, then four at one moment: pieces end before, within and after them.
    for (const [index, at] of [1, 2, 2, 3, 4, 4, 4, 4, 5, 6].entries()) await list(`draft ${index}`, at);
    const all = await bench.db.listings.where('updatedAt').between(2, 5, true, true).primaryKeys();
    expect(all).toHaveLength(8);
    for (let piece = 1; piece <= 10; piece++) expect(await byTime(piece, 2, 5)).toEqual(all);
  });

  it('has a record under each of its terms', async () => {
    await list('a', 1, 'rain', 'rainbow');
    await list('b', 2, 'rain');
    const begun = idsInPieces(
      bench.db.listings.where('terms'),
      [['rain'], ['rain\uffff', Dexie.maxKey]],
      undefined,
      2,
    );
    expect(await begun).toEqual(['b', 'a', 'a']);
  });

  it('is empty where nothing lies', async () => {
    expect(await byTime(3, 0, 9)).toEqual([]);
  });

  it('is left alone as soon as nobody wants it any more', async () => {
    for (let at = 0; at < 5; at++) await list(`draft ${at}`, at);
    const wish = new AbortController();
    const reading = byTime(1, 0, 9, wish.signal);
    wish.abort();
    await expect(reading).rejects.toBe(wish.signal.reason);
  });
});
