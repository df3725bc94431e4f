/** Parameters that say how a reader came, not what the page is; in lower case. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|ysclid|twclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs\w+|ref|ref_src|ref_url|referrer|source|srcref|cmpid|cmp|ncid|ocid|smid|s_cid|at_medium|at_campaign|guccounter|guce_\w+|__twitter_impression|ss_\w+|spm|trk|_ga|wt\.mc_id)$/;

/** `url` without tracking parameters. */
export function withoutTracking(url: URL): URL {
  if (url.search === '') return url;
  const clean = new URL(url);
  const names: string[] = [];
  // Its iterators are closed to a script that Firefox has injected into a page (bug 1023984).
  clean.searchParams.forEach((_, name) => void names.push(name));
  for (const name of names) if (TRACKING.test(name.toLowerCase())) clean.searchParams.delete(name);
  return clean;
}

/**
 * The absolute address behind an `href`, fit to be a link in a post: http or https, without credentials and tracking
 * parameters. `null` for everything else (`javascript:`, `data:`, `mailto:`, what is no address at all).
 */
export const linkAddress = (href: string | null, base: string): string | null =>
  linkUrl(href, base)?.href ?? null;

/** The same, parsed. */
export function linkUrl(href: string | null, base: string): URL | null {
  const url = href ? URL.parse(href.trim(), base) : null;
  if (!url) return null;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username || url.password || !url.hostname) return null;
  return withoutTracking(url);
}

/** The part of an address that names the page: no fragment, no `www.`, no trailing slash, no scheme. */
export function sameAddress(a: string, b: string): boolean {
  return pageOf(a) === pageOf(b);
}

function pageOf(address: string): string {
  const url = new URL(address);
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/(index\.\w+)?$/, '')}${url.search}`;
}
