import type { Trial } from './trial';

/** How a contender did on all pages. Every contender's pages come in the same order. */
export interface Results {
  name: string;
  trials: readonly Trial[];
}

/** Its times in milliseconds, where it did not fail. */
export const timesOf = ({ trials }: Results): number[] => known(trials.map(({ ms }) => ms));

/** The times during which the page stood still. */
export const timesInPage = ({ trials }: Results): number[] => known(trials.map(({ inPageMs }) => inPageMs));

/** How many times as long as `floor` it took, page by page, where neither failed. */
export const ratiosTo = (floor: Results, { trials }: Results): number[] =>
  known(trials.map(({ ms }, page) => ms / (floor.trials[page]?.ms ?? Number.NaN)));

const known = (values: number[]): number[] => values.filter((value) => !Number.isNaN(value));
