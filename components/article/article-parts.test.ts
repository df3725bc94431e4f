import { describe, expect, it } from 'vitest';
import type { ClipBlock } from '@/utils/clip/clip';
import { articleParts } from './article-parts';

const block = (kind: ClipBlock['kind'], rank: number | null = null, key = false): ClipBlock => ({
  kind,
  text: `${kind} ${rank}`,
  inlines: [],
  key,
  score: rank === null ? null : -rank,
  rank,
  reason: null,
});

describe('the article beside the post', () => {
  it('offers the best paragraphs in page order under their headings, and folds the rest where it stands', () => {
    const blocks = [
      block('paragraph', 1, true),
      block('caption'),
      block('paragraph', 40),
      block('heading'),
      block('paragraph', 12),
      block('paragraph', 13),
      block('heading'),
      block('code'),
    ];
    expect(articleParts(blocks)).toEqual([
      { kind: 'offered', block: 0 },
      { kind: 'folded', blocks: [1, 2] },
      { kind: 'heading', block: 3 },
      { kind: 'offered', block: 4 },
      { kind: 'folded', blocks: [5, 7] },
    ]);
  });

  it('is empty for a page without text', () => {
    expect(articleParts([])).toEqual([]);
  });
});
