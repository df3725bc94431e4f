import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Clip } from '@/utils/clip/clip';
import { type ClipError, clipErrorSchema } from '@/utils/clip/clip-error';
import { clipOf } from '@/utils/clip/clip-of';
import { isPdfAddress } from '@/utils/clip/pdf-address';
import { rawClipSchema } from '@/utils/clip/raw-clip';
import { err, ok, type Result } from '@/utils/result';
import { type Clock, whenDrawn } from './late-article';
import { restrictedPage } from './restricted-page';

/** Past this the author is better served by an empty draft and a word about it. */
const TIMEOUT_MS = 10_000;

/** A page that is in doubt and took longer gets no second opinion: that reads it twice more. */
const LONGEST_DOUBTED_MS = 500;
/** Reads the page with the first opinion and another (`utils/clip/second-opinion`). */
const SECOND_OPINION = '/second-opinion.js';

const CLOCK: Clock = {
  now: () => performance.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: rawClipSchema }),
  z.object({ ok: z.literal(false), error: clipErrorSchema }),
]);

/**
 * Reads the article in a tab: injects the clip script, under the `activeTab` grant of the click, and takes what it
 * returns. Never throws: whatever the page or the browser does is a {@link ClipError}.
 */
export async function clipTab(tabId: number, url: string): Promise<Result<Clip, ClipError>> {
  const restricted = restrictedPage(url);
  if (restricted) return err(restricted);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Result<Clip, ClipError>>((resolve) => {
    timer = setTimeout(() => resolve(err({ code: 'timed-out' })), TIMEOUT_MS);
  });
  const answer = await Promise.race([whenDrawn(() => injectClipScript(tabId), CLOCK), timeout]);
  const second = isDoubted(answer) ? await Promise.race([inject(tabId, 0, SECOND_OPINION), timeout]) : answer;
  clearTimeout(timer);
  // Whatever became of the second reading, the first one stands.
  if (second.ok) return second;
  // Firefox lets no script into its PDF viewer (bug 1454760): there the address has to tell.
  const isRefused = !answer.ok && answer.error.code === 'restricted-page' && answer.error.page === 'other';
  return isRefused && isPdfAddress(url) ? err({ code: 'restricted-page', page: 'pdf' }) : answer;
}

/** Another text than the article may have been read, and in time to read the page again. */
const isDoubted = (answer: Result<Clip, ClipError>): boolean =>
  answer.ok && answer.value.doubt !== undefined && answer.value.elapsedMs <= LONGEST_DOUBTED_MS;

/** What the clip script answers in one frame of a tab, the page itself unless told. */
export const injectClipScript = (tabId: number, frameId = 0): Promise<Result<Clip, ClipError>> =>
  inject(tabId, frameId, '/clip.js');

async function inject(
  tabId: number,
  frameId: number,
  script: '/clip.js' | typeof SECOND_OPINION,
): Promise<Result<Clip, ClipError>> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [script],
    });
    const answer = answerSchema.safeParse(injection?.result);
    if (!answer.success) return err({ code: 'injection-failed' });
    return answer.data.ok ? ok(clipOf(answer.data.value)) : answer.data;
  } catch (error) {
    return err(injectionError(error));
  }
}

/** Browsers tell by words only why a script may not run (Chromium `extension_error_utils`, Firefox `ExtensionContent`). */
function injectionError(error: unknown): ClipError {
  const words = error instanceof Error ? error.message : String(error);
  return /cannot access|cannot be scripted|missing host permission|showing error page/i.test(words)
    ? { code: 'restricted-page', page: 'other' }
    : { code: 'injection-failed' };
}
