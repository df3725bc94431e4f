import type { Clip, ClipText, Doubt } from '../clip';
import type { Subject } from './page-subject';

/** What is less credible (see `credibility`) may be another text than the article. */
const LEAST_CREDIBLE = 0.45;
/** The page states so many times the words that were found: it shows only the beginning. */
const TEASER_TIMES = 2.5;
/** A longer text is worth a post whatever is missing from it. */
const TEASER_WORDS = 400;

/** Whether a text of `length` words is only the beginning that a page shows to everybody. */
export const isTeaserOf = ({ length: stated, isPaid }: Subject, length: number): boolean =>
  length < TEASER_WORDS && (stated === null ? isPaid : stated > length * TEASER_TIMES);

/** Whether a text may be another than the article. */
export const isIncredible = (credible: number): boolean => credible < LEAST_CREDIBLE;

/** `clip` with one of the other texts that may be the article in place of its own, which is kept among the others. */
export function withOtherText(clip: Clip, other: number): Clip {
  const { doubt } = clip;
  const chosen = doubt?.others[other];
  if (!doubt || !chosen) throw new Error(`The clip has no other text ${other}.`);
  const { title, language, blocks, sources, images } = clip;
  const own: ClipText = { title, language, blocks, sources, images };
  const others = doubt.others.map((text) => (text === chosen ? own : text));
  const settled: Doubt = { why: doubt.why, isSettled: true, others };
  return { ...clip, ...chosen, doubt: settled };
}
