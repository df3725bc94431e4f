import type { Clock, WakeUp } from '@/utils/browser/wake-up';
import type { Surroundings } from '@/utils/outbox/surroundings';
import type { ClipperDatabase } from '@/utils/store/database';
import type { Locks } from './locks';
import type { Actor, Stage } from './stage';
import { steppedDatabase } from './stepped-database';

/** The outbox's code, as shipped or with a fault planted in it. */
export type OutboxCode = typeof import('./outbox-code');

/** What all contexts of one browser share. */
export interface Browser {
  stage: Stage;
  locks: Locks;
  db: ClipperDatabase;
  code: OutboxCode;
}

/** The browser as one of its contexts has it. */
export type Context = Pick<Surroundings, 'db' | 'locks' | 'now' | 'wakeAt'>;

export function contextOf(actor: Actor, browser: Browser, wake: (() => void) | null): Context {
  const { stage, locks, db, code } = browser;
  const clock: Clock = {
    now: stage.now,
    setTimer: (callback, milliseconds) => stage.setTimer(actor, callback, milliseconds),
    clearTimer: (timer) => stage.clearTimer(timer),
  };
  const wakeUp: WakeUp = new code.WakeUp(alarmsOf(actor, stage), clock, wake);
  return {
    db: steppedDatabase(db, stage.taker(actor)),
    locks: locks.of(actor),
    now: stage.now,
    wakeAt: (at) => wakeUp.at(at),
  };
}

/** `browser.alarms`, of which the outbox uses one. */
function alarmsOf(actor: Actor, stage: Stage): ConstructorParameters<typeof WakeUp>[0] {
  const step = stage.taker(actor);
  return {
    get: () =>
      step({ kind: 'browser', what: 'looks at the alarm' }, async () =>
        stage.alarm ? { scheduledTime: stage.alarm.when } : undefined,
      ),
    create: (_name, alarm) =>
      step({ kind: 'browser', what: 'sets the alarm' }, async () => {
        stage.alarm = { ...alarm };
      }),
    clear: () =>
      step({ kind: 'browser', what: 'takes the alarm back' }, async () => {
        stage.alarm = null;
      }),
  };
}
