import type { Page } from 'puppeteer-core';
import type { RunningExtension } from '@/dev/browser/launch';
import type { MenuEntry } from '@/utils/browser/page-menu';

/** Selects what is in the first element that fits, and gives its words. */
export function select(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => {
    const selection = element.ownerDocument.getSelection();
    selection?.selectAllChildren(element);
    return String(selection);
  });
}

/**
 * A click on our entry in the page's menu. The menu itself belongs to the operating system, where no test reaches: the
 * background is told as Chromium tells it. Unlike a real click it grants no access to the page, so the toolbar button must have
 * been clicked there before.
 */
export async function clickMenu(
  running: RunningExtension,
  page: Page,
  menuItemId: MenuEntry,
  selectionText: string,
): Promise<void> {
  const click = { menuItemId, selectionText, frameId: 0, pageUrl: page.url(), editable: false };
  const worker = await running.worker();
  await worker.evaluate(
    `chrome.tabs.query({}).then((tabs) =>
       chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, tabs.find(({ url }) => url === ${JSON.stringify(page.url())})))`,
  );
}

/** What stands on the toolbar button of the page now. */
export async function badge(
  running: RunningExtension,
  page: Page,
): Promise<{ mark: string; sentence: string }> {
  const worker = await running.worker();
  return (await worker.evaluate(
    `chrome.tabs.query({}).then(async (tabs) => {
       const tabId = tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id;
       return { mark: await chrome.action.getBadgeText({ tabId }), sentence: await chrome.action.getTitle({ tabId }) };
     })`,
  )) as { mark: string; sentence: string };
}
