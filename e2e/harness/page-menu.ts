import type { Frame, Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { RunningExtension } from '@/dev/browser/launch';
import type { MenuEntry } from '@/utils/browser/page-menu';

/** The extension's own API, as its background has it. */
declare const chrome: typeof browser;

/** Chromium's events can be set off by the extension itself. */
interface Dispatching {
  dispatch(...event: unknown[]): void;
}

/** Selects what is in the first element that fits, and gives its words. */
export function select(page: Page | Frame, selector: string): Promise<string> {
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
  frameUrl = page.url(),
): Promise<void> {
  const worker = await running.worker();
  await worker.evaluate(
    async (menuItemId, selectionText, pageUrl, frameUrl) => {
      // Fails where the menu has no such entry.
      await chrome.contextMenus.update(menuItemId, {});
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === pageUrl);
      const target = { tabId: tab?.id ?? -1, allFrames: true };
      const frames = await chrome.scripting.executeScript({ target, func: () => location.href });
      const frameId = frames.find(({ result }) => result === frameUrl)?.frameId;
      const click = { menuItemId, selectionText, pageUrl, frameId, editable: false };
      (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch(click, tab);
    },
    menuItemId,
    selectionText,
    page.url(),
    frameUrl,
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
