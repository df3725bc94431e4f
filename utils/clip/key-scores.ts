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

/** Each feature in standard deviations from the page's mean, three at most either way. */
export function zScores(features: readonly Features[]): Features[] {
  const scores = features.map((row) => ({ ...row }));
  for (const name of NAMES) {
    let sum = 0;
    let squares = 0;
    for (const row of features) sum += row[name];
    const mean = sum / features.length;
    for (const row of features) squares += (row[name] - mean) ** 2;
    const deviation = Math.sqrt(squares / features.length);
    for (const row of scores) {
      const score = deviation < 1e-9 ? 0 : (row[name] - mean) / deviation;
      row[name] = Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, score));
    }
  }
  return scores;
}

/** How much speaks for a paragraph in all. `scores` are z-scores. */
export const totalOf = (scores: Features): number =>
  NAMES.reduce((total, name) => total + SPEAKS[name] * scores[name], 0);
