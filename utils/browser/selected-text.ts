import { browser } from 'wxt/browser';
import type { Clip } from '@/utils/clip/clip';
import { injectClipScript } from './clip-tab';

/**
 * What is selected on a page, read by the clip script with its formatting and its page.
 *
 * @param frameId the frame it is in; 0 is the page itself
 * @returns `null` where nothing is, less than a few words are, or no script may look
 */
export async function selectedText(tabId: number, frameId = 0): Promise<Clip | null> {
  if (!(await hasSelection(tabId, frameId))) return null;
  const clip = await injectClipScript(tabId, frameId);
  return clip.ok && clip.value.isSelection ? clip.value : null;
}

/** Asked first, since it costs nothing: without a selection the clip script would read the whole article. */
async function hasSelection(tabId: number, frameId: number): Promise<boolean> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => document.getSelection()?.isCollapsed === false,
    });
    return injection?.result === true;
  } catch {
    // No script may run there: a browser page, a PDF in Firefox, a frame of another site.
    return false;
  }
}
