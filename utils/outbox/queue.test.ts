import { describe, expect, it } from 'vitest';
import { type Job, newJob } from './job';
import { nextWakeAt } from './queue';

const NOW = 1_000_000;

function job(channelId: string, changes: Partial<Job>): Job {
  return { ...newJob('id', 'draft', channelId, { calls: [] }, NOW), ...changes };
}

/** A job that Telegram told to come back in so many seconds, just now. */
const paused = (channelId: string, seconds: number, createdAt = NOW) =>
  job(channelId, {
    createdAt,
    notBeforeAt: NOW + seconds * 1000,
    error: { code: 'rate-limited', retryAfterSeconds: seconds },
  });

describe('the outbox is woken', () => {
  it('not at all when nothing waits', () => {
    expect(nextWakeAt([], [], NOW)).toBeNull();
    expect(nextWakeAt([job('a', { state: 'sent' }), job('a', { state: 'unknown' })], [], NOW)).toBeNull();
  });

  it('when the first of a channel may go, whatever stands behind it', () => {
    const first = paused('a', 35, 1);
    const second = job('a', { createdAt: 2, notBeforeAt: NOW });
    expect(nextWakeAt([second, first], [], NOW)).toBe(NOW + 35_000);
  });

  it('when the pause of a channel is over, whichever post met it', () => {
    const again = job('a', { createdAt: 0 });
    expect(nextWakeAt([again, paused('a', 35)], [], NOW)).toBe(NOW + 35_000);
  });

  it('when the pace of a channel allows', () => {
    const channels = [{ id: 'a', answeredAt: [NOW - 400] }];
    expect(nextWakeAt([job('a', {})], channels, NOW)).toBe(NOW + 600);
    expect(nextWakeAt([job('b', {})], channels, NOW)).toBe(NOW);
  });

  it('to look after a request under way', () => {
    expect(nextWakeAt([job('a', { state: 'attempting' })], [], NOW)).toBe(NOW + 60_000);
  });

  it('at once when the clock was set back during a pause', () => {
    expect(nextWakeAt([paused('a', 35)], [], NOW - 86_400_000)).toBe(NOW - 86_400_000);
  });

  it('for the channel whose turn comes soonest', () => {
    const slow = paused('a', 35);
    const soon = paused('b', 2);
    const planned = job('c', { state: 'scheduled', notBeforeAt: NOW + 1_000 });
    expect(nextWakeAt([slow, soon], [], NOW)).toBe(NOW + 2_000);
    expect(nextWakeAt([slow, soon, planned], [], NOW)).toBe(NOW + 1_000);
  });

  it('a minute later to look for the network again', () => {
    expect(nextWakeAt([job('a', { error: { code: 'offline' } })], [], NOW)).toBe(NOW + 60_000);
  });

  it('never in the past', () => {
    expect(nextWakeAt([job('a', { notBeforeAt: NOW - 5_000 })], [], NOW)).toBe(NOW);
  });
});
