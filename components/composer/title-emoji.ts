import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import { postSchema } from '@/utils/post/post-schema';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[#*\d]\uFE0F?\u20E3/u;

/** The emoji that the post begins with, whole whatever number of code points it has; `null` where it begins otherwise. */
export function titleEmoji(doc: Node): string | null {
  const [first] = graphemes.segment(doc.firstChild?.textContent ?? '');
  return first && EMOJI.test(first.segment) ? first.segment : null;
}

/** Lets the post begin with `emoji`: in the place of the one it begins with, or in front of its title. */
export function setTitleEmoji<T extends Transform>(tr: T, emoji: string): T {
  const start = 1;
  tr.replaceWith(start, start + (titleEmoji(tr.doc)?.length ?? 0), postSchema.text(emoji));
  return tr;
}
