import { systemWakeUp } from '@/utils/browser/system-wake-up';
import type { OutboxAccess } from '@/utils/outbox/actions';
import { ClipperDatabase } from '@/utils/store/database';

const wakeUp = systemWakeUp();

/** The outbox as this page has it. */
export const outbox: OutboxAccess = {
  // A connection of its own: what is said about a post has to outlive a power cut.
  db: new ClipperDatabase(),
  locks: navigator.locks,
  now: Date.now,
  wakeAt: (at) => wakeUp.at(at),
};
