import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import { blankLine, blocksWhere, nextFilled, previousFilled, replaceBlocks } from './post-blocks';
import type { Origin } from './post-document';
import { sourcesStart } from './source-lines';

/** Which paragraphs of the article stand in the post, and how they come and go. */

/** Where a block came from; a quote came from where its first line did. */
const originOf = (block: Node): Origin | null => block.attrs.from ?? block.firstChild?.attrs.from ?? null;

/** Whether a block is of that paragraph, whatever the author has made of it. */
export const isFrom =
  (origin: Origin) =>
  (block: Node): boolean => {
    const from = originOf(block);
    return from?.clipId === origin.clipId && from.paragraph === origin.paragraph;
  };

/** Every paragraph of an article that stands in the post, in the post's order, once. */
export function originsInPost(doc: Node): Origin[] {
  const origins = doc.children.flatMap((block) => originOf(block) ?? []);
  return [...new Map(origins.map((origin) => [`${origin.paragraph}@${origin.clipId}`, origin])).values()];
}

/** The numbers of the clip's blocks that stand in the post, whatever the author has made of them. */
export function paragraphsInPost(doc: Node, clipId: string): Set<number> {
  const origins = originsInPost(doc).filter((origin) => origin.clipId === clipId);
  return new Set(origins.map((origin) => origin.paragraph));
}

/**
 * Puts an article's paragraph into the post: in page order among those of the same article, else at the end of the
 * text, before the Sources. One blank line parts it from its neighbours.
 */
export function insertParagraph<T extends Transform>(tr: T, blocks: readonly Node[], origin: Origin): T {
  const doc = tr.doc;
  const siblings = doc.children.map((block) => {
    const from = originOf(block);
    return from?.clipId === origin.clipId ? from.paragraph : null;
  });
  const before = siblings.findLastIndex((paragraph) => paragraph !== null && paragraph < origin.paragraph);
  const after = siblings.findIndex((paragraph) => paragraph !== null && paragraph > origin.paragraph);
  const last = before !== -1 ? before : previousFilled(doc, after !== -1 ? after : sourcesStart(doc));
  const next = nextFilled(doc, last + 1);
  return replaceBlocks(tr, last + 1, next, [
    ...(last === -1 ? [] : [blankLine()]),
    ...blocks,
    ...(next === doc.childCount ? [] : [blankLine()]),
  ]);
}

/** Takes an article's paragraph out of the post, with the space that parted it. */
export function removeParagraph<T extends Transform>(tr: T, origin: Origin): T {
  // From the last to the first, so that the numbers of those still to go stay true.
  for (const index of blocksWhere(tr.doc, isFrom(origin)).reverse())
    replaceBlocks(tr, index, nextFilled(tr.doc, index + 1), []);
  return withLineToWriteIn(tr);
}

/** A post of which only the title and the Sources are left gets its empty line to write in back. */
function withLineToWriteIn<T extends Transform>(tr: T): T {
  const filled = previousFilled(tr.doc, sourcesStart(tr.doc));
  if (filled > 0) return tr;
  const next = nextFilled(tr.doc, filled + 1);
  const space = next === tr.doc.childCount ? 2 : 3;
  return replaceBlocks(tr, filled + 1, next, Array.from({ length: space }, blankLine));
}
