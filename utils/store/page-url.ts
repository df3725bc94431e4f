/**
 * The address under which a page's draft is found again: without its fragment, which changes while an article is read.
 * A fragment that is a route (`#/post/1`, `#!post`) names another page and stays.
 */
export function pageKey(url: string): string {
  const hash = url.indexOf('#');
  if (hash === -1) return url;
  return /^#[!/]/.test(url.slice(hash)) ? url : url.slice(0, hash);
}

/** The site of a page as a reader calls it: its host, without `www.`; `null` where there is no page of the web. */
export const siteOf = (url: string | null): string | null =>
  /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url ?? '')?.[1] ?? null;
