import { linkAddress } from '../address';

/**
 * The article's own address: the page's canonical one if it can be believed, else the address in the bar; without
 * tracking parameters and fragment. A canonical address that names the home page (or any page further up) while the
 * reader is deeper in the site is a fault of the site's template.
 */
export function canonicalUrl(page: Document, url: string): string {
  const open = new URL(linkAddress(url, url) ?? url);
  open.hash = '';
  const stated = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null,
  ];
  for (const href of stated) {
    const address = linkAddress(href, url);
    if (!address) continue;
    const candidate = new URL(address);
    candidate.hash = '';
    if (isCredible(candidate, open)) return candidate.href;
  }
  return open.href;
}

function isCredible(candidate: URL, open: URL): boolean {
  if (depth(candidate) === 0 && !candidate.search) return false;
  // A site's template that was built on its author's machine.
  if (/^(localhost|127\.|0\.0\.0\.0|\[::1\])/.test(candidate.host)) return false;
  const upTheTree =
    open.pathname.startsWith(candidate.pathname.replace(/\/?$/, '/')) && depth(candidate) < depth(open);
  // Further pages and the AMP version of an article lie below it by right.
  const rest = open.pathname.slice(candidate.pathname.length).replace(/^\/|\/$/g, '');
  return candidate.host !== open.host || !upTheTree || /^(amp|page\/\d+|\d{1,3}|index\.\w+)$/.test(rest);
}

const depth = (url: URL): number => url.pathname.split('/').filter(Boolean).length;
