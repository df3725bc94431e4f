import { describe, expect, it } from 'vitest';
import { qualityOf } from './quality';
import { scoreOf } from './score';

const truthOf = (...paragraphs: string[]) => ({
  title: 'Kilns',
  body_text: paragraphs.join('\n'),
  paragraphs,
  key: [0],
});
const extractOf = (...texts: string[]) => ({
  title: 'Kilns',
  paragraphs: texts.map((text) => ({ text, key: true })),
});

const LIT = 'The old kiln was lit at dawn.';
const BURNED =
  'It burned for three days on birch, a little pine, and what was left of the old fence behind the barn.';

describe('the quality over pages', () => {
  it('is whole when every page is', () => {
    expect(qualityOf([scoreOf(truthOf(LIT, BURNED), extractOf(LIT, BURNED))])).toMatchObject({
      bodyF1: 1,
      truthsFound: 1,
      boilerplate: 0,
      titlesExact: 1,
      keyFound: 1,
      firstKept: 1,
    });
  });

  it('weighs a page’s body the same however long it is', () => {
    const kept = [scoreOf(truthOf(LIT), extractOf(LIT)), scoreOf(truthOf(BURNED), null)];
    const keptOther = [scoreOf(truthOf(LIT), null), scoreOf(truthOf(BURNED), extractOf(BURNED))];
    expect(qualityOf(kept).bodyF1).toBeCloseTo(2 / 3);
    expect(qualityOf(keptOther).bodyF1).toBeCloseTo(2 / 3);
  });

  it('is nothing when nothing was kept, and not known where there is nothing to count', () => {
    const quality = qualityOf([scoreOf(truthOf(LIT), null)]);
    expect(quality.bodyF1).toBe(0);
    expect(quality.boilerplate).toBeNaN();
  });
});
