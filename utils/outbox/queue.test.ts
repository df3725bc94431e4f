import { describe, expect, it } from 'vitest';
import { type Job, newJob } from './job';
import { nextWakeAt } from './queue';

const NOW = 1_000_000;

function job(channelId: string, changes: Partial<Job>): Job {
  return { ...newJob('id', 'draft', channelId, { calls: [] }, NOW), ...changes };
}

describe('the outbox is woken', () => {
  it('not at all when nothing waits', () => {
    expect(nextWakeAt([], NOW)).toBeNull();
    expect(nextWakeAt([job('a', { state: 'sent' }), job('a', { state: 'unknown' })], NOW)).toBeNull();
  });

  it('when the first of a channel may go, whatever stands behind it', () => {
    const first = job('a', { createdAt: 1, notBeforeAt: NOW + 35_000 });
    const second = job('a', { createdAt: 2, notBeforeAt: NOW });
    expect(nextWakeAt([second, first], NOW)).toBe(NOW + 35_000);
  });

  it('for the channel whose turn comes soonest', () => {
    const slow = job('a', { notBeforeAt: NOW + 35_000 });
    const soon = job('b', { notBeforeAt: NOW + 2_000 });
    const planned = job('c', { state: 'scheduled', notBeforeAt: NOW + 1_000 });
    expect(nextWakeAt([slow, soon], NOW)).toBe(NOW + 2_000);
    expect(nextWakeAt([slow, soon, planned], NOW)).toBe(NOW + 1_000);
  });

  it('a minute later to look for the network again', () => {
    expect(nextWakeAt([job('a', { error: { code: 'offline' } })], NOW)).toBe(NOW + 60_000);
  });

  it('never in the past', () => {
    expect(nextWakeAt([job('a', { notBeforeAt: NOW - 5_000 })], NOW)).toBe(NOW);
  });
});
