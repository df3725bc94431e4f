import { percent, tableOf } from '@/dev/table';
import { type Quality, qualityOf } from './quality';
import type { Results } from './results';
import { type Score, scoreOf } from './score';
import { type Truth, truthIn } from './truth';

/** Up to so many paragraphs a page is short: to choose among few is another task than to choose among many. */
const SHORT_PARAGRAPHS = 20;

const BODY: [string, keyof Quality][] = [
  ['body F1', 'bodyF1'],
  ['true paragraphs found', 'truthsFound'],
  ['blocks that are boilerplate', 'boilerplate'],
  ['key paragraphs that are boilerplate', 'keyBoilerplate'],
  ['titles exact', 'titlesExact'],
];
const KEY: [string, keyof Quality][] = [
  ['  right', 'keyRight'],
  ['  found', 'keyFound'],
  ['  first kept', 'firstKept'],
];

/** A page whose truth is known, and what each contender scores on it, in their order. */
interface ScoredPage {
  truth: Truth;
  scores: Score[];
}

/** Each contender's quality as a table, on the pages whose truth is known; key paragraphs of short and long pages apart as well. */
export function qualityReport(contenders: readonly Results[]): string {
  const pages = scoredPages(contenders);
  if (pages.length === 0) return 'Quality is not known: no page has a truth.json beside it.';
  const chosen = pages.filter(({ truth }) => truth.key && truth.key.length > 0);
  const short = chosen.filter(({ truth }) => truth.paragraphs.length <= SHORT_PARAGRAPHS);
  const long = chosen.filter((page) => !short.includes(page));
  return tableOf([
    [`Quality (pages: ${pages.length})`, ...contenders.map(({ name }) => name)],
    ...rowsOf(BODY, contenders.length, pages),
    [`key paragraphs (pages: ${chosen.length})`],
    ...rowsOf(KEY, contenders.length, chosen),
    [`of up to ${SHORT_PARAGRAPHS} paragraphs (pages: ${short.length})`],
    ...rowsOf(KEY, contenders.length, short),
    [`of more paragraphs (pages: ${long.length})`],
    ...rowsOf(KEY, contenders.length, long),
  ]);
}

function scoredPages(contenders: readonly Results[]): ScoredPage[] {
  const pages = contenders[0]?.trials.map(({ page }) => page) ?? [];
  return pages.flatMap(({ folder }, index) => {
    const truth = truthIn(folder);
    if (!truth) return [];
    const scores = contenders.map(({ trials }) => scoreOf(truth, trials[index]?.extract ?? null));
    return [{ truth, scores }];
  });
}

function rowsOf(
  figures: [string, keyof Quality][],
  contenders: number,
  pages: readonly ScoredPage[],
): string[][] {
  const qualities = Array.from({ length: contenders }, (_, contender) =>
    qualityOf(pages.flatMap(({ scores }) => scores[contender] ?? [])),
  );
  return figures.map(([label, figure]) => [label, ...qualities.map((quality) => percent(quality[figure]))]);
}
