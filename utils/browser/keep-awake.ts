import { browser } from 'wxt/browser';

/** A worker is ended after 30 s without an extension event or API call: in Chromium the request under way with it at about 60 s, in Firefox at 30 s. */
const INTERVAL_MILLISECONDS = 15_000;

/**
 * Keeps the background alive while `work` goes on, by an extension API call every 15 s (it resets the browser's idle timer:
 * developer.chrome.com, "The extension service worker lifecycle").
 */
export async function keepAwake<Value>(
  work: () => Promise<Value>,
  touch: () => Promise<unknown> = () => browser.runtime.getPlatformInfo(),
): Promise<Value> {
  const interval = setInterval(() => void touch(), INTERVAL_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearInterval(interval);
  }
}
