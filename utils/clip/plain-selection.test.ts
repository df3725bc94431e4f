import { describe, expect, it } from 'vitest';
import { clipSchema } from './clip';
import { plainSelection } from './plain-selection';

describe('a selection without its formatting', () => {
  it('is its paragraphs, and the page it was made on', () => {
    const text =
      'The first line of the text,  with its end.\n\nAnd the second of them in the middle of the page.';
    const clip = plainSelection(text, 'https://lab.example/rain?utm_source=mail#top', 'Rain');
    expect(clipSchema.parse(clip)).toMatchObject({
      title: 'Rain',
      isSelection: true,
      language: 'en',
      canonicalUrl: 'https://lab.example/rain',
      sources: [{ url: 'https://lab.example/rain', kind: 'article' }],
      blocks: [
        { text: 'The first line of the text, with its end.', key: true, rank: 1 },
        { text: 'And the second of them in the middle of the page.', key: true, rank: 2 },
      ],
    });
  });

  it('of a PDF has the page that the PDF belongs to as its Source', () => {
    expect(plainSelection('Words', 'https://arxiv.org/pdf/2104.00954v2', '').sources).toEqual([
      { url: 'https://arxiv.org/abs/2104.00954', kind: 'article' },
    ]);
  });
});
