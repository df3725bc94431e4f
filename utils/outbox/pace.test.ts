import { describe, expect, it } from 'vitest';
import { paceReadyAt, withAnswer } from './pace';

const NOW = 1_000_000;
const seconds = (...ago: number[]) => ago.map((second) => NOW - second * 1000);

describe('the next message to a channel may leave', () => {
  it('at once when there was none', () => {
    expect(paceReadyAt([], NOW)).toBe(NOW);
  });

  it('a second after the last', () => {
    expect(paceReadyAt(seconds(5, 0.4), NOW)).toBe(NOW + 600);
    expect(paceReadyAt(seconds(5, 1), NOW)).toBe(NOW);
  });

  it('a minute after the twentieth before it', () => {
    const twenty = seconds(...Array.from({ length: 20 }, (_, index) => 50 - index));
    expect(paceReadyAt(twenty, NOW)).toBe(NOW + 10_000);
    expect(paceReadyAt(twenty.slice(1), NOW)).toBe(NOW);
  });

  it('at once when the clock was set back', () => {
    expect(paceReadyAt([NOW + 3_600_000], NOW)).toBe(NOW);
  });

  it('by twenty answers, which is all that is kept', () => {
    let answers: number[] = [];
    for (let count = 0; count < 50; count++) answers = withAnswer(answers, NOW + count * 1000);
    expect(answers).toHaveLength(20);
    expect(withAnswer(answers, NOW + 3_600_000)).toEqual([NOW + 3_600_000]);
  });
});
