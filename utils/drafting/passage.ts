import type { Clip } from '@/utils/clip/clip';
import type { ClipRecord } from '@/utils/store/records';

/** Paragraphs of a clip that lies beside a draft. */
export interface Passage {
  record: ClipRecord;
  /** Numbers of the clip's blocks. */
  paragraphs: readonly number[];
}

/** The blocks of a clip that are meant for a post. */
export const keysOf = (clip: Clip): number[] =>
  clip.blocks.flatMap((block, index) => (block.key ? [index] : []));

/** The words of `selection` among the clips of the same page; `null` unless one of them has all. */
export function passageIn(clips: readonly ClipRecord[], selection: Clip): Passage | null {
  const wanted = keysOf(selection).map((index) => selection.blocks[index]?.text);
  for (const record of clips) {
    if (record.clip.canonicalUrl !== selection.canonicalUrl) continue;
    const paragraphs = wanted.map((text) => record.clip.blocks.findIndex((block) => block.text === text));
    if (!paragraphs.includes(-1)) return { record, paragraphs };
  }
  return null;
}
