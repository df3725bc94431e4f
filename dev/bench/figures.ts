import { median, p95 } from '@/dev/quantile';
import { milliseconds, multiple } from '@/dev/table';

/** A line of the report: what it is, ours, what it is measured against, how many times that, and what is to be reached. */
export type Line = readonly [what: string, ours: string, floor: string, ratio: string, goal: string];

export const HEAD: Line = ['', 'ours, median / p95', 'against', 'ratio of medians', 'goal'];

const both = (values: readonly number[]): string =>
  `${milliseconds(median(values))} / ${milliseconds(p95(values))}`;

/** Waits of ours against others in the same run. `goal`: how many times those ours may take at the median. */
export const compared = (
  what: string,
  ours: readonly number[],
  floor: readonly number[],
  goal: number | null,
): Line => [
  what,
  both(ours),
  both(floor),
  multiple(median(ours) / median(floor)),
  goal === null ? '' : `≤ ${goal} ×`,
];

/** Waits that have a limit of their own. */
export const limited = (what: string, ours: readonly number[], goal: string): Line => [
  what,
  both(ours),
  '',
  '',
  goal,
];
