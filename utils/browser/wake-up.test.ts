import { beforeEach, describe, expect, it } from 'vitest';
import { type Alarms, WakeUp } from './wake-up';

const NOW = 1_000_000;
let set: { when: number; periodInMinutes: number } | null;
let timers: number[];

const alarms: Alarms = {
  get: async () => (set ? { scheduledTime: set.when } : undefined),
  create: async (_name, alarm) => {
    set = alarm;
  },
  clear: async () => {
    set = null;
  },
};
const clock = {
  now: () => NOW,
  setTimer: (_callback: () => void, milliseconds: number) => timers.push(milliseconds),
  clearTimer: () => {
    timers = [];
  },
};
const worker = () => new WakeUp(alarms, clock, () => {});

beforeEach(() => {
  set = null;
  timers = [];
});

describe('the outbox asks to be woken', () => {
  it('soon by a timer, with an alarm behind it that repeats until nothing waits', async () => {
    await worker().at(NOW + 2_000);
    expect(timers).toEqual([2_000]);
    expect(set).toEqual({ when: NOW + 30_000, periodInMinutes: 1 });
    await worker().at(null);
    expect(timers).toEqual([]);
    expect(set).toBeNull();
  });

  it('later by the alarm alone: an idle worker does not live as long', async () => {
    await worker().at(NOW + 60_000);
    expect(timers).toEqual([]);
    expect(set?.when).toBe(NOW + 60_000);
  });

  it('by a page with an alarm alone, however soon', async () => {
    await new WakeUp(alarms, clock).at(NOW);
    expect(timers).toEqual([]);
    expect(set?.when).toBe(NOW + 30_000);
  });

  it('at the earlier time of two', async () => {
    await worker().at(NOW + 60_000);
    await worker().at(NOW + 600_000);
    expect(set?.when).toBe(NOW + 60_000);
    await worker().at(NOW + 40_000);
    expect(set?.when).toBe(NOW + 40_000);
  });

  it('knows its own alarm', () => {
    expect(WakeUp.isOurs({ name: 'outbox' })).toBe(true);
    expect(WakeUp.isOurs({ name: 'another' })).toBe(false);
  });
});
