import type { Passage } from './passage';
import { words } from './text';

/**
 * Drops the quotes that repeat a sentence of the text (set large between paragraphs to catch the eye) and the
 * paragraphs that occur twice. A quote that says something new stays.
 */
export function withoutRepeats(passages: readonly Passage[]): Passage[] {
  const prose = passages
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
    .map(({ text }) => spoken(text));
  const seen = new Set<string>();
  return passages.filter((passage) => {
    const said = spoken(passage.text);
    if (passage.kind === 'quote' && passage.length >= 3 && prose.some((text) => text.includes(said)))
      return false;
    // Shorter ones may be a refrain, or an interviewer's question to everybody.
    if (passage.kind === 'paragraph' && passage.length >= 20) {
      if (seen.has(said)) return false;
      seen.add(said);
    }
    return true;
  });
}

const spoken = (text: string): string => ` ${words(text).join(' ')} `;
