import type { Node } from 'prosemirror-model';
import { Selection } from 'prosemirror-state';
import { blockText, positionOf } from '@/utils/post/post-blocks';
import { writingPlace } from '@/utils/post/writing-place';

/** Where an author goes on writing when a post opens: at the end of its text, or on the empty line under a lone title. */
export function firstCaret(doc: Node): Selection {
  const index = writingPlace(doc.children.map(blockText));
  return Selection.near(doc.resolve(positionOf(doc, index) + doc.child(index).nodeSize - 1), -1);
}
