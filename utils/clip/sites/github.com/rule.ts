import { headingText } from '../../about/title';
import { linksAt } from '../page-parts';
import type { SiteReading } from '../site-reading';

/**
 * A repository's front page: its README is the article, titled by its first heading, else by the repository's name
 * (GitHub's own titles end in the tagline: “owner/name: What it does”). The project's page is told beside it, under
 * “About”. `null` for GitHub's other pages.
 */
export default function readGithub(page: Document, url: URL): SiteReading | null {
  const [owner, name, ...rest] = url.pathname.split('/').filter(Boolean);
  if (url.host !== 'github.com' || !owner || !name || (rest.length > 0 && rest[0] !== 'tree')) return null;
  const heading = page.querySelector('.markdown-body h1, .markdown-body h2');
  return {
    root: page.querySelector('article.markdown-body'),
    title: (heading && headingText(heading)) || `${owner}/${name}`,
    authors: [owner],
    article: `https://github.com/${owner}/${name}`,
    links: linksAt(page, '.BorderGrid-row:first-child a[href^="https://"][rel~="nofollow"]'),
  };
}
