import type { Browser } from 'puppeteer-core';
import type { SavedPage } from '@/dev/clip-pages/saved-pages';
import { median } from '@/dev/quantile';
import type { Contender, Reading } from './contender';
import { type Evaluate, inTab } from './tab';

/** How a contender did on a page. Where it failed it has no extract, `NaN` for its times, and the reason. */
export interface Trial extends Reading {
  page: SavedPage;
  failure: string | null;
}

export type Trials = ReadonlyMap<Contender, Trial>;

interface Course {
  browser: Browser;
  contenders: readonly Contender[];
  rounds: number;
}

/**
 * Has every contender read a page `rounds` times, each round in another order, every time in a new tab: nothing of it is
 * compiled there, as on a first click.
 *
 * @returns a trial each, with the median times.
 */
export async function firstReadings(
  page: SavedPage,
  { browser, contenders, rounds }: Course,
): Promise<Trials> {
  return inRounds(contenders, rounds, (contender) =>
    trialOf(page, () => inTab(browser, page, (evaluate) => contender.read(evaluate))),
  );
}

/** So often a contender has read a page before V8 keeps the native code of its patterns. */
const READ_BEFORE = 2;

/** The same in one tab that every contender has read before: its code and its patterns are compiled. */
export async function laterReadings(
  page: SavedPage,
  { browser, contenders, rounds }: Course,
): Promise<Trials> {
  return inTab(browser, page, async (evaluate: Evaluate) => {
    const read = (contender: Contender) => trialOf(page, () => contender.read(evaluate));
    await inRounds(contenders, READ_BEFORE, read);
    return inRounds(contenders, rounds, read);
  });
}

async function inRounds(
  contenders: readonly Contender[],
  rounds: number,
  read: (contender: Contender) => Promise<Trial>,
): Promise<Trials> {
  const trials = new Map<Contender, Trial[]>();
  for (let round = 0; round < rounds; round++) {
    for (const contender of rotated(contenders, round))
      trials.set(contender, [...(trials.get(contender) ?? []), await read(contender)]);
  }
  return new Map([...trials].map(([contender, several]) => [contender, asOne(several)]));
}

async function trialOf(page: SavedPage, read: () => Promise<Reading>): Promise<Trial> {
  try {
    return { page, ...(await read()), failure: null };
  } catch (error) {
    return { page, ms: Number.NaN, inPageMs: Number.NaN, extract: null, failure: String(error) };
  }
}

/** What one round failed at is failed. */
function asOne(trials: readonly Trial[]): Trial {
  const trial = trials.find(({ failure }) => failure !== null) ?? trials[0];
  if (!trial) throw new Error('There has to be one round at least.');
  if (trial.failure !== null) return trial;
  return {
    ...trial,
    ms: median(trials.map(({ ms }) => ms)),
    inPageMs: median(trials.map(({ inPageMs }) => inPageMs)),
  };
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
