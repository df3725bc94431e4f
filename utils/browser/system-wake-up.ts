import { browser } from 'wxt/browser';
import { type Clock, WakeUp } from './wake-up';

const clock: Clock = {
  now: Date.now,
  setTimer: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** This context's way to ask the browser to be woken; `wake` as in {@link WakeUp}. */
export const systemWakeUp = (wake: (() => void) | null = null) => new WakeUp(browser.alarms, clock, wake);
