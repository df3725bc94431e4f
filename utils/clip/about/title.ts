import { oneLine, sameWords, words } from '../text';
import type { Metadata } from './metadata';

/** What parts a title from the site's name. A colon is none: it belongs to the title. */
const SEPARATOR = /\s+[|｜·•»›\\/–—‐-]+\s+|\s+::\s+|\s*[|｜]\s*/;

/**
 * The article's title without the site's name: an h1 that also occurs in `<title>` and is no logo, else `og:title` less
 * the site's name, else an h2 that is most of `<title>`, else the article's h1, else `<title>` less its last segment. (Of the rules tried on 172 blogs the one
 * that was right most often.)
 *
 * @param host the page's host; it often tells the site's name where nothing else does
 */
export function readTitle(page: Document, article: Element, metadata: Metadata, host: string): string {
  const { documentTitle, openTitle, headline } = metadata;
  const names = siteNames(metadata, host);
  const headings = [...page.querySelectorAll('h1')].filter(
    (h1) => headingText(h1) !== '' && !isLogo(h1, names, documentTitle),
  );
  const stated = headings.map(headingText).filter((text) => occursIn(text, documentTitle));
  const [longest] = stated.sort((a, b) => words(b).length - words(a).length);
  if (longest) return longest;
  if (openTitle) return withoutSite(openTitle, names);
  // The h1 names the section, the title stands below it.
  const below = [...page.querySelectorAll('h2')]
    .map(headingText)
    .filter((text) => isMostOf(text, documentTitle));
  if (below[0]) return below[0];
  const own = headings.find((h1) => article.contains(h1) || h1.closest('article, main'));
  if (own) return headingText(own);
  if (headline) return headline;
  const [sole, other] = headings;
  return sole && !other ? headingText(sole) : withoutLastSegment(documentTitle, names);
}

/** What the site of a page is called. */
export const siteNames = ({ site }: Metadata, host: string): string[] =>
  [site, nameInHost(host)].filter((name) => name !== null);

/** The words of a heading without the widgets beside them. */
export function headingText(heading: Element): string {
  if (!heading.firstElementChild) return plainHeading(heading);
  const copy = heading.cloneNode(true) as Element;
  for (const widget of copy.querySelectorAll(
    'button, svg, style, script, .anchor, .headerlink, .permalink, .sr-only, a[aria-hidden]',
  )) {
    if (widget.textContent !== copy.textContent) widget.remove();
  }
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
  return plainHeading(copy);
}

const plainHeading = (heading: Element): string => oneLine(heading.textContent).replace(/\s*[#¶§]$/, '');

/** A heading that only says whose site this is: it is named so, leads home, or is the site's part of `<title>`. */
function isLogo(h1: Element, names: readonly string[], documentTitle: string): boolean {
  const text = headingText(h1);
  const link = h1.querySelector('a') ?? h1.closest('a');
  if (link && /^(https?:\/\/[^/]+|\.+)?\/?(index\.\w+)?$/.test(link.getAttribute('href') ?? '-')) return true;
  if (/(^|[\s_-])(logo|site-title|site-name|brand)([\s_-]|$)/.test(`${h1.className} ${h1.id}`)) return true;
  if (names.some((name) => sameWords(text, name))) return true;
  const inBanner = h1.closest('header, nav, [role="banner"], #header') && !h1.closest('article, main');
  return (
    Boolean(inBanner) &&
    sameWords(text, documentTitle.split(SEPARATOR).at(-1) ?? '') &&
    SEPARATOR.test(documentTitle)
  );
}

/** Whether `title` holds the words of `text` in a row. */
function occursIn(text: string, title: string): boolean {
  const part = words(text).join(' ');
  return part !== '' && ` ${words(title).join(' ')} `.includes(` ${part} `);
}

/** Whether `text` is at least half of `title`, and long enough to be no section's name. */
const isMostOf = (text: string, title: string): boolean =>
  words(text).length >= Math.max(4, words(title).length / 2) && occursIn(text, title);

/**
 * `title` without one of the site's `names` at either end, and without what stands behind it: a slogan, the publisher, or
 * before it the author (“| by Ann Lee | Notes | Medium”).
 */
export function withoutSite(title: string, names: readonly string[]): string {
  const [, head = '', rest] = /^([^:|]{2,40}):\s+(.+)$/.exec(title) ?? [];
  if (rest && (isBlogName(head) || names.some((name) => sameWords(head, name))))
    return withoutSite(rest, names);
  const isName = (part: string) => names.some((name) => namesSite(part, name) || beginsWithName(part, name));
  const separators = separatorsOf(title);
  const ends = [...separators.slice(1).map(({ start }) => start), title.length];
  const at = separators.findIndex(({ end }, index) => {
    const part = title.slice(end, ends[index]);
    return isName(part) || AUTHOR.test(part);
  });
  const found = separators[at];
  if (found) return withoutSite(title.slice(0, found.start), names);
  const [first] = separators;
  return first && isName(title.slice(0, first.start)) ? title.slice(first.end) : title;
}

/** Medium sets the author between title and publication. */
const AUTHOR = /^by [A-ZÀ-ÞА-ЯЁ]/;

/** “Google AI Blog” */
const isBlogName = (head: string): boolean => /^[A-ZÀ-ÞА-ЯЁ].*\sBlog$/.test(head);

/** “Valley Notes: bricks for everybody” */
const beginsWithName = (part: string, name: string): boolean => {
  const rest = part.toLowerCase().startsWith(name.toLowerCase()) ? part.slice(name.length) : '';
  return name.length > 2 && /^\s*[:,–—-]\s/.test(rest);
};

/** `title` without the site's name, and without the last part when no name is known to be there but more than that is left. */
export function withoutLastSegment(title: string, names: readonly string[]): string {
  const bare = withoutSite(title, names);
  const last = separatorsOf(bare).at(-1);
  if (bare !== title || !last) return bare;
  const head = bare.slice(0, last.start);
  return words(head).length >= Math.max(2, words(bare.slice(last.end)).length) ? head : bare;
}

interface Span {
  start: number;
  end: number;
}

function separatorsOf(title: string): Span[] {
  return [...title.matchAll(new RegExp(SEPARATOR, 'g'))].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
}

function namesSite(part: string, site: string): boolean {
  const squeeze = (text: string) =>
    words(text)
      .join('')
      .replace(/(com|org|net|ru|io)$/, '');
  const squeezed = squeeze(part);
  return squeezed.length > 1 && squeeze(site).startsWith(squeezed);
}

/** `nature` in `www.nature.com`. */
function nameInHost(host: string): string | null {
  const labels = host.replace(/^www\./, '').split('.');
  return labels.at(labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? -3 : -2) ?? null;
}
