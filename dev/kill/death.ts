import { setTimeout as pause } from 'node:timers/promises';
import type { Author } from '@/dev/author/author';
import { killBrowser } from '@/dev/browser/kill';
import type { Random } from '@/dev/simulate/random';
import type { SlowAnswers } from './slow-answers';

/** How long a browser lives at most, from when it is there, if no request comes. */
const LONGEST_LIFE_MS = 4_000;

/**
 * Kills a browser by half the seeds at any moment, by the others in the middle of the next request.
 *
 * @param work what goes on in it; once it is done the browser lives.
 * @returns whether it was killed.
 * @throws what `work` fails with while the browser lives.
 */
export async function dies(
  { running }: Author,
  work: Promise<unknown>,
  random: Random,
  answers: SlowAnswers,
): Promise<boolean> {
  const moment = random.chance(0.5)
    ? pause(random.next() * LONGEST_LIFE_MS)
    : answers.middleOfNext(LONGEST_LIFE_MS);
  const first = await Promise.race([work.then(() => 'done'), moment.then(() => 'time to die')]);
  if (first === 'done') return false;
  // What is asked of a killed browser fails, now or when puppeteer's patience ends.
  work.catch(() => {});
  await killBrowser(running.browser);
  return true;
}
