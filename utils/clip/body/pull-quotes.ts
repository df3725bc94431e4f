import type { Passage } from '../blocks/passage';
import { nameOf } from '../page/elements';
import { words } from '../text';

/**
 * Drops the quotes that repeat a sentence of the text (set large between paragraphs to catch the eye) and the
 * paragraphs that occur twice. A quote that says something new stays.
 */
export function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const large = new Set(passages.filter(isSetLarge));
  const prose =
    large.size > 0
      ? passages
          .filter((passage) => /^(paragraph|list-item)$/.test(passage.kind) && !large.has(passage))
          .map(({ text }) => spoken(text))
      : [];
  // Of two paragraphs that are not as long as each other none repeats the other.
  const asLong = new Map<number, number>();
  for (const { length } of passages) asLong.set(length, (asLong.get(length) ?? 0) + 1);
  const seen = new Set<string>();
  let dropped: Element | null = null;
  return passages.filter((passage) => {
    const { kind, text, length } = passage;
    if (large.has(passage) && length >= 3) {
      const said = spoken(text);
      if (prose.some((other) => other.includes(said))) {
        dropped = passage.element.closest('blockquote');
        return false;
      }
    }
    // Whose words they were goes with them.
    if (length < SHORTEST_SAYING && dropped?.contains(passage.element)) return false;
    // Shorter ones may be a refrain, or an interviewer's question to everybody.
    if (kind === 'paragraph' && length >= 20 && asLong.get(length) !== 1) {
      const said = spoken(text);
      if (seen.has(said)) return false;
      seen.add(said);
    }
    return true;
  });
}

/** What is shorter, in words, and stands in a quote is a name. */
const SHORTEST_SAYING = 7;

/** A quote, or a paragraph that is named one: `pullquote`, `c-pull-quote__text`. */
const isSetLarge = ({ kind, element }: Passage): boolean =>
  kind === 'quote' ||
  (kind === 'paragraph' &&
    element.matches(PULLED) &&
    [element, element.parentElement].some((box) => box && /pull-?quote/.test(nameOf(box))));

/** What may be named so, or stand in what may: all others need not be asked for their names. */
const PULLED = ':is([class*="pull" i], [id*="pull" i]), :is([class*="pull" i], [id*="pull" i]) > *';

const spoken = (text: string): string => ` ${words(text).join(' ')} `;
