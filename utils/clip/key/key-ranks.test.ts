import { describe, expect, it } from 'vitest';
import { ranksOf } from './key-ranks';

const candidate = (...stems: string[]) => ({ stems: new Set(stems) });

describe('ranks', () => {
  it('follow the totals, the earlier of two equals first', () => {
    const candidates = [candidate('a'), candidate('b'), candidate('c')];
    expect(ranksOf(candidates, [1, 2, 1], 12)).toEqual({ ranks: [2, 1, 3], distinct: 3 });
  });

  it('put what repeats a better one behind everything else', () => {
    const candidates = [candidate('kiln', 'brick'), candidate('brick', 'kiln'), candidate('winter')];
    expect(ranksOf(candidates, [3, 4, 1], 12)).toEqual({ ranks: [3, 1, 2], distinct: 2 });
  });

  it('let what is like something beyond the best stand where it is', () => {
    const candidates = [candidate('kiln'), candidate('brick'), candidate('brick')];
    expect(ranksOf(candidates, [3, 2, 1], 1)).toEqual({ ranks: [1, 2, 3], distinct: 3 });
  });
});
