import { headingText } from '../title';

/**
 * The title of a repository's page: its README's first heading, else the repository's name. GitHub's own titles end in
 * the tagline (“owner/name: What it does”). `null` for GitHub's other pages.
 */
export function repositoryTitle(page: Document, url: URL): string | null {
  const [owner, name, ...rest] = url.pathname.split('/').filter(Boolean);
  if (url.host !== 'github.com' || !owner || !name || (rest.length > 0 && rest[0] !== 'tree')) return null;
  const heading = page.querySelector('.markdown-body h1, .markdown-body h2');
  return (heading && headingText(heading)) || `${owner}/${name}`;
}
