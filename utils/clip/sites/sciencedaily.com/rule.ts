import type { SiteReading } from '../site-reading';

/** A release stands between a table of its date and source and several ways to cite it, all in one box. */
export default function readScienceDaily(page: Document, url: URL): SiteReading | null {
  if (!/^(?:www\.)?sciencedaily\.com$/.test(url.host)) return null;
  const root = page.querySelector('#story_text');
  return root && { root, title: null, authors: [], article: null, links: [] };
}
