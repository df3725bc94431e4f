import { browser } from 'wxt/browser';

type Tab = Parameters<Parameters<typeof browser.tabs.onCreated.addListener>[0]>[0];

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
  return pageOf(tab);
}

/** Another tab has come to the front of some window, or a tab has gone to another page. Returns the way to listen no longer. */
export function onPageChange(changed: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  const updated = (_tabId: number, { status }: { status?: string | undefined }) => {
    if (status === 'complete') changed();
  };
  onActivated.addListener(changed);
  onUpdated.addListener(updated);
  return () => {
    onActivated.removeListener(changed);
    onUpdated.removeListener(updated);
  };
}

/** The page in a tab; `null` where the browser does not tell its address. Throws when there is no such tab any more. */
export const pageInTab = async (tabId: number): Promise<CurrentPage | null> =>
  pageOf(await browser.tabs.get(tabId));

function pageOf(tab: Partial<Tab> | undefined): CurrentPage | null {
  const { id, windowId, url, title = '' } = tab ?? {};
  return id !== undefined && windowId !== undefined && url ? { tabId: id, windowId, url, title } : null;
}
