import type { Node } from 'prosemirror-model';
import { Selection } from 'prosemirror-state';
import { positionOf, previousFilled } from '@/utils/post/post-blocks';
import { sourcesStart } from '@/utils/post/source-lines';

/** Where an author goes on writing when a post opens: at the end of its text, or on the empty line under a lone title. */
export function firstCaret(doc: Node): Selection {
  const end = sourcesStart(doc);
  const filled = previousFilled(doc, end);
  // Under the title the first blank line parts, the second is to write in.
  const index = filled <= 0 ? Math.min(2, end - 1) : filled;
  const block = doc.child(Math.max(index, 0));
  return Selection.near(doc.resolve(positionOf(doc, Math.max(index, 0)) + block.nodeSize - 1), -1);
}
