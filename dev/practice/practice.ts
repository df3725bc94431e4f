import { CAST, defaultWorld } from './default-world';
import { Faults } from './faults';
import { Pacing } from './pacing';
import { type TextEngine, textEngine } from './text-engine';
import { findChat, type Post, type PracticeBot, type World } from './world';

export interface PracticeOptions {
  /** Whether too many posts a minute are refused as Telegram refuses them; off unless said. */
  pacing?: boolean;
  /** Epoch milliseconds; the machine's clock unless said. */
  now?: () => number;
  /** Who judges texts; Telegram's own code unless said, where it is to be had. */
  engine?: TextEngine;
}

/** A practice Telegram: its world, what is to go wrong in it, and who looks at it. */
export class Practice {
  world: World = defaultWorld();
  readonly cast = CAST;
  readonly faults = new Faults();
  readonly pacing: Pacing;
  readonly engine: TextEngine;
  /** Added to the clock, to look at what happens later. */
  clockOffsetSeconds = 0;
  /** The methods that were called, oldest first; those that a fault kept from being executed left out. */
  calls: string[] = [];
  private readonly watchers = new Set<() => void>();

  constructor(private readonly options: PracticeOptions) {
    this.pacing = new Pacing(options.pacing ?? false);
    this.engine = options.engine ?? textEngine();
  }

  /** Epoch milliseconds. */
  now(): number {
    return (this.options.now ?? Date.now)() + this.clockOffsetSeconds * 1000;
  }

  /** The bot that is in all the channels, as it is now. */
  get bot(): PracticeBot {
    const bot = this.world.bots.find(({ id }) => id === CAST.bot.id);
    if (!bot) throw new Error('The practice world has no bot.');
    return bot;
  }

  /** What stands in the public channel, oldest first. */
  get posts(): Post[] {
    return findChat(this.world, CAST.publicChannel)?.posts ?? [];
  }

  called(method: string): void {
    this.calls.push(method);
    this.changed();
  }

  /** Nothing posted, all rights given, no fault to come. */
  reset(): void {
    this.world = defaultWorld();
    this.faults.clear();
    this.pacing.forget();
    this.clockOffsetSeconds = 0;
    this.calls = [];
    this.changed();
  }

  /** Tells those who watch to look again. */
  changed(): void {
    for (const watcher of this.watchers) watcher();
  }

  /** Calls `watcher` at every change, until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
