import type { OutboxCode } from './context';
import { tellHistory } from './history';
import type { Verdict } from './verdict';

/** What many histories came to. */
export interface Histories {
  count: number;
  seconds: number;
  sums: Verdict['counts'];
  failures: { seed: number; violations: string[] }[];
}

const PROGRESS_EVERY = 10_000;

/** Tells `count` histories from the seed `first` on. */
export async function tellHistories(
  first: number,
  count: number,
  code: OutboxCode,
  onProgress: (line: string) => void = () => {},
): Promise<Histories> {
  const began = performance.now();
  const sums = { jobs: 0, requests: 0, steps: 0, messages: 0, unknown: 0, failed: 0, edits: 0 };
  const failures: Histories['failures'] = [];
  for (let seed = first; seed < first + count; seed++) {
    const { violations, counts } = await tellOrFail(seed, code);
    if (violations.length > 0) failures.push({ seed, violations });
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += counts[key];
    const told = seed - first + 1;
    if (told % PROGRESS_EVERY === 0) onProgress(`${told} histories, ${failures.length} with a violation`);
  }
  return { count, seconds: (performance.now() - began) / 1000, sums, failures };
}

/** A history that throws has failed. */
export async function tellOrFail(
  seed: number,
  code: OutboxCode,
): Promise<Pick<Verdict, 'violations' | 'counts'>> {
  try {
    return await tellHistory(seed, code);
  } catch (error) {
    const counts = { jobs: 0, requests: 0, steps: 0, messages: 0, unknown: 0, failed: 0, edits: 0 };
    return { violations: [error instanceof Error ? error.message : String(error)], counts };
  }
}

const SHOWN = 10;

/** In a few lines. */
export function summaryOf({ count, seconds, sums, failures }: Histories): string {
  const kinds = ['lost', 'times, and may be', 'stuck', 'is unknown, but'].map(
    (word) => failures.filter(({ violations }) => violations.some((one) => one.includes(word))).length,
  );
  const [lost, doubled, stuck, unjust] = kinds;
  return [
    `${count} histories in ${seconds.toFixed(1)} s (${Math.round(count / seconds)} a second): ${sums.jobs} posts, ${sums.requests} requests, ${sums.messages} messages, ${sums.steps} steps.`,
    `Posts found unknown ${sums.unknown} times, failed ${sums.failed} times; ${sums.edits} messages edited.`,
    `Histories with a post lost: ${lost}, doubled without the author’s word: ${doubled}, stuck: ${stuck}, unknown without need: ${unjust}; with any violation: ${failures.length}.`,
    ...failures.slice(0, SHOWN).map(({ seed, violations }) => `  seed ${seed}: ${violations.join('; ')}`),
  ].join('\n');
}
