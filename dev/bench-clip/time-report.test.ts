import { expect, it } from 'vitest';
import type { Results } from './results';
import { timeReport } from './time-report';

const page = { id: 'kiln', folder: '/kiln', url: 'https://kiln.example/', html: new Uint8Array() };
const took = (name: string, ...times: number[]): Results => ({
  name,
  trials: times.map((ms) => ({
    page,
    ms,
    inPageMs: ms - 10,
    extract: null,
    failure: Number.isNaN(ms) ? 'It broke.' : null,
  })),
});

it('sets each time beside the floor’s, of all pages and page by page', () => {
  const floor = took('floor', 10, 20, 40);
  expect(timeReport('first click', [took('ours', 30, 30, 80), floor], floor).split('\n')).toEqual([
    'Time, first click (pages: 3)      ours    floor',
    'median                           30 ms    20 ms',
    'p95                              80 ms    40 ms',
    'slowest page                     80 ms    40 ms',
    'of it in the page, median        20 ms    10 ms',
    'of it in the page, p95           70 ms    30 ms',
    'median ÷ that of floor          1.50 ×   1.00 ×',
    'p95 ÷ that of floor             2.00 ×   1.00 ×',
    'the same in the page, median    2.00 ×   1.00 ×',
    'the same in the page, p95       2.33 ×   1.00 ×',
    'the same page by page, median   2.00 ×   1.00 ×',
    'the same page by page, p95      3.00 ×   1.00 ×',
  ]);
});

it('leaves out the pages where one failed', () => {
  const floor = took('floor', 10, Number.NaN, 10);
  expect(timeReport('first click', [took('ours', 20, 30, Number.NaN), floor], floor)).toMatch(
    /page by page, p95 +2\.00 × +1\.00 ×/,
  );
});
