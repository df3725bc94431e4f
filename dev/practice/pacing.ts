const BURST = 5;
const PER_MINUTE = 20;

/**
 * Rule 30: about one message a second with bursts of five, and twenty a minute, for each chat. Telegram leaves the
 * exact numbers open (Bot FAQ); these are what clients have met.
 */
export class Pacing {
  private readonly sentAt = new Map<number, number[]>();

  constructor(public enabled: boolean) {}

  /** Counts one message; or, when that is too many, the whole seconds to wait. Times are epoch milliseconds. */
  take(chatId: number, now: number): { retryAfterSeconds: number } | null {
    const recent = (this.sentAt.get(chatId) ?? []).filter((at) => now - at < 60_000);
    const wait = this.enabled ? waitMilliseconds(recent, now) : 0;
    if (wait > 0) return { retryAfterSeconds: Math.ceil(wait / 1000) };
    this.sentAt.set(chatId, [...recent, now]);
    return null;
  }

  forget(): void {
    this.sentAt.clear();
  }
}

function waitMilliseconds(recent: number[], now: number): number {
  const oldestOfMinute = recent.at(-PER_MINUTE);
  const minuteWait = oldestOfMinute === undefined ? 0 : oldestOfMinute + 60_000 - now;
  return Math.max(minuteWait, burstWait(recent, now));
}

/** A bucket of `BURST` drops that fills by one drop a second. */
function burstWait(recent: number[], now: number): number {
  let drops = BURST;
  let last = now;
  for (const at of recent) {
    drops = Math.min(BURST, drops + Math.max(0, at - last) / 1000) - 1;
    last = at;
  }
  drops = Math.min(BURST, drops + (now - last) / 1000);
  return drops >= 1 ? 0 : (1 - drops) * 1000;
}
