import type { Browser } from 'puppeteer-core';
import type { SavedPage } from '@/dev/clip-pages/saved-pages';
import { inColdTab } from './cold-tab';
import type { Contender, Reading } from './contender';
import { median } from './quantile';

/** How a contender did on a page. Where it failed it has no extract, `NaN` for its times, and the reason. */
export interface Trial extends Reading {
  page: SavedPage;
  failure: string | null;
}

/**
 * Has every contender read a page `rounds` times, each round in another order.
 *
 * @returns a trial each, with the median times.
 */
export async function trialsOn(
  page: SavedPage,
  { browser, contenders, rounds }: { browser: Browser; contenders: readonly Contender[]; rounds: number },
): Promise<Map<Contender, Trial>> {
  const trials = new Map<Contender, Trial[]>();
  for (let round = 0; round < rounds; round++) {
    for (const contender of rotated(contenders, round)) {
      const trial = await trialOf(contender, page, browser);
      trials.set(contender, [...(trials.get(contender) ?? []), trial]);
    }
  }
  return new Map([...trials].map(([contender, several]) => [contender, asOne(several)]));
}

async function trialOf(contender: Contender, page: SavedPage, browser: Browser): Promise<Trial> {
  try {
    const reading = await inColdTab(browser, page, (evaluate) => contender.read(evaluate));
    return { page, ...reading, failure: null };
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
