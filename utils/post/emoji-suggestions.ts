import { FIELD, GENERAL, type LexiconEntry, SUBJECTS } from './emoji-lexicon';

interface Topic {
  emoji: readonly string[];
  /** Which word of the text names it first. */
  place: number;
}

/** Lower case, with the hyphenated ones also in their parts. */
function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return words.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}

const fits = (word: string, pattern: string) =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

/** The entries that the text names, in the order in which it does. */
function topics(words: readonly string[], entries: readonly LexiconEntry[]): Topic[] {
  return entries
    .map(({ words: patterns, emoji }) => ({
      emoji,
      place: words.findIndex((word) => patterns.some((pattern) => fits(word, pattern))),
    }))
    .filter(({ place }) => place !== -1)
    .sort((a, b) => a.place - b.place);
}

/** The first emoji of each topic, then the second of each, and so on. */
function inTurn(found: readonly Topic[]): string[] {
  const rounds = Math.max(0, ...found.map(({ emoji }) => emoji.length));
  return Array.from({ length: rounds }, (_, round) =>
    found.flatMap(({ emoji }) => emoji[round] ?? []),
  ).flat();
}

/**
 * Emoji for a post's title: those of the subjects it names, in the order in which it names them, then those of the field, then
 * such as fit anywhere. `count` different ones, fewer only when there are no more.
 */
export function suggestEmoji(text: string, count: number): string[] {
  const words = wordsOf(text);
  const ranked = [...inTurn(topics(words, SUBJECTS)), ...inTurn(topics(words, FIELD)), ...GENERAL];
  return [...new Set(ranked)].slice(0, count);
}
