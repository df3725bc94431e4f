import type { Breakage } from '@/dev/practice/faults';
import type { Journey } from './network';
import type { Random } from './random';
import type { Fate, StepName } from './stage';

/** How hard a history is on the outbox: probabilities, drawn for each history, so that some are calm but for one thing. */
export class Mood {
  /** Nothing goes wrong any more. */
  isCalm = false;
  readonly runners: number;
  readonly kill: number;
  private readonly refusal: number;
  private readonly breakage: number;
  private readonly slowness: number;
  private readonly displeasure: number;
  readonly browserKill: number;
  readonly clockJump: number;
  /** That the browser opens no page for a request. */
  readonly unreadiness: number;

  constructor(private readonly random: Random) {
    this.runners = random.pick([1, 1, 2, 3]);
    this.kill = random.pick([0, 0.005, 0.02, 0.08]);
    this.refusal = random.pick([0, 0, 0.01, 0.2]);
    this.breakage = random.pick([0, 0.1, 0.3, 0.6]);
    this.slowness = random.pick([0, 0.1, 0.4]);
    this.browserKill = random.pick([0, 0, 0.003]);
    this.clockJump = random.pick([0, 0, 0.005]);
    this.displeasure = random.pick([0, 0, 0, 0.2]);
    this.unreadiness = random.pick([0, 0, 0.1, 0.5]);
  }

  /** Whether the outbox can know when Telegram counted a message: no clock is set, nobody dies, nothing comes hours late. */
  get isPunctual(): boolean {
    return this.kill === 0 && this.browserKill === 0 && this.clockJump === 0 && this.slowness === 0;
  }

  /** Whether something happens that has this probability as long as nothing is calm. */
  strikes(probability: number): boolean {
    return !this.isCalm && this.random.chance(probability);
  }

  fate(step: StepName, isSpared: boolean): Fate {
    if (!isSpared && this.strikes(this.kill)) return this.random.pick(['killed-before', 'killed-after']);
    const isOnDisk = step.kind === 'write' || step.kind === 'read';
    // Reads fail seldom: when another page blocks the database.
    if (isOnDisk && this.strikes(step.kind === 'write' ? this.refusal : this.refusal / 20)) return 'refused';
    return 'done';
  }

  journey(): Journey {
    const { random } = this;
    return {
      thereMilliseconds: this.duration(),
      backMilliseconds: this.duration(),
      breakage: this.strikes(this.breakage) ? breakage(random) : null,
      isRefused: this.strikes(this.displeasure),
      outlivesSender: random.chance(0.5),
    };
  }

  /** Up to beyond the client's patience. */
  private duration(): number {
    return this.strikes(this.slowness) ? this.random.between(1_000, 300_000) : this.random.between(5, 400);
  }
}

function breakage(random: Random): Breakage {
  const when = random.pick(['before-commit', 'after-commit'] as const);
  const result = random.pick(['true', 'no-id', 'unknown-fields'] as const);
  const retryAfterSeconds = random.between(1, 60);
  return {
    times: 1,
    ...random.pick([
      { kind: 'drop', when } as const,
      { kind: 'internal-error', when } as const,
      { kind: 'bad-gateway', when } as const,
      { kind: 'html' } as const,
      { kind: 'odd-success', result } as const,
      { kind: 'rate-limit', retryAfterSeconds } as const,
    ]),
  };
}
