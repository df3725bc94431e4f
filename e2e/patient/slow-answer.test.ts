import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { until } from '@/dev/browser/until';
import { test } from '../harness/author';
import { onlyJob, SLOW_SECONDS, sendSlowly } from '../harness/slow-answer';

describe('a request under way', () => {
  test(`that is answered after ${SLOW_SECONDS} s ends sent: the worker stays awake`, async ({ author }) => {
    await sendSlowly(author);
    // Nothing is asked meanwhile: an open page or a message would wake the worker.
    await pause(SLOW_SECONDS * 1000);
    await until(async () => (await onlyJob(author)).state === 'sent', 'the post to be sent');
    expect(author.practice.posts).toHaveLength(1);
    expect((await onlyJob(author)).attempts).toBe(1);
  }, 180_000);
});
