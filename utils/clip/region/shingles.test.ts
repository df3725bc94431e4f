import { describe, expect, it } from 'vitest';
import { sameness } from './shingles';

const KILN = 'The kiln was lit in March and a camera reads its smoke';

describe('how much of two texts is the same', () => {
  it('is all of it for the same words, however they are set', () =>
    expect(sameness(KILN, KILN.toUpperCase().replaceAll(' ', '\n'))).toBe(1));

  it('is nothing for the same words in another order', () =>
    expect(sameness(KILN, KILN.split(' ').reverse().join(' '))).toBe(0));

  it('falls with what one of them has more', () => {
    const longer = `${KILN}, which nobody in the valley had ever done before that spring`;
    expect(sameness(KILN, longer)).toBeCloseTo(18 / 29);
    expect(sameness(longer, KILN)).toBe(sameness(KILN, longer));
  });

  it('is all of it for two texts of nothing', () => expect(sameness('', '')).toBe(1));
});
