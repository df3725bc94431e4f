import type { HTTPRequest, Page } from 'puppeteer-core';

/**
 * Opens `html` at `url` as if its site had sent it: host, path and relative links are the real ones, which a page
 * served on loopback cannot have. Scripts are off and every other request is refused, so a saved page stays as it was saved.
 */
export async function serveAtUrl(page: Page, url: string, html: string): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  const answer = (request: HTTPRequest) => {
    const own =
      request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === url;
    const answered = own
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.abort('blockedbyclient');
    // The page may be gone by now, and its requests with it.
    answered.catch(() => {});
  };
  page.on('request', answer);
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  } finally {
    // A page that is opened next on the same tab brings its own.
    page.off('request', answer);
    await page.setRequestInterception(false);
  }
}
