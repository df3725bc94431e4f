import type { Features } from './paragraph-features';

/** Each sign speaks for a paragraph or against it, all at the same weight. */
const SPEAKS: Record<keyof Features, 1 | -1> = {
  firstMentions: 1,
  firstMentionWeight: 1,
  titleShare: 1,
  titleInFirstSentence: 1,
  descriptionShare: 1,
  headingWords: 1,
  pageWords: 1,
  goodLength: 1,
  figures: 1,
  numbers: 1,
  comparison: 1,
  conclusion: 1,
  acronyms: 1,
  opensWithQuotation: -1,
  opensWithPronoun: -1,
  endsInColon: -1,
  veryShort: -1,
  listItem: -1,
  courtesy: -1,
};
const NAMES = Object.keys(SPEAKS) as (keyof Features)[];

/** A sign that few paragraphs of a page have does not outweigh all the others. */
const MOST_DEVIATIONS = 3;

/** Less is nothing but the rounding of equal values. */
const LEAST_DEVIATION = 1e-9;

/** Each feature in standard deviations from the page's mean, three at most either way. */
export function zScores(features: readonly Features[]): Features[] {
  const scores = features.map((row) => ({ ...row }));
  for (const name of NAMES) {
    let sum = 0;
    for (const row of features) sum += row[name];
    const mean = sum / features.length;
    let squares = 0;
    for (const row of features) squares += (row[name] - mean) ** 2;
    const deviation = Math.sqrt(squares / features.length);
    const isEqual = deviation < LEAST_DEVIATION;
    for (const row of scores) row[name] = isEqual ? 0 : limited((row[name] - mean) / deviation);
  }
  return scores;
}

const limited = (score: number): number => Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, score));

/** How much speaks for a paragraph in all. `scores` are z-scores. */
export function totalOf(scores: Features): number {
  let total = 0;
  for (const name of NAMES) total += SPEAKS[name] * scores[name];
  return total;
}
