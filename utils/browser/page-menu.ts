import { browser } from 'wxt/browser';
import type { Words } from '@/utils/i18n/catalogue';
import type { Surface } from '@/utils/store/records';

/**
 * The entries of the page's context menu: where each is shown, and what it is called. Of the two that write a post one is to be seen; which
 * one was clicked tells what to open without a look at the settings, for which there is no time in a click.
 */
const ENTRIES = {
  addSelection: { context: 'selection', name: 'addSelection' },
  writePost: { context: 'page', name: 'writePost' },
  writePostBeside: { context: 'page', name: 'writePost' },
} as const;

export type MenuEntry = keyof typeof ENTRIES;

const entries = Object.keys(ENTRIES) as MenuEntry[];

const isVisible = (entry: MenuEntry, surface: Surface): boolean =>
  entry === 'addSelection' || (entry === 'writePostBeside') === (surface === 'panel');

/** Puts our entries into the page's menu, in the author's language. The browser keeps them; to be called when it may not have them. */
export async function createPageMenu(words: Words<'menu'>, surface: Surface): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of entries) {
    const { context, name } = ENTRIES[id];
    browser.contextMenus.create({
      id,
      contexts: [context],
      title: words(name),
      visible: isVisible(id, surface),
    });
  }
}

/** Gives the entries their names in another language, or shows the one for another surface. */
export async function updatePageMenu(words: Words<'menu'>, surface: Surface): Promise<void> {
  for (const id of entries)
    await browser.contextMenus.update(id, {
      title: words(ENTRIES[id].name),
      visible: isVisible(id, surface),
    });
}

/** A click on an entry, as far as it matters to us. */
export interface MenuClick {
  entry: MenuEntry;
  tabId: number;
  windowId: number;
  url: string;
  title: string;
  /** The frame that was clicked in; 0 is the page itself. */
  frameId: number;
  /** What is selected, without its formatting. */
  selectionText: string;
}

/**
 * Clicks on our entries; a click in no tab (a panel, another extension's page) is none.
 *
 * @returns the way to listen no longer
 */
export function onPageMenu(clicked: (click: MenuClick) => void): () => void {
  const listener: Parameters<typeof browser.contextMenus.onClicked.addListener>[0] = (
    { menuItemId, frameId = 0, selectionText = '' },
    tab,
  ) => {
    const { id: tabId, windowId, url, title = '' } = tab ?? {};
    if (tabId === undefined || tabId < 0 || windowId === undefined || !url || !(menuItemId in ENTRIES))
      return;
    clicked({ entry: menuItemId as MenuEntry, tabId, windowId, url, title, frameId, selectionText });
  };
  browser.contextMenus.onClicked.addListener(listener);
  return () => browser.contextMenus.onClicked.removeListener(listener);
}
