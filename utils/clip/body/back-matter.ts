import type { Passage } from '../blocks/passage';

/** What journals print behind a paper, by its headings, in lower case: who did what, whose it is, how to cite it. */
const HEAD =
  /^(?:authors? (?:information|contributions?|notes|details)|contributions|credit authorship.*|authors?(?: (?:and|&) |')affiliations|affiliations|corresponding authors?|ethics (?:declarations?|statement|approval.*)|(?:declaration of )?(?:competing|conflicts? of) interests?|declarations|additional information|rights and permissions|reprints and permissions|about this article|supplement(?:ary|al) (?:information|materials?|data)|electronic supplementary material|extended data.*|source data|peer review(?: information| file)?|reporting summary|publisher['’]s note|article (?:information|metrics|history|text)|physics subject headings.*|cite this article|share this article|copyright.*|licen[sc]e)\s*:?$/;

/** Before this share of its passages a paper's sections are its own. */
const EARLIEST = 1 / 4;

/**
 * Without a paper's back matter, on pages that describe a paper in their metadata (Highwire's `citation_…`, which Google
 * Scholar asks for). A section reaches to the next heading of the same rank.
 */
export function withoutBackMatter(passages: readonly Passage[], page: Document): Passage[] {
  if (!page.querySelector('meta[name^="citation_"]')) return [...passages];
  let level: number | null = null;
  return passages.filter(({ kind, text, level: own }, index) => {
    if (kind === 'heading') {
      const rank = own ?? 6;
      if (level !== null && rank <= level) level = null;
      if (level === null && index >= passages.length * EARLIEST && HEAD.test(text.toLowerCase()))
        level = rank;
    }
    return level === null;
  });
}
