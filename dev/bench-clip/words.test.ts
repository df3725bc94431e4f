import { describe, expect, it } from 'vitest';
import { shareIn, shinglesOf, wordsOf } from './words';

describe('words', () => {
  it('have no case and no punctuation, in any script', () => {
    expect(wordsOf('The kiln — “Печь”, №2')).toEqual(['the', 'kiln', 'печь', '2']);
  });
});

describe('shingles', () => {
  it('are every four words in a row, counted', () => {
    expect(shinglesOf('a b c d a b c d')).toEqual(
      new Map([
        ['a b c d', 2],
        ['b c d a', 1],
        ['c d a b', 1],
        ['d a b c', 1],
      ]),
    );
  });

  it('of a shorter text are the whole of it, and of none nothing', () => {
    expect(shinglesOf('Two words')).toEqual(new Map([['two words', 1]]));
    expect(shinglesOf('—')).toEqual(new Map());
  });
});

describe('the share of a part in a text', () => {
  const share = shareIn('The kiln was lit at dawn and burned all day.');

  it('is that of its shingles', () => {
    expect(share('was lit at dawn')).toBe(1);
    expect(share('the kiln was lit once more')).toBeCloseTo(1 / 3);
    expect(share('nothing of the sort here')).toBe(0);
  });

  it('of fewer than four words is all or nothing, by whole words', () => {
    expect(share('Lit at dawn.')).toBe(1);
    expect(share('it at dawn')).toBe(0);
  });

  it('of no words is all', () => {
    expect(share('…')).toBe(1);
  });
});
