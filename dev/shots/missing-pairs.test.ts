import { describe, expect, it } from 'vitest';
import { allScenes } from './all-scenes';
import { missingPairs } from './missing-pairs';
import { nameOf } from './scene';

describe('the pictures', () => {
  it('show every pair of language and theme, surface and width, state and length', () => {
    expect(missingPairs(allScenes)).toEqual([]);
  });

  it('say which pair is missing', () => {
    const left = allScenes.filter(({ surface, width }) => surface !== 'options' || width !== 320);
    expect(missingPairs(left)).toContain('options × 320');
    expect(missingPairs(left.filter(({ state, length }) => state !== 'sent' || length !== 'long'))).toContain(
      'sent × long',
    );
  });

  it('have each a name of its own', () => {
    const names = allScenes.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
  });
});
