import type { HTTPRequest, Page } from 'puppeteer-core';

/** Who answers for each tab's requests now. */
const answering = new WeakMap<Page, (request: HTTPRequest) => void>();

/**
 * Opens `html` at `url` as if its site had sent it: host, path and relative links are the real ones, which a page
 * served on loopback cannot have. Scripts are off and every other request is refused for as long as the tab lives (an
 * image may be asked for late), so a saved page stays as it was saved.
 */
export async function serveAtUrl(page: Page, url: string, html: string | Uint8Array): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  const last = answering.get(page);
  if (last) page.off('request', last);
  const answer = (request: HTTPRequest) => {
    const own =
      request.isNavigationRequest() &&
      request.frame() === page.mainFrame() &&
      withoutFragment(request.url()) === withoutFragment(url);
    const answered = own
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : // Chromium tries https first; only a refused connection sends it back to an address that is http.
        request.abort(request.isNavigationRequest() ? 'connectionrefused' : 'blockedbyclient');
    // The page may be gone by now, and its requests with it.
    answered.catch(() => {});
  };
  page.on('request', answer);
  answering.set(page, answer);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/** The address as it is requested, spelled as the browser spells it. */
function withoutFragment(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
