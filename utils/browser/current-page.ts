import { browser } from 'wxt/browser';

/** The page that the toolbar button was clicked on. */
export interface CurrentPage {
  tabId: number;
  url: string;
}

/** The active tab of this window; `null` where the browser tells neither its id nor its address. */
export async function currentPage(): Promise<CurrentPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url ? { tabId: tab.id, url: tab.url } : null;
}
