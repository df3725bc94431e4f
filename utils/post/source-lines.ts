import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import { blankLine, blocksWhere, blockText, previousFilled, replaceBlocks } from './post-blocks';
import { postSchema } from './post-schema';
import { isSourceText } from './writing-place';

const isLinkTo = (url: string) => (block: Node) =>
  block.type.name === 'line' && block.textContent.trim() === url;

/** The number of the first Source line; the count of blocks where the post ends without one. */
export function sourcesStart(doc: Node): number {
  let start = doc.childCount;
  while (start > 0 && isSourceText(blockText(doc.child(start - 1)))) start--;
  return start;
}

/** Whether a line of the post is this link. */
export const hasSource = (doc: Node, url: string): boolean => doc.children.some(isLinkTo(url));

/**
 * Adds `url` to the Sources, in its place among `order` (the clip's Sources); a link that the author put in by hand
 * stays where it is.
 */
export function addSource<T extends Transform>(tr: T, url: string, order: readonly string[]): T {
  if (hasSource(tr.doc, url)) return tr;
  const line = postSchema.node('line', null, postSchema.text(url));
  const start = sourcesStart(tr.doc);
  const count = tr.doc.childCount;
  if (start === count) {
    const filled = previousFilled(tr.doc, count);
    return replaceBlocks(tr, filled + 1, count, [...spaceUnder(filled), line]);
  }
  const place = order.indexOf(url);
  const earlier = blocksWhere(tr.doc, (block) => {
    const at = order.indexOf(block.textContent.trim());
    return at !== -1 && at < place;
  }).filter((index) => index >= start);
  const index = (earlier.at(-1) ?? start - 1) + 1;
  return replaceBlocks(tr, index, index, [line]);
}

/** The blank lines between block `filled` and the Sources; under a lone title one to write in is left. */
function spaceUnder(filled: number): Node[] {
  if (filled === -1) return [blankLine(), blankLine()];
  return filled === 0 ? [blankLine(), blankLine(), blankLine()] : [blankLine()];
}

/** Takes `url` out of the post's lines. */
export function removeSource<T extends Transform>(tr: T, url: string): T {
  const [index] = blocksWhere(tr.doc, isLinkTo(url));
  if (index === undefined) return tr;
  if (tr.doc.childCount === 1) return replaceBlocks(tr, 0, 1, [blankLine()]);
  replaceBlocks(tr, index, index + 1, []);
  // With the last Source the space above it goes too, but for a line to write in.
  if (index === tr.doc.childCount) {
    const filled = previousFilled(tr.doc, index);
    replaceBlocks(tr, filled + 1, index, filled <= 0 ? [blankLine(), blankLine()] : []);
  }
  return tr;
}
