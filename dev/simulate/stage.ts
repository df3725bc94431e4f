import type { Random } from './random';

/** Somebody who does things and can die: a worker, a page. */
export interface Actor {
  name: string;
  isAlive: boolean;
}

/** One thing that an actor waits for. */
export interface StepName {
  kind: 'read' | 'write' | 'lock' | 'browser';
  what: string;
}

export type TakeStep = <Value>(step: StepName, work: () => PromiseLike<Value>) => Promise<Value>;

/** What becomes of a step: it is done, the disk refuses it, or the actor dies before or after it was done. */
export type Fate = 'done' | 'refused' | 'killed-before' | 'killed-after';

interface Step {
  actor: Actor;
  name: StepName;
  work: () => PromiseLike<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

interface Timer {
  actor: Actor | null;
  at: number;
  ring: () => void;
}

/** What a history may change about its stage while it goes on. */
export interface Direction {
  random: Random;
  fate(actor: Actor, step: StepName): Fate;
  /** After every step that was done, whoever died of it. */
  afterStep(actor: Actor, step: StepName): Promise<void>;
  /** Before the next step, every time. */
  interrupt(): void;
}

/** No history of a sound outbox takes as many; one that turns in a circle does. */
const MOST_STEPS = 20_000;

/**
 * Where a history happens: steps that are taken one at a time, in an order drawn by lot; a time that passes when it is told to; an
 * alarm of the browser's; and actors whose promises are never kept once they are dead.
 */
export class Stage {
  /** Milliseconds since the beginning, which no clock shows. */
  elapsed = 0;
  /** What the machine's clock shows beyond that. */
  clockOffset = 1_800_000_000_000;
  alarm: { when: number; periodInMinutes?: number } | null = null;
  onAlarm = () => {};
  onKill = (_actor: Actor) => {};
  steps = 0;
  isTraced = false;
  /** What happened, in words; empty unless it is traced. */
  readonly trace: string[] = [];
  private waiting: Step[] = [];
  private timers: Timer[] = [];

  constructor(private readonly direction: Direction) {}

  now = (): number => Math.round(this.clockOffset + this.elapsed);

  note(what: string): void {
    if (this.isTraced) this.trace.push(`${(this.elapsed / 1000).toFixed(3)}  ${what}`);
  }

  taker(actor: Actor): TakeStep {
    return <Value>(name: StepName, work: () => PromiseLike<Value>) =>
      new Promise<Value>((resolve, reject) => {
        this.waiting.push({ actor, name, work, resolve: resolve as Step['resolve'], reject });
      });
  }

  /** Rings once, unless its actor has died or it was taken back. `null`: the world's own. */
  setTimer(actor: Actor | null, ring: () => void, milliseconds: number): Timer {
    const timer = { actor, at: this.elapsed + milliseconds, ring };
    this.timers.push(timer);
    return timer;
  }

  clearTimer(timer: unknown): void {
    this.timers = this.timers.filter((other) => other !== timer);
  }

  kill(actor: Actor): void {
    if (!actor.isAlive) return;
    this.note(`${actor.name} dies`);
    actor.isAlive = false;
    this.waiting = this.waiting.filter((step) => step.actor.isAlive);
    this.timers = this.timers.filter((timer) => timer.actor?.isAlive !== false);
    this.onKill(actor);
  }

  /** Goes on until nothing is left that would happen by itself. */
  async playOn(): Promise<void> {
    while (true) {
      await settled();
      this.direction.interrupt();
      if (this.ringWhatIsDue()) continue;
      if (this.waiting.length > 0) await this.take(this.direction.random.pick(this.waiting));
      else if (!this.wait()) return;
      if (++this.steps > MOST_STEPS) throw new Error(`It has no end: ${MOST_STEPS} steps.`);
    }
  }

  private async take(step: Step): Promise<void> {
    const { actor, name } = step;
    this.waiting.splice(this.waiting.indexOf(step), 1);
    this.elapsed += this.direction.random.between(0, 20);
    const fate = this.direction.fate(actor, name);
    this.note(`${actor.name}: ${name.what}${fate === 'done' ? '' : ` (${fate})`}`);
    if (fate === 'killed-before') return this.kill(actor);
    if (fate === 'refused') return step.reject(new DOMException('The disk is full.', 'QuotaExceededError'));
    const settle = await outcomeOf(step);
    await this.direction.afterStep(actor, name);
    if (fate === 'killed-after') this.kill(actor);
    else settle();
  }

  private ringWhatIsDue(): boolean {
    if (this.alarm && this.now() >= this.alarm.when) {
      const { periodInMinutes } = this.alarm;
      this.alarm = periodInMinutes ? { when: this.now() + periodInMinutes * 60_000, periodInMinutes } : null;
      this.note('the alarm goes off');
      this.onAlarm();
      return true;
    }
    const due = this.timers.find((timer) => timer.at <= this.elapsed);
    if (!due) return false;
    this.clearTimer(due);
    due.ring();
    return true;
  }

  /** Lets time pass until something is due; `false` when nothing ever will be. */
  private wait(): boolean {
    const times = this.timers.map((timer) => timer.at);
    if (this.alarm) times.push(this.alarm.when - this.clockOffset);
    if (times.length === 0) return false;
    this.elapsed = Math.max(this.elapsed, Math.min(...times));
    return true;
  }
}

/** More than the longest chain of promises that is kept without a step in between. */
const MICROTASKS = 64;

/** Lets everybody do what can be done without waiting. It is some ten times as fast as a turn of the event loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < MICROTASKS; turn++) await null;
}

async function outcomeOf(step: Step): Promise<() => void> {
  try {
    const value = await step.work();
    return () => step.resolve(value);
  } catch (error) {
    return () => step.reject(error);
  }
}
