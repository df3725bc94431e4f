import { nameOf } from './elements';
import type { Passage } from './passage';
import { words } from './text';

/**
 * Drops the quotes that repeat a sentence of the text (set large between paragraphs to catch the eye) and the
 * paragraphs that occur twice. A quote that says something new stays.
 */
export function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const prose = passages
    .filter((passage) => /^(paragraph|list-item)$/.test(passage.kind) && !isSetLarge(passage))
    .map(({ text }) => spoken(text));
  const seen = new Set<string>();
  return passages.filter((passage) => {
    const said = spoken(passage.text);
    if (isSetLarge(passage) && passage.length >= 3 && prose.some((text) => text.includes(said))) return false;
    // Shorter ones may be a refrain, or an interviewer's question to everybody.
    if (passage.kind === 'paragraph' && passage.length >= 20) {
      if (seen.has(said)) return false;
      seen.add(said);
    }
    return true;
  });
}

/** A quote, or a paragraph that is named one: `pullquote`, `c-pull-quote__text`. */
const isSetLarge = ({ kind, element }: Passage): boolean =>
  kind === 'quote' ||
  (kind === 'paragraph' &&
    [element, element.parentElement].some((box) => box && /pull-?quote/.test(nameOf(box))));

const spoken = (text: string): string => ` ${words(text).join(' ')} `;
