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

/** Of each sign what every paragraph has of it, in the order of the paragraphs. */
export type Scores = Readonly<Record<keyof Features, readonly number[]>>;

/** Each feature in standard deviations from the page's mean, three at most either way. */
export function zScores(features: readonly Features[]): Scores {
  const scores = {} as Record<keyof Features, number[]>;
  for (const name of NAMES) scores[name] = inDeviations(features.map((row) => row[name]));
  return scores;
}

function inDeviations(values: readonly number[]): number[] {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  if (deviation < LEAST_DEVIATION) return values.map(() => 0);
  return values.map((value) => limited((value - mean) / deviation));
}

const limited = (score: number): number => Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, score));

/** How much speaks for each paragraph in all. */
export function totalsOf(scores: Scores): number[] {
  const totals: number[] = [];
  for (const name of NAMES) {
    const sign = SPEAKS[name];
    scores[name].forEach((score, index) => {
      totals[index] = (totals[index] ?? 0) + sign * score;
    });
  }
  return totals;
}
