import { setTimeout as pause } from 'node:timers/promises';
import type { Practice } from '@/dev/practice/practice';
import type { Random } from '@/dev/simulate/random';

/** Telegram answers a post after up to so long here, before or after it is in the channel. */
const SLOWEST_ANSWER_MS = 800;
const LOOK_EVERY_MS = 5;
/** More requests than will ever come. */
const ANSWERS = 2_000;

/** A practice Telegram whose every answer to a post takes a while, so that there is a middle of a request. */
export class SlowAnswers {
  private readonly delaysMs: number[];

  constructor(
    private readonly practice: Practice,
    private readonly random: Random,
  ) {
    this.delaysMs = Array.from({ length: ANSWERS }, () => random.next() * SLOWEST_ANSWER_MS);
    for (const delayMs of this.delaysMs) {
      const when = random.chance(0.5) ? 'before-commit' : 'after-commit';
      practice.faults.add({ kind: 'delay', method: 'sendMessage', seconds: delayMs / 1000, when });
    }
  }

  /** Whether all that came in is in the channel: whoever looks now sees what there will be. */
  get isQuiet(): boolean {
    return this.practice.calls.filter((method) => method === 'sendMessage').length === this.arrived;
  }

  /** Resolves somewhere between the next post's arrival and its answer; `false` after `patienceMs` without any. */
  async middleOfNext(patienceMs: number): Promise<boolean> {
    const before = this.arrived;
    const share = this.random.next();
    const end = Date.now() + patienceMs;
    while (this.arrived === before) {
      if (Date.now() > end) return false;
      await pause(LOOK_EVERY_MS);
    }
    await pause(share * (this.delaysMs[before] ?? 0));
    return true;
  }

  private get arrived(): number {
    return ANSWERS - this.practice.faults.left;
  }
}
