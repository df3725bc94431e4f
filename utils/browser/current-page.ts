import { browser } from 'wxt/browser';

/** The page that the toolbar button was clicked on. */
export interface CurrentPage {
  tabId: number;
  windowId: number;
  url: string;
  /** What the tab is called. */
  title: string;
}

/** The active tab of this window; `null` where the browser tells neither its id nor its address. */
export async function currentPage(): Promise<CurrentPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, windowId, url, title = '' } = tab ?? {};
  return id !== undefined && windowId !== undefined && url ? { tabId: id, windowId, url, title } : null;
}
