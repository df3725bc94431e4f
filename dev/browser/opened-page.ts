import type { Browser, Page } from 'puppeteer-core';

/**
 * The page that is open at an address of that beginning. It is looked for among the browser's targets: a page that closes at
 * that moment has no address any more and throws when it is asked for one.
 *
 * @returns nothing while there is none.
 */
export async function openedPage(browser: Browser, address: string): Promise<Page | null> {
  const target = browser.targets().find((one) => one.type() === 'page' && one.url().startsWith(address));
  return target ? target.asPage() : null;
}
