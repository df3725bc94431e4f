import type { Answer } from './answer';
import type { Pacing } from './pacing';
import type { SentFile } from './parameters';
import type { TextEngine } from './text-engine';
import type { PracticeBot, World } from './world';

/** One call of one method, by a bot whose token was good. */
export interface Call {
  bot: PracticeBot;
  values: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, SentFile>;
  world: World;
  engine: TextEngine;
  pacing: Pacing;
  /** Epoch milliseconds, by the practice clock. */
  now: number;
}

export type Method = (call: Call) => Answer;
