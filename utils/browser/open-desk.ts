import { browser } from 'wxt/browser';

/** Opens the Desk in a new tab, on a draft or on the list alone. */
export async function openDesk(draftId: string | null = null): Promise<void> {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/desk.html')}${draftId ? `#${draftId}` : ''}`,
  });
}
