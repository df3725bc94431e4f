import type { Surroundings } from './surroundings';

/** When another context looks after a job whose own context died. */
export const WATCH_MILLISECONDS = 60_000;

/** Held while somebody decides when the outbox is to be woken; a Web Lock, so across all contexts. */
export const WATCH_LOCK = 'channel-clipper:outbox:watch';

/**
 * Makes a change that leaves something to be sent. The alarm is set before: a page that is closed right after the change, before
 * it could tell the background, leaves a post that is looked after all the same.
 */
export function watched<Value>(
  { locks, now, wakeAt }: Pick<Surroundings, 'locks' | 'now' | 'wakeAt'>,
  change: () => Promise<Value>,
): Promise<Value> {
  return locks.request(WATCH_LOCK, async () => {
    await wakeAt(now() + WATCH_MILLISECONDS);
    return change();
  });
}
