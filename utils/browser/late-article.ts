import type { Clip } from '@/utils/clip/clip';
import type { ClipError } from '@/utils/clip/clip-error';
import type { Result } from '@/utils/result';

/** How long a page may take to draw its article after the click, and how often it is looked at meanwhile. */
const PATIENCE_MS = 1000;
const PAUSE_MS = 200;

/** Time as the reader of a page needs it. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  pause(ms: number): Promise<void>;
}

/**
 * Reads again while there is no article yet: pages that are drawn by their scripts are often clicked before they are. The
 * last answer stands. Reading itself counts, so that a page that is slow to read is not read over and over.
 *
 * The waiting is done here and not in the page: where a page's scripts are off, its timers never ring, an injected
 * script's neither (Chromium, `ScheduledAction::Execute`).
 */
export async function whenDrawn(
  read: () => Promise<Result<Clip, ClipError>>,
  clock: Clock,
): Promise<Result<Clip, ClipError>> {
  const deadline = clock.now() + PATIENCE_MS;
  let answer = await read();
  while (isMissing(answer) && clock.now() + PAUSE_MS <= deadline) {
    await clock.pause(PAUSE_MS);
    answer = await read();
  }
  return answer;
}

const isMissing = (answer: Result<Clip, ClipError>): boolean =>
  !answer.ok && answer.error.code === 'not-an-article';
