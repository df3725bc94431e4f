import { describe, expect, it } from 'vitest';
import { type Extract, scoreOf } from './score';
import type { Truth } from './truth';

const LIT = 'The old kiln was lit at dawn by two apprentices.';
const BURNED = 'It burned for three days on birch and a little pine.';
const OPENED = 'On the fourth morning the door was opened at last.';
const SUBSCRIBE = 'Subscribe to our letter and never miss a firing.';

const truth: Truth = {
  title: 'The valley’s kiln — lit',
  body_text: [LIT, BURNED, OPENED].join('\n\n'),
  paragraphs: [LIT, BURNED, OPENED],
  key: [0, 2],
  also: [1],
};

const extract = (texts: readonly string[], key: readonly string[] = []): Extract => ({
  title: 'The valley’s kiln — lit',
  paragraphs: texts.map((text) => ({ text, key: key.includes(text) })),
});

describe('the body', () => {
  it('of the very text is all shared', () => {
    expect(scoreOf(truth, extract([LIT, BURNED, OPENED]))).toMatchObject({
      shared: 1,
      extra: 0,
      missing: 0,
      truths: 3,
      truthsFound: 3,
      blocks: 3,
      boilerplate: 0,
    });
  });

  it('lacks what was left out', () => {
    const score = scoreOf(truth, extract([LIT, BURNED]));
    expect(score.missing).toBeGreaterThan(0.2);
    expect(score.truthsFound).toBe(2);
  });

  it('has too much where there is other text, and that block is boilerplate', () => {
    const score = scoreOf(truth, extract([LIT, BURNED, OPENED, SUBSCRIBE]));
    expect(score.extra).toBeGreaterThan(0.2);
    expect(score).toMatchObject({ blocks: 4, boilerplate: 1 });
  });

  it('is neither better nor worse for what the truth leaves open', () => {
    const open = { ...truth, ignore: SUBSCRIBE };
    expect(scoreOf(open, extract([LIT, BURNED, OPENED, SUBSCRIBE]))).toEqual(
      scoreOf(open, extract([LIT, BURNED, OPENED])),
    );
  });

  it('counts no block of fewer than five words', () => {
    expect(scoreOf(truth, extract([LIT, 'Read more here']))).toMatchObject({ blocks: 1, boilerplate: 0 });
  });

  it('of a page without an extract is all missing', () => {
    expect(scoreOf(truth, null)).toMatchObject({
      shared: 0,
      missing: 1,
      titles: 1,
      titlesExact: 0,
      blocks: 0,
    });
  });
});

describe('the title', () => {
  const titled = (title: string) => scoreOf(truth, { title, paragraphs: [] }).titlesExact;

  it('is exact whatever its quotation marks, dashes, case and spaces', () => {
    expect(titled("  the valley's Kiln - lit")).toBe(1);
  });

  it('is not with the site’s name behind it', () => {
    expect(titled('The valley’s kiln — lit | Valley News')).toBe(0);
  });

  it('is not counted where the truth knows none', () => {
    expect(scoreOf({ ...truth, title: null }, extract([]))).toMatchObject({ titles: 0, titlesExact: 0 });
  });
});

describe('key paragraphs', () => {
  it('are right when they were chosen or would do as well, and found when they were chosen', () => {
    expect(scoreOf(truth, extract([LIT, BURNED, OPENED], [LIT, BURNED]))).toMatchObject({
      labelled: 1,
      keyOnLabelled: 2,
      keyRight: 2,
      keyChosen: 2,
      keyFound: 1,
      firstKept: 1,
    });
  });

  it('lose the first one when another was kept', () => {
    expect(scoreOf(truth, extract([LIT, BURNED, OPENED], [OPENED]))).toMatchObject({
      keyFound: 1,
      firstKept: 0,
    });
  });

  it('may be a part of the true paragraph, or hold it among others', () => {
    const part = 'The old kiln was lit at dawn';
    const several = `${BURNED} ${OPENED}`;
    expect(scoreOf(truth, extract([part, several], [part, several]))).toMatchObject({
      keyRight: 2,
      keyFound: 2,
    });
  });

  it('may be boilerplate', () => {
    expect(scoreOf(truth, extract([LIT, SUBSCRIBE], [SUBSCRIBE]))).toMatchObject({
      key: 1,
      keyBoilerplate: 1,
      keyRight: 0,
    });
  });

  it('are not judged where nobody chose any', () => {
    expect(scoreOf({ ...truth, key: null }, extract([LIT], [LIT]))).toMatchObject({
      key: 1,
      labelled: 0,
      keyOnLabelled: 0,
      keyChosen: 0,
    });
  });
});
