import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import { postSchema } from './post-schema';
import { type BlockText, isBlankText } from './writing-place';

/** The top-level blocks of a post by number, as the rules about its layout speak of them: "the line after the title". */

export const blockText = (block: Node): BlockText => ({
  isLine: block.type.name === 'line',
  text: block.textContent,
});

export const isBlank = (block: Node): boolean => isBlankText(blockText(block));

export const blankLine = (): Node => postSchema.node('line');

/** The number of the first block at or after `index` that is not blank; the count of blocks where there is none. */
export function nextFilled(doc: Node, index: number): number {
  let next = index;
  while (next < doc.childCount && isBlank(doc.child(next))) next++;
  return next;
}

/** The number of the last block before `index` that is not blank; -1 where there is none. */
export function previousFilled(doc: Node, index: number): number {
  let previous = index - 1;
  while (previous >= 0 && isBlank(doc.child(previous))) previous--;
  return previous;
}

/** The numbers of the blocks for which `matches` says yes. */
export function blocksWhere(doc: Node, matches: (block: Node) => boolean): number[] {
  return doc.children.flatMap((block, index) => (matches(block) ? [index] : []));
}

/** The document position in front of block `index`. */
export function positionOf(doc: Node, index: number): number {
  return doc.children.slice(0, index).reduce((position, block) => position + block.nodeSize, 0);
}

/** Puts `blocks` in the place of the blocks from `start` to before `end`. */
export function replaceBlocks<T extends Transform>(
  tr: T,
  start: number,
  end: number,
  blocks: readonly Node[],
): T {
  tr.replaceWith(positionOf(tr.doc, start), positionOf(tr.doc, end), blocks);
  return tr;
}
