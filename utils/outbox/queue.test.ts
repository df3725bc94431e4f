import { describe, expect, it } from 'vitest';
import { type Job, newJob } from './job';
import { newPause } from './pace';
import { nextWakeAt } from './queue';

const NOW = 1_000_000;

function job(channelId: string, changes: Partial<Job>): Job {
  return { ...newJob('id', 'draft', channelId, { calls: [] }, NOW), ...changes };
}

/** A channel where Telegram asked to write nothing for so many seconds, just now. */
const paused = (id: string, seconds: number) => ({ id, pause: newPause(seconds, NOW) });

describe('the outbox is woken', () => {
  it('not at all when nothing waits', () => {
    expect(nextWakeAt([], [], NOW)).toBeNull();
    expect(nextWakeAt([job('a', { state: 'sent' }), job('a', { state: 'unknown' })], [], NOW)).toBeNull();
  });

  it('when the pause of a channel is over, whichever post met it', () => {
    expect(nextWakeAt([job('a', {})], [paused('a', 35)], NOW)).toBe(NOW + 35_000);
  });

  it('to delete what was taken back, after the pause too', () => {
    expect(nextWakeAt([job('a', { state: 'deleting' })], [paused('a', 35)], NOW)).toBe(NOW + 35_000);
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
    const before = NOW - 86_400_000;
    expect(nextWakeAt([job('a', {})], [paused('a', 35)], before)).toBe(before);
  });

  it('for the channel whose turn comes soonest', () => {
    const waiting = [job('a', {}), job('b', {})];
    const channels = [paused('a', 35), paused('b', 2)];
    const planned = job('c', { state: 'scheduled', notBeforeAt: NOW + 1_000 });
    expect(nextWakeAt(waiting, channels, NOW)).toBe(NOW + 2_000);
    expect(nextWakeAt([...waiting, planned], channels, NOW)).toBe(NOW + 1_000);
  });

  it('a minute later to look for the network again', () => {
    expect(nextWakeAt([job('a', { error: { code: 'offline' } })], [], NOW)).toBe(NOW + 60_000);
  });

  it('never in the past', () => {
    expect(nextWakeAt([job('a', { notBeforeAt: NOW - 5_000 })], [], NOW)).toBe(NOW);
  });
});
