import { LETTER } from '../text';
import type { Mentions } from './mentions';
import { stemsOf } from './stems';

const WORD = new RegExp(`${LETTER}+(?:[-‑]${LETTER}+)*`, 'g');

/** An acronym or a name written like one (GPT, LexRank, arXiv), or words tied by a hyphen. */
const IS_TERM =
  /[A-Za-zÀ-ÿА-яЁё][-‑][A-Za-zÀ-ÿА-яЁё]|[a-zß-ÿа-яё][A-ZÀ-ÞА-ЯЁ]|[A-ZÀ-ÞА-ЯЁ]{2,}|[A-Za-zÀ-ÿА-яЁё]\d/;
const IS_CAPITALISED = /^[A-ZÀ-ÞА-ЯЁ][a-zß-ÿа-яё]{2,}/;
/** A word after one of these may be capitalised because it begins a sentence. */
const BEFORE_SENTENCE = '.!?…:;“”"«»()[]—–•';
/** What stands before a word is not looked for further away. */
const REACH = 8;

const FEWEST_PARAGRAPHS = 3;
/** A name of more words is a title, not a term. */
const MOST_WORDS = 4;

interface Word {
  word: string;
  at: number;
}

/**
 * The term that the candidate number `index` says first and later ones take up most: an acronym, a name, a word of
 * several parts, with the capitalised words around it, as they are written here. A plain word is none (a reader learns
 * nothing from “introduces: systems”). `null` if there is no such term.
 */
export function introducedTerm(index: number, text: string, mentions: Mentions): string | null {
  const found: Word[] = [...text.matchAll(WORD)].map(({ 0: word, index: at }) => ({ word, at }));
  let best: { place: number; count: number } | null = null;
  for (const [place, word] of found.entries()) {
    if (isPlain(word.word) || !(IS_TERM.test(word.word) || isName(word, text))) continue;
    const [stem] = stemsOf(word.word);
    const mention = stem === undefined ? undefined : mentions.get(stem);
    if (mention?.first !== index || mention.paragraphs < FEWEST_PARAGRAPHS) continue;
    if (mention.paragraphs > (best?.count ?? 0)) best = { place, count: mention.paragraphs };
  }
  return best && wholeName(found, best.place, text);
}

/** Nothing but small letters: most words are, and this is told quickest. */
const isPlain = (word: string): boolean => word === word.toLowerCase() && !/[\d‑-]/.test(word);

/** Capitalised, and not because a sentence begins. */
function isName({ word, at }: Word, text: string): boolean {
  if (!IS_CAPITALISED.test(word)) return false;
  const before = text
    .slice(Math.max(0, at - REACH), at)
    .trimEnd()
    .at(-1);
  return before !== undefined && !BEFORE_SENTENCE.includes(before);
}

/** The word at `place` with the capitalised words that stand around it, a space apart. */
function wholeName(found: readonly Word[], place: number, text: string): string {
  const joins = (left: number) => {
    const [a, b] = [found[left], found[left + 1]];
    return a && b && text.slice(a.at + a.word.length, b.at) === ' ';
  };
  const belongs = (at: number) => {
    const { word } = found[at] ?? { word: '' };
    return IS_CAPITALISED.test(word) && stemsOf(word).length > 0;
  };
  let [from, to] = [place, place];
  while (to - from + 1 < MOST_WORDS && joins(to) && belongs(to + 1)) to += 1;
  while (to - from + 1 < MOST_WORDS && joins(from - 1) && belongs(from - 1)) from -= 1;
  const [first, last] = [found[from], found[to]];
  if (!first || !last) throw new Error('The term is not among the words.');
  return text.slice(first.at, last.at + last.word.length);
}
