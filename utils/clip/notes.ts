import type { Passage } from './passage';

const NOTE_BOX =
  '.footnotes, .footnote, .endnotes, [role="doc-endnotes"], [role="doc-footnote"], .footnotes-list, section.footnotes';
const REFERENCE_BOX =
  '.references, .reflist, .bibliography, .citation-list, .ltx_bibliography, [role="doc-bibliography"], #references, #bibliography';

/** Heads of the lists of sources and notes at an article's end. */
const REFERENCES =
  /^(?:\d+\.?\s*)?(?:references?(?: cited| list)?|bibliography|works cited|footnotes?|endnotes|citations?|cite (?:this|as|us).*|cited as|how to cite.*|bibtex|литература|список литературы|источники|примечания|сноски|библиография)\s*:?$/i;

/**
 * Marks footnotes and lists of references for what they are: by their box, and by the heading they stand under. Their
 * headings stay headings.
 */
export function withNotesApart(passages: readonly Passage[]): Passage[] {
  let level: number | null = null;
  return passages.map((passage, index) => {
    if (passage.kind === 'heading') {
      // The word may head a chapter of the text; a list of sources stands in its second half.
      if (REFERENCES.test(passage.text) && index > passages.length / 3) level = passage.level ?? 6;
      else if (level !== null && (passage.level ?? 6) <= level) level = null;
      return passage;
    }
    if (!/^(paragraph|list-item|quote)$/.test(passage.kind)) return passage;
    if (passage.element.closest(NOTE_BOX)) return { ...passage, kind: 'footnote' };
    return level !== null || passage.element.closest(REFERENCE_BOX)
      ? { ...passage, kind: 'reference' }
      : passage;
  });
}
