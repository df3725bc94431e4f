import { oneLine, sameWords } from '../text';
import { frontMatterAuthors } from './front-matter';
import { articleData } from './structured-data';
import { bylineAuthors } from './visible-byline';
import { dateBesideTitle, dateIn } from './visible-date';

/** What a page says of itself. Every field as the page states it, or `null`. */
export interface Metadata {
  site: string | null;
  authors: string[];
  publishedOn: string | null;
  description: string | null;
  /** `headline` of its JSON-LD. */
  headline: string | null;
  /** `og:title` and its kin. */
  openTitle: string | null;
  /** The content of `<title>`. */
  documentTitle: string;
}

export function readMetadata(page: Document): Metadata {
  const data = articleData(page);
  const meta = metaReader(page);
  const site = meta('og:site_name', 'application-name') ?? data.publisher;
  // Blogs on Distill's template leave a placeholder in their other places.
  const written = frontMatterAuthors(page);
  const stated = written.length > 0 ? written : [...new Set(data.authors.flatMap(splitNames))];
  const authors = stated.length > 0 ? stated : authorsOf(meta, page);
  return {
    site,
    // A site that names itself says nothing of who wrote it.
    authors: authors.filter((name) => !site || !sameWords(name, site)),
    publishedOn:
      dateOf(data.published ?? meta(...DATE_NAMES) ?? timeOf(page)) ??
      dateBesideTitle(page) ??
      dateOf(postDate(page)) ??
      soleDate(page),
    description: meta('og:description', 'description', 'twitter:description') ?? data.description,
    headline: data.headline,
    openTitle: meta('og:title', 'twitter:title', 'citation_title', 'dc.title'),
    documentTitle: oneLine(page.querySelector('head > title, title')?.textContent),
  };
}

const DATE_NAMES = [
  'article:published_time',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
];

type MetaReader = (...names: string[]) => string | null;

function metaReader(page: Document): MetaReader {
  const contents = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = oneLine(element.getAttribute('content'));
    const key = name?.trim().toLowerCase();
    if (key && content && !contents.has(key)) contents.set(key, content);
  }
  return (...names) =>
    names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
}

function authorsOf(meta: MetaReader, page: Document): string[] {
  const cited = [...page.querySelectorAll('meta[name="citation_author"]')].map((element) =>
    // Some are catalogued under their surname: “Lee, Ann”.
    oneLine(element.getAttribute('content')).replace(/^([^,]+), ([^,]+)$/, '$2 $1'),
  );
  if (cited.length > 0) return cited;
  const named = meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator');
  const names = named ? splitNames(named) : [];
  if (names.length > 0) return names;
  // WordPress' Yoast and Ghost write so for cards in chats.
  const carded =
    /^(?:written|author|автор|написа)/i.test(meta('twitter:label1') ?? '') && meta('twitter:data1');
  if (carded) return splitNames(carded);
  const typeset = [...page.querySelectorAll('.ltx_authors .ltx_personname')].flatMap(latexmlNames);
  if (typeset.length > 0) return typeset;
  const links = page.querySelectorAll(
    'a[rel~="author"], [itemprop="author"] [itemprop="name"], .byline .author, .p-author, .author-name, .wp-block-post-author__name, .wp-block-post-author-name',
  );
  const linked = [...new Set([...links].map((element) => withoutInvitation(oneLine(element.textContent))))]
    .filter((name) => isName(name))
    .slice(0, 8);
  return linked.length > 0 ? linked : bylineAuthors(page);
}

/** LaTeXML sets the name first, its institute below. */
const latexmlNames = (box: Element): string[] => splitNames(oneLine(box.firstChild?.textContent));

/** “View all posts by Ann Lee →”, “View all of Ann Lee's posts.”: so WordPress' own themes call the author's page. */
const INVITATION = /^(?:view all (?:posts by|of)|.*записи автора)\s+(.+?)(?:['’]s posts)?\s*[.→]?$/i;

const withoutInvitation = (name: string): string => INVITATION.exec(name)?.[1] ?? name;

/** “Ann Lee, Bo Ek and Chu Li” in single names. */
export function splitNames(names: string): string[] {
  const list = names.replace(/^(by|автор:?)\s+/i, '').split(/\s*(?:[,;]|\band\b|&| и )\s*/);
  // Some name the newspaper behind the author: “Ann Lee | Valley News”.
  return list.map((name) => name.replace(/\s+[|｜].*$/, '').trim()).filter((name) => isName(name));
}

/** What systems call whoever wrote it. */
const NOBODY = /^(?:admin(?:istrator)?|editor|webmaster|root|guest|anonymous)$/;

/** A host is a site's name. */
const isName = (text: string) =>
  text.length > 1 &&
  text.length <= 60 &&
  !NOBODY.test(text.toLowerCase()) &&
  !/https?:|@|\d{3}|^\S+\.[a-z]{2,}$/.test(text);

function timeOf(page: Document): string | null {
  const time = page.querySelector(
    '[itemprop="datePublished"]:is([datetime], [content]), time[pubdate][datetime], time.published[datetime]',
  );
  return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null;
}

/** WordPress' block for a post's own date, which may stand below the text. Lists of other posts repeat it for each of them. */
const postDate = (page: Document): string | null =>
  page.querySelector('.wp-block-post-date:not(.wp-block-query *) time[datetime]')?.getAttribute('datetime') ??
  null;

/** Of several, nobody knows which is the article's. */
function soleDate(page: Document): string | null {
  const dates = new Set(
    [...page.querySelectorAll('time[datetime]')]
      .filter((time) => time.closest('article, main') || !time.closest('footer, aside'))
      .map((time) => dateOf(time.getAttribute('datetime'))),
  );
  const [date = null] = dates;
  return dates.size === 1 ? date : null;
}

/** `YYYY-MM-DD` of a date as pages write it in machine-readable places; `null` for what is none. */
export function dateOf(text: string | null): string | null {
  if (!text) return null;
  const iso = /^\s*(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?/.exec(text);
  if (iso)
    return [iso[1], (iso[2] ?? '').padStart(2, '0'), ...(iso[3] ? [iso[3].padStart(2, '0')] : [])].join('-');
  const compact = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  if (compact) return compact.slice(1).join('-');
  const parsed = new Date(text);
  if (Number.isNaN(parsed.getTime()) || !/\d{4}/.test(text)) return dateIn(text);
  // Words such as "November 12, 2021" are read in local time: so are its parts.
  return [parsed.getFullYear(), parsed.getMonth() + 1, parsed.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
