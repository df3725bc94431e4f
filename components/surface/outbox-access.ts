import { systemWakeUp } from '@/utils/browser/system-wake-up';
import type { OutboxAccess } from '@/utils/outbox/actions';
import { database } from './database';

const wakeUp = systemWakeUp();

/** The outbox as this page has it. */
export const outbox: OutboxAccess = {
  db: database,
  locks: navigator.locks,
  now: Date.now,
  wakeAt: (at) => wakeUp.at(at),
};
