import { browser } from 'wxt/browser';

const ALARM = 'outbox';
/** An idle worker lives for 30 s, so a timer is good for less than that. */
const TIMER_MILLISECONDS = 25_000;
/** The shortest time that an alarm takes (Chrome 120). */
const ALARM_MILLISECONDS = 30_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let wake = () => {};

/** What to do when the time has come that {@link wakeUpAt} was told. */
export function onWakeUp(callback: () => void): void {
  wake = callback;
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
}

/**
 * Asks to be woken then (epoch milliseconds), or not at all. Soon is a timer's business; the alarm behind it wakes a worker
 * that has been ended in the meantime. An alarm that goes off earlier is left: whoever it wakes plans anew.
 */
export async function wakeUpAt(at: number | null): Promise<void> {
  clearTimeout(timer);
  if (at === null) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const now = Date.now();
  if (at - now < TIMER_MILLISECONDS) timer = setTimeout(wake, Math.max(0, at - now));
  const when = Math.max(at, now + ALARM_MILLISECONDS);
  const set = await browser.alarms.get(ALARM);
  if (!set || set.scheduledTime > when) await browser.alarms.create(ALARM, { when });
}
