import type { Page } from 'puppeteer-core';
import type { RunningExtension } from './launch';
import { until } from './until';

/**
 * A real click on the extension's toolbar button while `page` is in front: it grants activeTab and opens the popup.
 *
 * @returns the popup that the click opened.
 * @throws when no popup opens.
 */
export async function clickToolbar({ extension }: RunningExtension, page: Page): Promise<Page> {
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const popup = await until(async () => {
    const pages = await extension.pages();
    return pages.find((one) => one.url().includes('/popup.html'));
  }, 'the popup to open');
  await popup.waitForSelector('body');
  return popup;
}
