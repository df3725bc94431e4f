import { linkAddress, sameAddress } from './address';
import type { Source, SourceKind } from './clip';
import type { Passage } from './passage';
import { kindOf, sourceAddress } from './source-kinds';
import { stemsOf } from './stems';

/** So many links of one kind are a survey's citations: only those are Sources whose words say that they are the article's own. */
const CITATIONS = 3;

/** Words that name the article's own paper, code …, in the link or just before it. */
const OWN: Record<SourceKind, RegExp> = {
  article: /$^/,
  paper:
    /\b(?:(?:our|the|this|read|full|original) (?:paper|preprint|article|study)|paper|preprint|published in|doi)\b|стать|препринт/iu,
  code: /\b(?:code|github|repo(?:sitory)?|implementation|source|library|package|open[- ]sourced?)\b|код|репозитор|библиотек/iu,
  dataset: /\b(?:data|data ?sets?|benchmark|corpus)\b|датасет|корпус|данные/iu,
  model: /\b(?:models?|weights|checkpoints?)\b|модел|веса/iu,
  demo: /\b(?:demo|try|play|colab|notebook|space|playground)\b|демо|попроб|ноутбук/iu,
  project: /\b(?:project|page|site|website|blog|demo)\b|проект|страниц|сайт/iu,
};

const ORDER: readonly SourceKind[] = ['article', 'paper', 'code', 'dataset', 'model', 'demo', 'project'];

interface FoundLink extends Source {
  /** What the link says and what stands before it in its paragraph. */
  said: string;
}

/**
 * The article itself, then what its text links to of the kinds that a post names: each once, by kind, in the order of
 * the text. What references and footnotes link to is other people's work.
 *
 * @param known addresses that are the article's own by where they stand on the page: they go before those of the text
 */
export function sourcesOf(
  article: string,
  title: string,
  passages: readonly Passage[],
  known: readonly string[] = [],
): Source[] {
  // Another post of the same site is no project page, whatever the site.
  const site = new URL(article).host;
  const found = passages
    .flatMap(linksIn)
    .filter(
      ({ url, kind }) => !sameAddress(url, article) && !(kind === 'project' && new URL(url).host === site),
    );
  const own = [...known.flatMap(knownSource), ...found.filter((link) => isOwn(link, found, title))];
  const sources: Source[] = [{ url: article, kind: 'article' }];
  for (const kind of ORDER) {
    for (const link of own.filter((each) => each.kind === kind)) {
      if (!sources.some(({ url }) => sameAddress(url, link.url))) sources.push({ url: link.url, kind });
    }
  }
  return sources;
}

/** An address of no known kind that stands where the article's own links do is its project page. */
function knownSource(href: string): Source[] {
  if (!linkAddress(href, href)) return [];
  const url = sourceAddress(href);
  return [{ url, kind: kindOf(url) ?? 'project' }];
}

function linksIn({ kind: block, inlines }: Passage): FoundLink[] {
  if (/^(reference|footnote|code|table)$/.test(block)) return [];
  return inlines.flatMap(({ text, marks = [] }, index) =>
    marks.flatMap((mark) => {
      if (mark.type !== 'link') return [];
      const url = sourceAddress(mark.attrs.href);
      const kind = kindOf(url);
      if (!kind) return [];
      const before = inlines.slice(Math.max(0, index - 1), index).map((inline) => inline.text.slice(-60));
      const said = `${before.join('')}${text}`;
      // A DOI names a data set as well as a paper.
      return [
        {
          url,
          kind: kind === 'paper' && url.includes('doi.org') && OWN.dataset.test(text) ? 'dataset' : kind,
          said,
        },
      ];
    }),
  );
}

function isOwn({ kind, said }: FoundLink, found: readonly FoundLink[], title: string): boolean {
  const rivals = new Set(found.filter((link) => link.kind === kind).map(({ url }) => url)).size;
  if (rivals <= CITATIONS) return true;
  if (!OWN[kind].test(said)) return false;
  // Even so a survey says "paper" often: then its words must meet the title's.
  const titleStems = new Set(stemsOf(title));
  const named = found.filter((link) => link.kind === kind && OWN[kind].test(link.said));
  return (
    new Set(named.map(({ url }) => url)).size <= CITATIONS ||
    stemsOf(said).some((stem) => titleStems.has(stem))
  );
}
