import { linkAddress } from '../address';
import type { Source, SourceKind } from '../clip';
import type { RawBlock } from '../raw-clip';
import { type FoundLink, ownLinks } from './own-links';
import { identityOf, kindOf, sourceAddress } from './source-kinds';

const ORDER: readonly SourceKind[] = ['article', 'paper', 'code', 'dataset', 'model', 'demo', 'project'];

/**
 * Links that say themselves what they lead to, wherever it lies; in lower case. How each ends is told first: to make a
 * pattern ready for a page whose links all say something else takes longer than all the rest.
 */
const TOLD: readonly [kind: SourceKind, endings: readonly string[], text: RegExp][] = [
  [
    'project',
    ['page', 'site', 'проекта'],
    /^(?:the |our )?project(?: web)?[ -]?(?:page|site)$|^страница проекта$/,
  ],
  [
    'demo',
    ['demo', 'демо', 'версия'],
    /^(?:(?:live|online|interactive|web|try the|try our) )?demo$|^демо(?:версия)?$/,
  ],
  [
    'paper',
    ['paper', 'preprint', 'report'],
    /^(?:(?:read|see|view|download) (?:the |our )?|our )(?:full |research |technical )?(?:paper|preprint|(?:technical|research) report)$/,
  ],
];
/** In a row of links one word is enough. */
const TOLD_IN_ROW: readonly [kind: SourceKind, text: RegExp][] = [
  ['paper', /^\W*(?:paper|preprint|pdf|статья)\W*$/],
  ['project', /^\W*(?:project|web ?site|проект|сайт)\W*$/],
  ['dataset', /^\W*(?:data|data ?set|датасет)\W*$/],
];

/**
 * The article itself, then what its text links to of the kinds that a post names, as far as it is the article's own: each
 * once, by kind, in the order of the text. What references and footnotes link to is other people's work.
 *
 * @param known addresses that are the article's own by where they stand on the page: they go before those of the text
 */
export function sourcesOf(
  article: string,
  title: string,
  passages: readonly RawBlock[],
  known: readonly string[] = [],
): Source[] {
  // Another post of the same site is no project page, whatever the site.
  const site = new URL(article).host;
  const found = passages
    .flatMap(linksIn)
    .filter(({ url, kind }) => !(kind === 'project' && new URL(url).host === site));
  const own: Source[] = [...known.flatMap(knownSource), ...ownLinks(found, title, site)];
  const sources = new Map<string, Source>([[identityOf(article), { url: article, kind: 'article' }]]);
  for (const kind of ORDER) {
    for (const { url } of own.filter((each) => each.kind === kind)) {
      const identity = identityOf(url);
      if (!sources.has(identity)) sources.set(identity, { url, kind });
    }
  }
  return [...sources.values()];
}

/** An address of no known kind that stands where the article's own links do is its project page. */
function knownSource(href: string): Source[] {
  if (!linkAddress(href, href)) return [];
  const url = sourceAddress(href);
  return [{ url, kind: kindOf(url) ?? 'project' }];
}

/** What references and footnotes link to is other people's work; code and tables are no sentences. */
const OTHERS: ReadonlySet<RawBlock['kind']> = new Set(['reference', 'footnote', 'code', 'table']);

/** A row of links has hardly any other words. */
const ROW_WORDS = 16;
const NEAR_LETTERS = 100;

function linksIn({ kind: block, inlines, linked, length }: RawBlock): FoundLink[] {
  if (OTHERS.has(block)) return [];
  const inRow = length <= ROW_WORDS && (linked > 0.5 || /^[^.!?]{1,40}:/.test(textOf(inlines)));
  const found: FoundLink[] = [];
  inlines.forEach(({ text, marks = [] }, index) => {
    for (const mark of marks) {
      if (mark.type !== 'link') continue;
      const url = sourceAddress(mark.attrs.href);
      const kind = kindOfLink(url, text, inRow);
      if (!kind) continue;
      const before = textOf(inlines.slice(0, index)).slice(-NEAR_LETTERS);
      const after = textOf(inlines.slice(index + 1)).slice(0, NEAR_LETTERS);
      found.push({ url, kind, text, before, after, inRow });
    }
  });
  return found;
}

const textOf = (inlines: RawBlock['inlines']): string => inlines.map(({ text }) => text).join('');

function kindOfLink(url: string, text: string, inRow: boolean): SourceKind | null {
  const kind = kindOf(url);
  // A DOI names a data set as well as a paper.
  if (kind === 'paper' && url.includes('doi.org') && /\bdata ?sets?\b|датасет/.test(text.toLowerCase()))
    return 'dataset';
  if (kind) return kind;
  const told = kindTold(text.trim().toLowerCase(), inRow);
  return told && new URL(url).pathname !== '/' ? told : null;
}

function kindTold(said: string, inRow: boolean): SourceKind | null {
  for (const [kind, endings, text] of TOLD)
    if (endings.some((ending) => said.endsWith(ending)) && text.test(said)) return kind;
  return (inRow && TOLD_IN_ROW.find(([, text]) => text.test(said))?.[0]) || null;
}
