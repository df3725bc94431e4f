import { longest, median, p95 } from '@/dev/quantile';
import { milliseconds, multiple, tableOf } from '@/dev/table';
import { type Results, ratiosTo, timesInPage, timesOf } from './results';

/** Each contender's time in one situation as a table, and as a multiple of the floor's: of all pages, and page by page. */
export function timeReport(situation: string, contenders: readonly Results[], floor: Results): string {
  const row = (label: string, figure: (contender: Results) => string) => [label, ...contenders.map(figure)];
  return tableOf([
    row(`Time, ${situation} (pages: ${floor.trials.length})`, ({ name }) => name),
    row('median', (one) => milliseconds(median(timesOf(one)))),
    row('p95', (one) => milliseconds(p95(timesOf(one)))),
    row('slowest page', (one) => milliseconds(longest(timesOf(one)))),
    row('of it in the page, median', (one) => milliseconds(median(timesInPage(one)))),
    row('of it in the page, p95', (one) => milliseconds(p95(timesInPage(one)))),
    row(`median ÷ that of ${floor.name}`, (one) => multiple(median(timesOf(one)) / median(timesOf(floor)))),
    row(`p95 ÷ that of ${floor.name}`, (one) => multiple(p95(timesOf(one)) / p95(timesOf(floor)))),
    row('the same in the page, median', (one) =>
      multiple(median(timesInPage(one)) / median(timesInPage(floor))),
    ),
    row('the same in the page, p95', (one) => multiple(p95(timesInPage(one)) / p95(timesInPage(floor)))),
    row('the same page by page, median', (one) => multiple(median(ratiosTo(floor, one)))),
    row('the same page by page, p95', (one) => multiple(p95(ratiosTo(floor, one)))),
  ]);
}
