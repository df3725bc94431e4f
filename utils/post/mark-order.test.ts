import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryPost } from '@/dev/arbitrary-post';
import { inMarkOrder, MARK_ORDER } from './mark-order';
import type { Mark } from './post-document';
import { documentFromNode, nodeFromDocument, postSchema } from './post-schema';

it('marks stand in the order of the editor’s schema', () => {
  expect(Object.keys(postSchema.marks)).toEqual(MARK_ORDER);
});

it('each kind stands once, the first of its kind', () => {
  const marks: Mark[] = [
    { type: 'bold' },
    { type: 'link', attrs: { href: 'https://a.example/' } },
    { type: 'link', attrs: { href: 'https://b.example/' } },
    { type: 'bold' },
  ];
  expect(inMarkOrder(marks)).toEqual([
    { type: 'link', attrs: { href: 'https://a.example/' } },
    { type: 'bold' },
  ]);
});

it('the editor takes every post in that order and gives it back unchanged', () => {
  fc.assert(
    fc.property(arbitraryPost, (post) => {
      expect(documentFromNode(nodeFromDocument(post))).toEqual(post);
    }),
    { seed: 2026, numRuns: 300 },
  );
});
