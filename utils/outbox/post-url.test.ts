import { expect, it } from 'vitest';
import { postUrl } from './post-url';

it('leads to the post, in a private channel too', () => {
  expect(postUrl({ chatId: '-1002100300401', username: 'slow_reading' }, 7)).toBe(
    'https://t.me/slow_reading/7',
  );
  expect(postUrl({ chatId: '-1002100300402', username: null }, 7)).toBe('https://t.me/c/2100300402/7');
});

it('leads nowhere when the post’s number is not known', () => {
  expect(postUrl({ chatId: '-1002100300401', username: 'slow_reading' }, null)).toBeNull();
});
