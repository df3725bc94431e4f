import type { Mark } from './post-document';

/**
 * In which order the marks of a run stand, the outermost first: a link goes on over text that is bold in part. The editor's
 * schema lists its marks so, and takes a document in no other order.
 */
export const MARK_ORDER: readonly Mark['type'][] = [
  'link',
  'customEmoji',
  'spoiler',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'code',
];

const rank = new Map(MARK_ORDER.map((type, i) => [type, i]));

/** Marks in order, each kind once. */
export function inMarkOrder(marks: readonly Mark[]): Mark[] {
  const byType = new Map(marks.toReversed().map((mark) => [mark.type, mark]));
  return [...byType.values()].sort((a, b) => (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0));
}

/** Whether two runs look the same, so that they are one. */
export const isSameMarks = (a: readonly Mark[] = [], b: readonly Mark[] = []): boolean =>
  a.length === b.length && a.every((mark, i) => JSON.stringify(mark) === JSON.stringify(b[i]));
