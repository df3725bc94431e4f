import { Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import { removeParagraph } from './article-paragraphs';
import { measurePost } from './lengths';
import type { Line, Origin } from './post-document';
import { documentFromNode, nodeFromDocument } from './post-schema';
import { shortenings } from './shortenings';
import { lineOf, textRun } from './text-runs';

const line = (text: string, paragraph?: number): Line =>
  lineOf(
    text === '' ? [] : [textRun(text, text.startsWith('*') ? [{ type: 'bold' }] : [])],
    paragraph === undefined ? null : { clipId: 'clip', paragraph },
  );

/** The paragraphs 1, 4 and 7 of an article, between the author's words. */
const doc = nodeFromDocument({
  type: 'doc',
  content: [
    line('Title'),
    line(''),
    line('The first.', 1),
    line(''),
    line('Mine.'),
    line(''),
    line('*The fourth.', 4),
    line('It was split.', 4),
    line(''),
    line('The seventh.', 7),
    line(''),
    line('https://lab.example/'),
  ],
});

const article: Record<number, { text: string; rank: number | null }> = {
  1: { text: 'The first.', rank: 1 },
  4: { text: '*The fourth. It was split.', rank: 3 },
  7: { text: 'The seventh.', rank: 2 },
};
const paragraphOf = ({ paragraph }: Origin) => article[paragraph];

describe('what could be taken out of a post', () => {
  it('are the article’s paragraphs, the weakest first, whole', () => {
    expect(shortenings(doc, paragraphOf, 9).map(({ text }) => text)).toEqual([
      '*The fourth. It was split.',
      'The seventh.',
      'The first.',
    ]);
  });

  it('are as many as asked for', () => {
    expect(shortenings(doc, paragraphOf, 1).map(({ origin }) => origin.paragraph)).toEqual([4]);
  });

  it.each([
    ['that is no candidate: the author put it in by hand', { text: 'The fourth. It was split.', rank: null }],
    ['that the author has written in', { text: 'It.', rank: 3 }],
  ])('is last a paragraph %s', (_what, fourth) => {
    const last = shortenings(doc, (one) => (one.paragraph === 4 ? fourth : paragraphOf(one)), 9).at(-1);
    expect(last?.origin.paragraph).toBe(4);
  });

  it('saves what the post is shorter by without it', () => {
    const before = measurePost(documentFromNode(doc));
    for (const { origin, saves, savesEntities } of shortenings(doc, paragraphOf, 9)) {
      const after = measurePost(documentFromNode(removeParagraph(new Transform(doc), origin).doc));
      expect([before.length - saves, before.entityCount - savesEntities]).toEqual([
        after.length,
        after.entityCount,
      ]);
    }
    expect(shortenings(doc, paragraphOf, 1)[0]).toMatchObject({ saves: 28, savesEntities: 1 });
  });

  it('is nothing where no article is in the post', () => {
    expect(shortenings(nodeFromDocument({ type: 'doc', content: [line('Mine.')] }), paragraphOf, 9)).toEqual(
      [],
    );
  });
});
