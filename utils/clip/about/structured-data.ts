import { oneLine } from '../text';

/** What a page's JSON-LD (schema.org) says of its article. */
export interface ArticleData {
  headline: string | null;
  authors: string[];
  published: string | null;
  description: string | null;
  publisher: string | null;
  /** The whole text, where the page repeats it in its data. */
  body: string | null;
  /** How many words the whole text has. */
  length: number | null;
  /** Only who has paid is shown all of it. */
  isPaid: boolean;
}

type Thing = Record<string, unknown>;

/** schema.org's Article and what is below it, as far as pages use it. */
const ARTICLE = /(Article|BlogPosting|SocialMediaPosting|Report|APIReference)$/;

/** The first article that the page's JSON-LD describes; empty if there is none. Broken JSON is passed over. */
export function articleData(page: Document): ArticleData {
  const data = known.get(page) ?? readArticleData(page);
  known.set(page, data);
  return data;
}

/** Several questions about a page are answered by its data, which is read once. */
const known = new WeakMap<Document, ArticleData>();

function readArticleData(page: Document): ArticleData {
  const all = things(page);
  const article = all.find((thing) => list(thing['@type']).some((type) => ARTICLE.test(String(type)))) ?? {};
  return {
    headline: text(article.headline) ?? text(article.name),
    authors: list(article.author)
      .map((author) => nameOf(described(author, all)))
      .filter((name) => name !== ''),
    published: text(article.datePublished) ?? text(article.dateCreated),
    description: text(article.description),
    publisher: list(article.publisher).map(nameOf).find(Boolean) ?? null,
    body: text(article.articleBody),
    length: Number(article.wordCount) || null,
    isPaid: /^false$/i.test(String(article.isAccessibleForFree)),
  };
}

function things(page: Document): Thing[] {
  const found: Thing[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of list(parse(script.textContent ?? ''))) collect(thing, found);
  }
  return found;
}

function collect(value: unknown, found: Thing[]): void {
  if (!isThing(value)) return;
  found.push(value);
  for (const inner of [...list(value['@graph']), ...list(value.mainEntity), ...list(value.mainEntityOfPage)])
    collect(inner, found);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$|^\s*<!--|-->\s*$/g, '').replace(/[\n\r\t]/g, ' '),
    );
  } catch {
    // A page's broken JSON-LD is the page's matter: the other places are read instead.
    return null;
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
/** Some data only names the place where the rest of it tells of somebody. */
const described = (value: unknown, all: readonly Thing[]): unknown =>
  isThing(value) && value['@id'] && !value.name
    ? all.find((thing) => thing.name && thing['@id'] === value['@id'])
    : value;
const nameOf = (value: unknown): string => (isThing(value) ? (text(value.name) ?? '') : (text(value) ?? ''));

const NAMED: Record<string, string> = { amp: '&', quot: '"', apos: "'", nbsp: ' ', lt: '<', gt: '>' };

/** Text as it is read: some pages write markup into their data, and some escape it once too often. */
function text(value: unknown): string | null {
  if (typeof value !== 'string' || value.startsWith('http')) return null;
  const plain = value
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(amp|quot|apos|nbsp|lt|gt);/g, (_, name: string) => NAMED[name] ?? '')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      letter(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    );
  return oneLine(plain) || null;
}

const letter = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
