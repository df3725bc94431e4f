import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../blocks/passage';
import type { ClipBlock } from '../clip';
import { words } from '../text';
import { withKeyParagraphs } from './key-paragraphs';

const { body } = new JSDOM('<body></body>').window.document;

const passage = (kind: ClipBlock['kind'], text: string): Passage => ({
  kind,
  text,
  inlines: [{ text }],
  element: body,
  length: words(text).length,
  kept: 1,
  linked: 0,
});
const rankedFrom1 = (blocks: readonly ClipBlock[]) =>
  blocks.flatMap(({ rank }) => (rank === null ? [] : [rank])).sort((a, b) => a - b);
const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const word = fc.constantFrom(
  ...'kiln camera 48% bricks GPT broke “it thank печь камера кирпичи это вдвое:'.split(' '),
);
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));
const kind = fc.constantFrom<ClipBlock['kind']>(
  'paragraph',
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'code',
);
const page = fc.array(
  fc.tuple(kind, text).map((both) => passage(...both)),
  { maxLength: 60 },
);

describe('on any page, in both languages mixed, key paragraphs', () => {
  it('are ranked from 1 without gaps, the key ones are the first, and each of the offered has a reason', () =>
    fc.assert(
      fc.property(page, text, text, (passages, title, description) => {
        const blocks = withKeyParagraphs(passages, { title, description });
        const ranked = blocks.filter(({ rank }) => rank !== null);
        expect(rankedFrom1(blocks)).toEqual(oneTo(ranked.length));
        const keys = ranked.filter(({ key }) => key).length;
        expect(keys).toBeLessThanOrEqual(6);
        for (const { key, rank, score, reason } of ranked) {
          expect(key).toBe(Number(rank) <= keys);
          expect(Number.isFinite(score)).toBe(true);
          expect(reason !== null).toBe(Number(rank) <= 12);
        }
      }),
    ));

  it('are the same each time', () =>
    fc.assert(
      fc.property(page, text, (passages, title) => {
        const topic = { title, description: '' };
        expect(withKeyParagraphs(passages, topic)).toEqual(withKeyParagraphs(passages, topic));
      }),
    ));
});

const sentence =
  'In the first week nothing of note took place at the site, and everybody went on with their work.';
const topic = { title: 'Kiln camera halves broken bricks', description: '' };

describe('at the edges, key paragraphs', () => {
  it('of one paragraph are that one', () =>
    expect(withKeyParagraphs([passage('paragraph', sentence)], topic)).toMatchObject([
      { key: true, rank: 1, reason: { code: 'opening' } },
    ]));

  it('of no paragraph are none', () => expect(withKeyParagraphs([], topic)).toEqual([]));

  it('of a thousand equal ones are the first alone', () => {
    const blocks = withKeyParagraphs(
      Array<Passage>(1000)
        .fill(passage('paragraph', sentence))
        .map((one) => ({ ...one })),
      topic,
    );
    expect(blocks.map(({ rank }) => rank)).toEqual(oneTo(1000));
    expect(blocks.filter(({ key }) => key)).toEqual(blocks.slice(0, 1));
  });

  it('of a thousand different ones are found', () => {
    const many = oneTo(1000).map((n) =>
      passage('paragraph', `${sentence} It was number${n} of word${n % 37} and word${n % 11}.`),
    );
    expect(rankedFrom1(withKeyParagraphs(many, topic))).toEqual(oneTo(1000));
  });
});
