import { describe, expect, it } from 'vitest';
import type { Clip } from '@/utils/clip/clip';
import { err, ok } from '@/utils/result';
import { clipLine } from './clip-line';

const CLIP: Clip = {
  url: 'https://valley.example/a',
  canonicalUrl: 'https://valley.example/a',
  title: 'On kilns',
  site: null,
  authors: ['Ann Lee', 'Bo Ek'],
  publishedOn: '2026-03-02',
  language: 'en',
  description: null,
  blocks: [
    {
      kind: 'paragraph',
      text: 'Lit.',
      inlines: [{ text: 'Lit.' }],
      key: true,
      score: 1.5,
      rank: 1,
      reason: { code: 'opening' },
    },
  ],
  sources: [{ url: 'https://valley.example/a', kind: 'article' }],
  images: [],
  elapsedMs: 12,
};

describe('a line of clips', () => {
  it('says what was read off the page', () => {
    expect(clipLine('a', ok(CLIP))).toEqual({
      id: 'a',
      title: 'On kilns',
      author: 'Ann Lee, Bo Ek',
      date: '2026-03-02',
      paragraphs: [{ kind: 'paragraph', text: 'Lit.', key: true, score: 1.5 }],
      sources: [{ url: 'https://valley.example/a', kind: 'article' }],
      ms: 12,
    });
  });

  it('says why nothing was', () => {
    expect(clipLine('a', err({ code: 'not-an-article' }))).toEqual({ id: 'a', error: 'not-an-article' });
  });
});
