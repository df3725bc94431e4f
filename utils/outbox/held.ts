import type { DeliveryError } from './delivery-error';

/**
 * What keeps a channel's posts from leaving and says nothing against the post: it waits, and all behind it, so that they go out in
 * their order once it is over. `passing`: it is over some time without anybody telling. `mended`: the author mends it here.
 * Both are seen before the post leaves, so that looking again costs nothing. `refused`: the author mends it in Telegram, which the
 * post itself has to ask, less and less often.
 */
const HELD_BY = {
  offline: 'passing',
  'browser-not-ready': 'passing',
  unreachable: 'passing',
  'not-telegram': 'passing',
  'token-missing': 'mended',
  'vault-locked': 'mended',
  'address-not-permitted': 'mended',
  'invalid-token': 'refused',
  'bot-not-member': 'refused',
  'bot-was-removed': 'refused',
  'missing-right': 'refused',
} as const satisfies Partial<Record<DeliveryError['code'], 'passing' | 'mended' | 'refused'>>;

export type Hold = Extract<DeliveryError, { code: keyof typeof HELD_BY }>;

const MINUTE_MILLISECONDS = 60_000;
const MINUTES_TO_MEND = 15;
const MOST_MINUTES = 60;

/** Whether a post waits because of it, and goes out by itself when it is over. */
export const holds = (error: DeliveryError | null): error is Hold =>
  error !== null && Object.hasOwn(HELD_BY, error.code);

/** Whether it takes the post itself to know that it is still so. */
export const isRefusal = (error: DeliveryError | null): error is Hold =>
  holds(error) && HELD_BY[error.code] === 'refused';

/** How long after the `checks`-th time in vain it is tried again by itself; what was refused after 1, 2, 4 … minutes, at most an hour. */
export function recheckMilliseconds(error: Hold, checks: number): number {
  const minutes = { passing: 1, mended: MINUTES_TO_MEND, refused: Math.min(MOST_MINUTES, 2 ** (checks - 1)) };
  return minutes[HELD_BY[error.code]] * MINUTE_MILLISECONDS;
}
