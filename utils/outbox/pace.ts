import type { Channel } from '@/utils/store/records';

/** What is known of how fast a channel may be written to. */
export type Pace = Pick<Channel, 'answeredAt' | 'pause'>;

/**
 * How fast a bot may write to one chat: about one message a second, and twenty a minute (core.telegram.org/bots/faq, "My bot is
 * hitting limits"). Telegram leaves the exact numbers open; who stays below is not told to wait.
 */
const SPACING_MILLISECONDS = 1_000;
const PER_MINUTE = 20;
const MINUTE_MILLISECONDS = 60_000;

/**
 * When the next message may leave, by when the answers to the last ones came (epoch milliseconds, oldest first): by then Telegram
 * has counted them, which cannot be said of when they left. Answers in the future are those of a clock that was set back since.
 */
export function paceReadyAt(answeredAt: readonly number[], now: number): number {
  const recent = recentAnswers(answeredAt, now);
  const last = recent.at(-1);
  const lastOfMinute = recent.at(-PER_MINUTE);
  return Math.max(
    now,
    last === undefined ? now : last + SPACING_MILLISECONDS,
    lastOfMinute === undefined ? now : lastOfMinute + MINUTE_MILLISECONDS,
  );
}

/** A pause that Telegram asks for, from `now` on. It is for the chat, whichever post met it and whatever becomes of that post. */
export function newPause(retryAfterSeconds: number, now: number): NonNullable<Pace['pause']> {
  const milliseconds = retryAfterSeconds * 1000;
  return { milliseconds, untilAt: now + milliseconds };
}

/** Longer than was asked for is no pause: somebody has set the clock back. If it is one after all, Telegram says so again. */
export function pauseEndsAt(pause: Pace['pause'], now: number): number {
  return pause && pause.untilAt - now <= pause.milliseconds ? pause.untilAt : now;
}

/** `answeredAt` with one more answer, as far as it still counts. */
export function withAnswer(answeredAt: readonly number[], now: number): number[] {
  return [...recentAnswers(answeredAt, now), now].slice(-PER_MINUTE);
}

const recentAnswers = (answeredAt: readonly number[], now: number) =>
  answeredAt.filter((at) => at <= now && now - at < MINUTE_MILLISECONDS);
