import type { Page } from 'puppeteer-core';
import type { RunningExtension } from './launch';
import { until } from './until';

/** A busy Chromium now and then swallows a click that comes right after a popup has closed. A person would click again. */
const CLICKS = 3;
const PATIENCE_MS = 6_000;

/**
 * A real click on the extension's toolbar button while `page` is in front: it grants activeTab and opens the popup.
 *
 * @returns the popup that the click opened.
 * @throws when no popup opens.
 */
export async function clickToolbar({ extension }: RunningExtension, page: Page): Promise<Page> {
  for (let click = 1; ; click++) {
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
    try {
      const popup = await until(
        async () => (await extension.pages()).find((one) => one.url().includes('/popup.html')),
        'the popup to open',
        PATIENCE_MS,
      );
      await popup.waitForSelector('body');
      return popup;
    } catch (error) {
      if (click === CLICKS) throw error;
    }
  }
}
