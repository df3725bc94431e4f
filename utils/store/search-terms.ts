import { stemsOf } from '@/utils/clip/key/stems';
import { LETTER } from '@/utils/clip/text';

const WORD = new RegExp(`${LETTER}+`, 'g');

/** Words of one or two letters that are in every text. */
const EVERYWHERE = new Set(
  (
    'a am an as at be by do he if in is it me my no of on or so to up us we ' +
    'а бы в во вы да до ее же за и из к ли мы на не ни но ну о об он от по с со то ты у уж я'
  ).split(' '),
);

/** Too short, or a number: no stem is made of it, but it is looked for (AI, 3D, 2026). */
const isPlain = (word: string): boolean => (word.length < 3 && !EVERYWHERE.has(word)) || /^\d+$/.test(word);

const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll('ё', 'е').match(WORD) ?? [];

/** What a text is found by: the stems of its words, each once. */
export const termsOf = (text: string): string[] => [
  ...new Set([...stemsOf(text), ...wordsOf(text).filter(isPlain)]),
];

/** A word that is looked for. */
export interface SoughtWord {
  /** What it is found by as it stands. */
  term: string;
  /** What a longer word can begin with, while this one may still be typed; else `null`. */
  beginning: string | null;
}

/** The words of a search, without those that are in every text. The last one may be unfinished. */
export function soughtWords(search: string): SoughtWord[] {
  const words = wordsOf(search);
  const isTyped = /\S$/.test(search);
  return words.flatMap((word, index) => {
    const [term] = termsOf(word);
    return term === undefined
      ? []
      : [{ term, beginning: isTyped && index === words.length - 1 ? word : null }];
  });
}
