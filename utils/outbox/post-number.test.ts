import { describe, expect, it } from 'vitest';
import { postNumber } from './post-number';

const channel = { chatId: '-1002100300401', username: 'slow_reading' };

describe('the number of a post', () => {
  it.each([
    ['https://t.me/slow_reading/17'],
    ['t.me/Slow_Reading/17?single'],
    ['https://t.me/s/slow_reading/17'],
    ['https://t.me/c/2100300401/17'],
    ['https://telegram.me/slow_reading/5/17/'],
    [' 17 '],
  ])('is read from %s', (pasted) => {
    expect(postNumber(pasted, channel)).toBe(17);
  });

  it.each([
    ['https://t.me/other_channel/17'],
    ['https://t.me/c/999/17'],
    ['https://t.me/slow_reading'],
    ['https://example.org/slow_reading/17'],
    ['-17'],
    ['1.5'],
    ['0'],
    [''],
    ['seventeen'],
  ])('is not read from %s', (pasted) => {
    expect(postNumber(pasted, channel)).toBeNull();
  });
});
