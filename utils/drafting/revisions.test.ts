import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { expect, it } from 'vitest';
import { emptyPost, nodeFromDocument } from '@/utils/post/post-schema';
import type { DraftPast, PastInput } from '@/utils/store/draft-past';
import { revisionsOf } from './revisions';

const MINUTE = 60_000;

/** A past in which words were typed at some minutes. */
function pastOf(...typed: [minute: number, words: string][]): DraftPast {
  const beginning = nodeFromDocument(emptyPost);
  let node: Node = beginning;
  const inputs = typed.map(([minute, words]): PastInput => {
    const { steps, doc } = new Transform(node).insert(node.content.size - 1, node.type.schema.text(words));
    node = doc;
    return { steps, surface: 'popup', at: minute * MINUTE };
  });
  return { beginning, inputs };
}

const told = (past: DraftPast, sentAt: number[] = []) =>
  revisionsOf(past, 0, sentAt).map(({ node, at, kind }) => [node.textContent, at / MINUTE, kind]);

it('A draft on which nothing was written can go back to nothing but its beginning', () => {
  expect(told(pastOf())).toEqual([['', 0, 'begun']]);
});

it('What is typed in one go is one state, each pause of five minutes begins another', () => {
  expect(told(pastOf([1, 'a'], [2, 'b'], [8, 'c'], [9, 'd']))).toEqual([
    ['abcd', 9, 'left'],
    ['ab', 2, 'left'],
    ['', 0, 'begun'],
  ]);
});

it('What was sent is a state, though the author went on at once', () => {
  expect(told(pastOf([1, 'a'], [2, 'b']), [1.5 * MINUTE])).toEqual([
    ['ab', 2, 'left'],
    ['a', 1, 'sent'],
    ['', 0, 'begun'],
  ]);
});

it('A state that was come back to is not told twice in a row', () => {
  const past = pastOf([1, 'a']);
  const back: PastInput = { steps: [], surface: 'desk', at: 60 * MINUTE };
  expect(told({ ...past, inputs: [...past.inputs, back] })).toEqual([
    ['a', 1, 'left'],
    ['', 0, 'begun'],
  ]);
});
