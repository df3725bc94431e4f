import { describe, expect, it } from 'vitest';
import type { Results } from './results';
import { wantedReport } from './wanted-report';

const took = (name: string, times: Record<string, number>): Results => ({
  name,
  trials: Object.entries(times).map(([id, ms]) => ({
    page: { id, folder: `/${id}`, url: `https://${id}.example/`, html: new Uint8Array() },
    ms,
    inPageMs: ms,
    extract: null,
    failure: Number.isNaN(ms) ? 'It broke.' : null,
  })),
});
const floor = took('floor', { kiln: 100, forge: 900 });
const verdicts = (own: Results) =>
  wantedReport([{ situation: 'first click', own, floor }], 'the script')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' | '));

describe('the report on what is wanted', () => {
  it('says of each what was measured and whether it is met', () => {
    expect(verdicts(took('ours', { kiln: 120, forge: 1200 }))).toEqual([
      'Wanted | measured',
      'first click: median ÷ that of floor ≤ 1.60 × | 1.33 × | met',
      'first click: p95 ÷ that of floor ≤ 1.60 × | 1.33 × | met',
      'first click: slowest page, forge ≤ 1000 ms | 1200 ms | missed',
      'injected script, gzipped ≤ 40.0 kB | 0.0 kB | met',
      'injected script | 0.0 kB',
    ]);
  });

  it('holds nothing for met that was not measured', () => {
    expect(verdicts(took('ours', { kiln: Number.NaN, forge: Number.NaN })).slice(1, 4)).toEqual([
      'first click: median ÷ that of floor ≤ 1.60 × | – | missed',
      'first click: p95 ÷ that of floor ≤ 1.60 × | – | missed',
      'first click: slowest page ≤ 1000 ms | – | missed',
    ]);
  });
});
