import { expect, it } from 'vitest';
import { measurePost } from './lengths';
import type { Line, Mark, PostDocument } from './post-document';

const line = (text: string, ...marks: Mark[]): Line => ({
  type: 'line',
  content: [{ type: 'text', text, marks }],
});

const post = (...content: PostDocument['content']): PostDocument => ({ type: 'doc', content });

it('counts characters as Telegram does: an emoji’s parts, no blanks around the post', () => {
  expect(measurePost(post(line('😀'), line('a\r'), line('  ')))).toEqual({
    length: 3,
    limit: 4096,
    entityCount: 0,
    entityLimit: 100,
  });
});

it('counts entities after Telegram’s repair, and past the limit', () => {
  const lines = Array.from({ length: 120 }, () => line('a', { type: 'bold' }));
  expect(measurePost(post(...lines)).entityCount).toBe(120);
});

it('is nothing for a post with nothing to see', () => {
  expect(measurePost(post(line(' ')))).toMatchObject({ length: 0, entityCount: 0 });
});

it('measures a post whose link is wrong', () => {
  const link: Mark = { type: 'link', attrs: { href: 'x' } };
  expect(measurePost(post(line('abc', link))).length).toBe(3);
});

it('takes less than half a frame for a full post', () => {
  const lines = Array.from({ length: 60 }, (_, i) =>
    line('слово '.repeat(11), ...(i % 2 ? [{ type: 'bold' } as const] : [])),
  );
  const long = post(...lines);
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    measurePost(long);
    return performance.now() - start;
  });
  // The best of many: the others measure what else the machine was doing.
  expect(Math.min(...times)).toBeLessThan(8);
});
