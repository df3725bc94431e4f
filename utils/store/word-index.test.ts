import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listingsForEach } from '@/dev/listings-bench';
import { soughtWords } from './search-terms';
import { allWithWord, newestWithWord } from './word-index';

const bench = listingsForEach();
const { list } = bench;

const sought = (search: string) => {
  const [word] = soughtWords(search);
  if (!word) throw new Error(`Nothing is looked for by ${search}.`);
  return word;
};

const newest = (search: string, most: number) => newestWithWord(bench.db, sought(search), most);

describe('a word', () => {
  it('has the draft last worked on first, and tells whether there are more', async () => {
    for (const [id, at] of [
      ['a', 1],
      ['c', 3],
      ['b', 2],
    ] as const)
      await list(id, at, 'rain');
    expect(await newest('rain ', 2)).toEqual({ ids: ['c', 'b'], isAll: false });
    expect(await newest('rain ', 3)).toEqual({ ids: ['c', 'b', 'a'], isAll: true });
  });

  it('moves to the front with a draft that is worked on', async () => {
    await list('a', 1, 'rain');
    await list('b', 2, 'rain');
    await list('a', 3, 'rain');
    expect(await newest('rain ', 5)).toEqual({ ids: ['a', 'b'], isAll: true });
  });

  it('that is still typed has those of all its endings, each draft once', async () => {
    await list('a', 1, 'rainbow', 'rain');
    await list('b', 2, 'rain');
    await list('c', 3, 'rainbow');
    await list('d', 4, 'ruin');
    expect(await newest('rain', 5)).toEqual({ ids: ['c', 'b', 'a'], isAll: true });
    expect(await newest('rain ', 5)).toEqual({ ids: ['b', 'a'], isAll: true });
    expect([...(await allWithWord(bench.db, sought('rain')))].sort()).toEqual(['a', 'b', 'c']);
  });

  it('that many begin like is not looked up ending by ending, unless all are few', async () => {
    for (const [at, ending] of ['a', 'b', 'c', 'd', 'e', 'f'].entries())
      await list(ending, at, `ra${ending}`);
    expect(await newest('ra', 5)).toBeNull();
    expect(await newest('ra', 6)).toEqual({ ids: ['f', 'e', 'd', 'c', 'b', 'a'], isAll: true });
  });
});
