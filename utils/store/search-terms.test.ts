import { describe, expect, it } from 'vitest';
import { soughtWords, termsOf } from './search-terms';

describe('the terms of a text', () => {
  it('are the same for the forms of a word, in both languages', () => {
    expect(termsOf('нейросети')).toEqual(termsOf('нейросетью'));
    expect(termsOf('Models')).toEqual(termsOf('model'));
    expect(termsOf('учёные')).toEqual(termsOf('Ученых'));
  });

  it('hold short words and numbers, and no word of every text', () => {
    expect(termsOf('AI in 2026')).toEqual(expect.arrayContaining(['ai', '2026']));
    expect(termsOf('what and который')).toEqual([]);
  });
});

describe('the words of a search', () => {
  it('are whole but for the last, which may still be typed', () => {
    expect(soughtWords('дожди нейросе').map(({ beginning }) => beginning)).toEqual([null, 'нейросе']);
    expect(soughtWords('дожди ').map(({ beginning }) => beginning)).toEqual([null]);
  });

  it('are none where nothing is said that tells texts apart', () => {
    expect(soughtWords(' … ')).toEqual([]);
    expect(soughtWords('который')).toEqual([]);
  });
});
