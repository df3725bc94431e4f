import type { Browser } from 'puppeteer-core';

/** What every open page says, one paragraph each: what is told of a test that has failed. */
export async function whatWasSeen(browser: Browser): Promise<string> {
  const pages = await browser.pages(true);
  const seen = await Promise.all(
    pages.map(async (page) => {
      const said = await page
        .evaluate(() => {
          const focus = document.hasFocus() ? ', has the focus' : '';
          // biome-ignore lint/performance/useDomNodeTextContent: as a reader sees it
          return `${document.visibilityState}${focus}: ${document.body.innerText}`;
        })
        .catch(String);
      return `${page.url()} ${said}`;
    }),
  );
  return seen.join('\n\n');
}
