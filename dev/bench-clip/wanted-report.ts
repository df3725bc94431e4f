import { gzippedKb, MOST_KB } from '@/dev/checks/clip-bytes';
import { longest, median, p95 } from '@/dev/quantile';
import { kilobytes, milliseconds, multiple, tableOf } from '@/dev/table';
import { type Results, timesOf } from './results';

/** A clip has to feel instant: to read a page may cost little more than Readability by itself does. */
const MOST_TIMES_THE_FLOOR = 1.6;
const MOST_MS = 1_000;

/** What we and the floor did in one situation. */
export interface Compared {
  situation: string;
  own: Results;
  floor: Results;
}

/** What is asked of our time in each situation and of the injected script, and what was measured. */
export function wantedReport(compared: readonly Compared[], script: string): string {
  return tableOf([
    ['Wanted', 'measured'],
    ...compared.flatMap(timesWanted),
    row('injected script, gzipped', gzippedKb(script), MOST_KB, kilobytes),
    ['injected script', kilobytes(Buffer.byteLength(script) / 1_000)],
  ]);
}

function timesWanted({ situation, own, floor }: Compared): string[][] {
  const againstFloor = (figure: (values: number[]) => number) =>
    figure(timesOf(own)) / figure(timesOf(floor));
  const slowestMs = longest(timesOf(own));
  const slowest = own.trials.find(({ ms }) => ms === slowestMs);
  return [
    row(`${situation}: median ÷ that of ${floor.name}`, againstFloor(median), MOST_TIMES_THE_FLOOR, multiple),
    row(`${situation}: p95 ÷ that of ${floor.name}`, againstFloor(p95), MOST_TIMES_THE_FLOOR, multiple),
    row(
      `${situation}: slowest page${slowest ? `, ${slowest.page.id}` : ''}`,
      slowestMs,
      MOST_MS,
      milliseconds,
    ),
  ];
}

const row = (wanted: string, measured: number, most: number, unit: (value: number) => string) => [
  `${wanted} ≤ ${unit(most)}`,
  unit(measured),
  measured <= most ? 'met' : 'missed',
];
