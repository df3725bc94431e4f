import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { qualityReport } from './quality-report';
import type { Results } from './results';

const LIT = 'The old kiln was lit at dawn.';
const BURNED = 'It burned for three days on birch.';
const SUBSCRIBE = 'Subscribe to our letter about kilns.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quality-report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A contender that read the one page so; it takes its first paragraph for the key. */
const made = (name: string, ...texts: string[]): Results => ({
  name,
  trials: [
    {
      page: { id: 'kiln', folder, url: 'https://kiln.example/', html: new Uint8Array() },
      ms: 1,
      inPageMs: 1,
      extract: { title: name, paragraphs: texts.map((text, index) => ({ text, key: index === 0 })) },
      failure: null,
    },
  ],
});

describe('the report on quality', () => {
  it('sets the contenders side by side, key paragraphs of short and long pages apart', () => {
    const truth = { title: 'Kilns', body_text: `${LIT}\n${BURNED}`, paragraphs: [LIT, BURNED], key: [0] };
    writeFileSync(join(folder, 'truth.json'), JSON.stringify(truth));
    const report = qualityReport([made('Kilns', LIT, BURNED), made('letters', SUBSCRIBE)]);
    expect(report.split('\n')).toEqual([
      'Quality (pages: 1)                      Kilns   letters',
      'body F1                               100.0 %     0.0 %',
      'true paragraphs found                 100.0 %     0.0 %',
      'blocks that are boilerplate             0.0 %   100.0 %',
      'key paragraphs that are boilerplate     0.0 %   100.0 %',
      'titles exact                          100.0 %     0.0 %',
      'key paragraphs (pages: 1)',
      '  right                               100.0 %     0.0 %',
      '  found                               100.0 %     0.0 %',
      '  first kept                          100.0 %     0.0 %',
      'of up to 20 paragraphs (pages: 1)',
      '  right                               100.0 %     0.0 %',
      '  found                               100.0 %     0.0 %',
      '  first kept                          100.0 %     0.0 %',
      'of more paragraphs (pages: 0)',
      '  right                                     –         –',
      '  found                                     –         –',
      '  first kept                                –         –',
    ]);
  });

  it('says so when nobody knows what is right', () => {
    expect(qualityReport([made('ours', LIT)])).toBe(
      'Quality is not known: no page has a truth.json beside it.',
    );
  });
});
