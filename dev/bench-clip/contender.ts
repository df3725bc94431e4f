import type { Extract } from './score';
import type { Evaluate } from './tab';

/** An extractor, and its way from a page to what it makes of it. */
export interface Contender {
  name: string;
  read(evaluate: Evaluate): Promise<Reading>;
}

export interface Reading {
  /** Until the outcome is there. */
  ms: number;
  /** How much of it was spent in the page, which stands still meanwhile. */
  inPageMs: number;
  /** `null` when it found no article. */
  extract: Extract | null;
}
