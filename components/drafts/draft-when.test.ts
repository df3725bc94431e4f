import { describe, expect, it } from 'vitest';
import { draftWhen } from './draft-when';

const now = new Date(2026, 4, 12, 18, 0).getTime();
const at = (...date: [number, number, number, number, number]) => new Date(...date).getTime();

describe('when a draft was last worked on', () => {
  it('is a time today, a day this year, else a date', () => {
    expect(draftWhen(at(2026, 4, 12, 9, 5), now, 'ru')).toBe('09:05');
    expect(draftWhen(at(2026, 2, 3, 9, 5), now, 'en')).toBe('Mar 3');
    expect(draftWhen(at(2024, 2, 3, 9, 5), now, 'en')).toBe('Mar 3, 2024');
  });
});
