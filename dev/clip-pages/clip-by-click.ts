import type { RunningExtension } from '@/dev/browser/launch';
import { serveAtUrl } from '@/dev/browser/serve-at-url';
import { clickToolbar } from '@/dev/browser/toolbar';
import type { Clip } from '@/utils/clip/clip';
import type { ClipError } from '@/utils/clip/clip-error';
import { clipOf } from '@/utils/clip/clip-of';
import type { RawClip } from '@/utils/clip/raw-clip';
import { ok, type Result } from '@/utils/result';
import type { SavedPage } from './saved-pages';

/** Longer than this no page may take, from opening it to its clip. */
const PATIENCE_MS = 60_000;

/**
 * Opens a saved page in a tab of its own, clicks the toolbar button and has the built scripts read the page under the
 * permission that the click gave: the second one where the first is in doubt, as the extension does.
 *
 * @returns the clip of the script's own answer.
 * @throws when the page does not open, the click grants nothing, or the script gives no answer.
 */
export async function clipByClick(
  running: RunningExtension,
  saved: SavedPage,
): Promise<Result<Clip, ClipError>> {
  const worker = await running.worker();
  const page = await running.browser.newPage();
  try {
    await serveAtUrl(page, saved.url, saved.html);
    await clickToolbar(running, page);
    const answer = (await withinPatience(worker.evaluate(CLIP_GRANTED_TAB))) as Result<
      RawClip,
      ClipError
    > | null;
    if (!answer) throw new Error('The script gave no answer.');
    return answer.ok ? ok(clipOf(answer.value)) : answer;
  } finally {
    // The popup goes with its tab.
    await page.close();
  }
}

/** Runs in the extension's worker, as text: what is built here knows nothing of the extension's own globals. */
const CLIP_GRANTED_TAB = `(async () => {
  // The extension may see the address of the tab that the click granted, and of no other.
  const tabs = await chrome.tabs.query({ active: true });
  const granted = tabs.find((tab) => tab.url && !tab.url.startsWith('chrome'));
  if (!granted) throw new Error('The click granted no tab.');
  const read = async (file) => {
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: granted.id }, files: [file] });
    return frame?.result ?? null;
  };
  const first = await read('/clip.js');
  const second = first?.value?.doubt ? await read('/second-opinion.js') : null;
  return second?.ok ? second : first;
})()`;

async function withinPatience<Value>(answer: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No answer within ${PATIENCE_MS / 1000} s.`)), PATIENCE_MS);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}
