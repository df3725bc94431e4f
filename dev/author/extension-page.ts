import type { Page } from 'puppeteer-core';
import type { RunningExtension } from '@/dev/browser/launch';

/** Does something in a page of the extension's own, where its messages and its database are at hand, and closes it again. */
export async function inExtensionPage<Value>(
  { browser, origin }: RunningExtension,
  work: (page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/options.html`);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Closes what the extension opened by itself, such as its options on the first installation. */
export async function closeExtensionPages({ browser, origin }: RunningExtension): Promise<void> {
  const pages = await browser.pages();
  await Promise.all(pages.filter((page) => page.url().startsWith(origin)).map((page) => page.close()));
}
