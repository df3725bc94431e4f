import { browser } from 'wxt/browser';

const address = (rest: string) => `${browser.runtime.getURL('/desk.html')}${rest}`;

/** Opens the Desk in a new tab, on a draft or on the list alone. */
export async function openDesk(draftId: string | null = null): Promise<void> {
  await browser.tabs.create({ url: address(draftId ? `#${draftId}` : '') });
}

/** Opens the Desk in a new tab on the draft of the page in another tab, which it begins where there is none. */
export async function openDeskOnPage(tabId: number): Promise<void> {
  await browser.tabs.create({ url: address(`?tab=${tabId}`) });
}

/** The tab that a Desk opened by `openDeskOnPage` is to begin with, by its own address; `null` for any other. */
export function tabInDeskAddress(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}
