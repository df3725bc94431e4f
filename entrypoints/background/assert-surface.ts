import { browser } from 'wxt/browser';

/** A page of ours asks, and no script in somebody else's page that was taken over there. */
export function assertSurface(sender: { url?: string }): void {
  if (!sender.url?.startsWith(browser.runtime.getURL('/')))
    throw new Error('This was not asked by a page of the extension.');
}
