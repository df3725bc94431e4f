import type { ClipError } from '@/utils/clip/clip-error';

/** Hosts on which no browser lets an extension run: their own shops of extensions. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com/addons',
];

/**
 * Why the browser would not let a script run at `url`, known before trying; `null` where it would.
 * A page that is not listed here and still refuses comes back as `restricted-page` from the attempt itself.
 */
export function restrictedPage(url: string): ClipError | null {
  const { protocol, host, pathname } = new URL(url);
  if (protocol === 'file:')
    return { code: 'restricted-page', page: /\.pdf$/i.test(pathname) ? 'pdf' : 'file' };
  if (protocol !== 'http:' && protocol !== 'https:') return { code: 'restricted-page', page: 'browser' };
  if (STORES.some((store) => `${host}${pathname}`.startsWith(store)))
    return { code: 'restricted-page', page: 'store' };
  return null;
}
