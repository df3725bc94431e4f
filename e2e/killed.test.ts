import { describe, expect } from 'vitest';
import { sendAndBeKilled } from '@/dev/kill/posts';
import { typeAndBeKilled } from '@/dev/kill/typing';
import { sendAndBeStopped } from '@/dev/kill/worker';
import { test } from './harness/author';

/** A browser opens several times in each. */
const PATIENCE_MS = 300_000;

// A few of each, for every change; `npm run kill` does hundreds.
const safe = { messages: 4, lost: [], doubled: [], stuck: [] };

describe('a browser that is killed', () => {
  test(
    'while its author types loses at most the last input, and undo leads back to the beginning',
    async ({ servers }) => {
      const lost: number[] = [];
      await typeAndBeKilled(servers, { seed: 1, kills: 2, pace: 'once-stored' }, (count) => lost.push(count));
      expect(lost).toHaveLength(2);
      expect(Math.max(...lost)).toBeLessThanOrEqual(1);
    },
    PATIENCE_MS,
  );

  test(
    'while posts are sent loses none, doubles none, and none gets stuck',
    async ({ servers }) => {
      expect(await sendAndBeKilled(servers, { seed: 1, posts: 3, kills: 2 })).toMatchObject(safe);
    },
    PATIENCE_MS,
  );
});

test(
  'a worker that is stopped in the middle of a request loses no post, doubles none, and none gets stuck',
  async ({ servers }) => {
    const stopped = await sendAndBeStopped(servers, { seed: 1, posts: 3, stops: 2, alarms: 0 });
    expect(stopped).toMatchObject(safe);
  },
  PATIENCE_MS,
);
