import type { ClipBlock } from '@/utils/clip/clip';

/** How many paragraphs are offered openly: twelve hold 74 of 100 that an author would take, eight hold 65. */
const OFFERED = 12;

/** The article beside the post, in page order. Numbers are places in `Clip.blocks`. */
export type ArticlePart =
  | { kind: 'heading'; block: number }
  | { kind: 'offered'; block: number }
  /** Neighbours that are not offered openly. */
  | { kind: 'folded'; blocks: number[] };

const isOffered = ({ key, rank }: ClipBlock) => key || (rank !== null && rank <= OFFERED);

/** The offered paragraphs under their headings, and the rest folded where it stands; a heading with nothing offered folds too. */
export function articleParts(blocks: readonly ClipBlock[]): ArticlePart[] {
  const parts: ArticlePart[] = [];
  let heading: number | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') heading = index;
    else if (isOffered(block)) {
      if (heading !== null) parts.push({ kind: 'heading', block: heading });
      parts.push({ kind: 'offered', block: index });
      heading = null;
    } else {
      const last = parts.at(-1);
      if (last?.kind === 'folded') last.blocks.push(index);
      else parts.push({ kind: 'folded', blocks: [index] });
    }
  }
  return parts;
}
