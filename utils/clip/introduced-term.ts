import type { Mentions } from './paragraph-features';
import { stemsOf } from './stems';

const WORD = /[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu;

/** An acronym or a name written like one (GPT, LexRank, arXiv), or words tied by a hyphen. */
const IS_TERM = /\p{L}[-‑]\p{L}|\p{Ll}\p{Lu}|\p{Lu}{2,}|\p{L}\d/u;
const IS_CAPITALISED = /^\p{Lu}\p{Ll}{2,}/u;
const ENDS_SENTENCE = /(?:^|[.!?…:;“”"«»()[\]—–•])\s*$/u;

const FEWEST_PARAGRAPHS = 3;

/**
 * The term that the candidate number `index` says first and later ones take up most: an acronym, a name, a word of
 * several parts, with the capitalised words around it, as they are written here. A plain word is none (a reader learns
 * nothing from “introduces: systems”). `null` if there is no such term.
 */
export function introducedTerm(index: number, text: string, mentions: Mentions): string | null {
  const found = [...text.matchAll(WORD)].map(({ 0: word, index: at }) => ({ word, at }));
  let best: { term: string; count: number } | null = null;
  for (const [place, { word, at }] of found.entries()) {
    const isName = IS_CAPITALISED.test(word) && !ENDS_SENTENCE.test(text.slice(0, at));
    if (!IS_TERM.test(word) && !isName) continue;
    const [stem] = stemsOf(word);
    const mention = stem === undefined ? undefined : mentions.get(stem);
    if (mention?.first !== index || mention.paragraphs < FEWEST_PARAGRAPHS) continue;
    if (mention.paragraphs <= (best?.count ?? 0)) continue;
    const next = found[place + 1];
    const isLonger = next && IS_CAPITALISED.test(next.word) && text.slice(at + word.length, next.at) === ' ';
    best = { term: isLonger ? `${word} ${next.word}` : word, count: mention.paragraphs };
  }
  return best?.term ?? null;
}
