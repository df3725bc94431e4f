import type { Page } from 'puppeteer-core';

/**
 * Waits until keys reach the text of `page` and stay where they put the caret: the page has the focus, and what ProseMirror does
 * 20 ms after it got it (it puts its own selection back) is over. No hand is quicker; a test is.
 */
export async function takeKeys(page: Page): Promise<void> {
  await page.waitForFunction(() => document.hasFocus());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

/** Waits until an editor has heard of the selection that a key has set: browsers tell it after the key, with the next frame at the latest. */
export async function tellSelection(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
        // A page that nobody sees draws no frames.
        setTimeout(resolve, 200);
      }),
  );
}
