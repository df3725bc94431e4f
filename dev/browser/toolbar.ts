import type { Page } from 'puppeteer-core';
import type { RunningExtension } from './launch';
import { openedPage } from './opened-page';
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
export const clickToolbar = (running: RunningExtension, page: Page): Promise<Page> =>
  clickToolbarFor(running, page, 'popup');

/** The same where the button is set to open something else, or that stands open already. */
export async function clickToolbarFor(
  running: RunningExtension,
  page: Page,
  surface: 'popup' | 'sidepanel' | 'desk',
): Promise<Page> {
  const opened = await clickUntilOpen(running, page, surface);
  await opened.waitForSelector('body');
  return opened;
}

async function clickUntilOpen(running: RunningExtension, page: Page, surface: string): Promise<Page> {
  for (let click = 1; ; click++) {
    await page.bringToFront();
    await page.triggerExtensionAction(running.extension);
    try {
      return await until(
        () => openedPage(running.browser, `${running.origin}/${surface}.html`),
        `the ${surface} to open`,
        PATIENCE_MS,
      );
    } catch (error) {
      if (click === CLICKS) throw error;
    }
  }
}
