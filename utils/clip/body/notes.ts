import type { Passage } from '../blocks/passage';

const NOTE_BOX =
  '.footnotes, .footnote, .endnotes, [role="doc-endnotes"], [role="doc-footnote"], .footnotes-list, .footnote-definition, .wp-block-footnotes';
const REFERENCE_BOX =
  '.references, .reflist, .bibliography, .citation-list, .ltx_bibliography, [role="doc-bibliography"], #references, #bibliography';

const EITHER_BOX = `${NOTE_BOX}, ${REFERENCE_BOX}`;

/** Heads of the lists of sources and notes at an article's end, in lower case. */
const REFERENCES =
  /^(?:[\d.]+\s*)?(?:references?(?: cited| list)?|bibliography|works cited|(?:end|foot)?notes?(?: and references)?|sources|references and notes|citations?|cite (?:this|as|us).*|cited as|how to cite.*|bibtex|литература|список литературы|источники|примечания|сноски|библиография)\s*:?$/;

/**
 * Marks footnotes and lists of references for what they are: by their box, by the heading they stand under, and at the
 * end of the text by the mark that they begin with. Their headings stay headings.
 */
export function withNotesApart(passages: readonly Passage[]): Passage[] {
  let level: number | null = null;
  const loose = looseNotes(passages);
  return passages.map((passage, index) => {
    if (passage.kind === 'heading') {
      // The word may head a chapter of the text; a list of sources stands in its second half.
      if (index > passages.length / 3 && REFERENCES.test(passage.text.toLowerCase()))
        level = passage.level ?? 6;
      else if (level !== null && (passage.level ?? 6) <= level) level = null;
      return passage;
    }
    if (!/^(paragraph|list-item|quote)$/.test(passage.kind)) return passage;
    const kind = loose.get(passage);
    if (kind) return { ...passage, kind };
    const isInBox = passage.element.closest(EITHER_BOX) !== null;
    if (isInBox && passage.element.closest(NOTE_BOX)) return { ...passage, kind: 'footnote' };
    return isInBox || level !== null ? { ...passage, kind: 'reference' } : passage;
  });
}

/** “[12] A. Tern. Clicks …” and “* As told by …”. */
const LOOSE_REFERENCE = /^\[\d{1,3}\]:?\s+\S/;
const LOOSE_NOTE = /^(?:[*†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]+|\[[*†‡a-z]\])\s*[A-Za-zÀ-ÿА-яЁё]/;

/** `<sup>1</sup> As told by …` */
const beginsRaised = (element: Element): boolean => {
  const first = element.firstElementChild;
  const mark = first?.localName === 'sup' ? (first.textContent ?? '').trim() : '';
  return /^[[(]?\d{1,3}[\])]?$/.test(mark) && (element.textContent ?? '').trim().startsWith(mark);
};

/** The paragraphs that the text ends in and that begin with a mark. */
function looseNotes(passages: readonly Passage[]): ReadonlyMap<Passage, 'footnote' | 'reference'> {
  const found = new Map<Passage, 'footnote' | 'reference'>();
  for (const passage of passages.toReversed()) {
    const isReference = LOOSE_REFERENCE.test(passage.text);
    const isNote = LOOSE_NOTE.test(passage.text) || beginsRaised(passage.element);
    if (passage.kind !== 'paragraph' || !(isReference || isNote)) break;
    found.set(passage, isReference ? 'reference' : 'footnote');
  }
  return found;
}
