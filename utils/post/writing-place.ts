import type { Block, PostDocument } from './post-document';

/** A block of a post as the rules about its layout see it. */
export interface BlockText {
  /** Whether it is a line; else a quote or a code block. */
  isLine: boolean;
  text: string;
}

/** A line without a word: what parts two paragraphs. */
export const isBlankText = ({ isLine, text }: BlockText): boolean => isLine && text.trim() === '';

/** The Sources of a post are its last lines, each a bare link. */
export const isSourceText = ({ isLine, text }: BlockText): boolean =>
  isLine && /^https?:\/\/\S+$/.test(text.trim());

/**
 * The number of the block at whose end an author goes on writing when a post opens: the last one of its text, or the
 * empty line under a lone title.
 */
export function writingPlace(blocks: readonly BlockText[]): number {
  const end = blocks.findLastIndex((block) => !isSourceText(block)) + 1;
  const filled = blocks.slice(0, end).findLastIndex((block) => !isBlankText(block));
  // Under the title the first blank line parts, the second is to write in.
  return Math.max(filled <= 0 ? Math.min(2, end - 1) : filled, 0);
}

/** The blocks of a stored post. */
export const blockTexts = ({ content }: PostDocument): BlockText[] =>
  content.map((block) => ({ isLine: block.type === 'line', text: textOf(block) }));

function textOf(block: Block): string {
  if (block.type === 'quote') return block.content.map(textOf).join('');
  return (block.content ?? []).map((run) => run.text).join('');
}
