import { browser } from 'wxt/browser';
import type { Words } from '@/utils/i18n/catalogue';

/** The entries of the page's context menu, and where each is shown. */
const ENTRIES = { addSelection: 'selection', writePost: 'page' } as const;

export type MenuEntry = keyof typeof ENTRIES;

/** Puts our entries into the page's menu, in the author's language. The browser keeps them; to be called when it may not have them. */
export async function createPageMenu(words: Words<'menu'>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, context] of Object.entries(ENTRIES))
    browser.contextMenus.create({ id, contexts: [context], title: words(id as MenuEntry) });
}

/** Gives the entries their names in another language. */
export async function renamePageMenu(words: Words<'menu'>): Promise<void> {
  for (const id of Object.keys(ENTRIES))
    await browser.contextMenus.update(id, { title: words(id as MenuEntry) });
}

/** A click on an entry, as far as it matters to us. */
export interface MenuClick {
  entry: MenuEntry;
  tabId: number;
  url: string;
  title: string;
  /** The frame that was clicked in; 0 is the page itself. */
  frameId: number;
  /** What is selected, without its formatting. */
  selectionText: string;
}

/** Clicks on our entries; a click in no tab (a panel, another extension's page) is none. */
export function onPageMenu(clicked: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0, selectionText = '' }, tab) => {
    const { id: tabId, url, title = '' } = tab ?? {};
    if (tabId === undefined || tabId < 0 || !url || !(menuItemId in ENTRIES)) return;
    clicked({ entry: menuItemId as MenuEntry, tabId, url, title, frameId, selectionText });
  });
}
