import type { Browser } from 'wxt/browser';

const ALARM = 'outbox';
/** An idle worker lives for 30 s, so a timer is good for less than that. */
const TIMER_MILLISECONDS = 25_000;
/** The shortest time that an alarm takes (Chrome 120). */
const ALARM_MILLISECONDS = 30_000;
/** It repeats until nothing waits: a worker that dies while it answers an alarm would have been the last to be woken. */
const PERIOD_MINUTES = 1;

/** What waking up needs of the browser. */
export interface Alarms {
  get(name: string): Promise<Pick<Browser.alarms.Alarm, 'scheduledTime'> | undefined>;
  create(name: string, alarm: { when: number; periodInMinutes: number }): Promise<void>;
  clear(name: string): Promise<unknown>;
}

/** Timers, in milliseconds; epoch milliseconds from `now`. */
export interface Clock {
  now(): number;
  setTimer(callback: () => void, milliseconds: number): unknown;
  clearTimer(timer: unknown): void;
}

/** The way in which one context asks to be woken for the outbox. */
export class WakeUp {
  private timer: unknown;

  /** `wake`: what to do in this context when the time has come. A page that only sets the alarm leaves it out. */
  constructor(
    private readonly alarms: Alarms,
    private readonly clock: Clock,
    private readonly wake: (() => void) | null = null,
  ) {}

  /** Whether it is ours that went off. */
  static isOurs(alarm: { name: string }): boolean {
    return alarm.name === ALARM;
  }

  /**
   * Asks to be woken then (epoch milliseconds), or not at all. Soon is a timer's business; the alarm behind it wakes a worker
   * that has been ended in the meantime. An alarm that goes off earlier is left: whoever it wakes plans anew.
   */
  async at(at: number | null): Promise<void> {
    const { alarms, clock, wake } = this;
    clock.clearTimer(this.timer);
    if (at === null) {
      await alarms.clear(ALARM);
      return;
    }
    const now = clock.now();
    if (wake && at - now < TIMER_MILLISECONDS) this.timer = clock.setTimer(wake, Math.max(0, at - now));
    const when = Math.max(at, now + ALARM_MILLISECONDS);
    const set = await alarms.get(ALARM);
    if (!set || set.scheduledTime > when)
      await alarms.create(ALARM, { when, periodInMinutes: PERIOD_MINUTES });
  }
}
