import type { Score } from './score';

/** The figures of an extractor over pages, each a share of 1; `NaN` where there is nothing to count. */
export interface Quality {
  bodyF1: number;
  truthsFound: number;
  boilerplate: number;
  keyBoilerplate: number;
  titlesExact: number;
  keyRight: number;
  keyFound: number;
  firstKept: number;
}

export function qualityOf(scores: readonly Score[]): Quality {
  const sum = (count: keyof Score) => scores.reduce((total, score) => total + score[count], 0);
  const precision = sum('shared') / (sum('shared') + sum('extra'));
  const recall = sum('shared') / (sum('shared') + sum('missing'));
  return {
    bodyF1: sum('shared') === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    truthsFound: sum('truthsFound') / sum('truths'),
    boilerplate: sum('boilerplate') / sum('blocks'),
    keyBoilerplate: sum('keyBoilerplate') / sum('key'),
    titlesExact: sum('titlesExact') / sum('titles'),
    keyRight: sum('keyRight') / sum('keyOnLabelled'),
    keyFound: sum('keyFound') / sum('keyChosen'),
    firstKept: sum('firstKept') / sum('labelled'),
  };
}
