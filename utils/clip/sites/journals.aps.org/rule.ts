import type { SiteReading } from '../site-reading';

/** An abstract's page on the Physical Review's site: around the abstract stand dates, licences, subjects and closed sections. */
export default function readPhysicalReview(page: Document, url: URL): SiteReading | null {
  if (url.host !== 'journals.aps.org' || !/^\/\w+\/abstract\//.test(url.pathname)) return null;
  const root = page.querySelector('#abstract-section-content, .article.abstract .content');
  return root && { root, title: null, authors: [], article: null, links: [] };
}
