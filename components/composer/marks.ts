import type { MarkType } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { postSchema } from '@/utils/post/post-schema';

const { link } = postSchema.marks;

/** Whether the whole selection, or the text to be typed at the caret, has this mark. */
export function isMarked({ doc, selection, storedMarks }: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  if (empty) return mark.isInSet(storedMarks ?? $from.marks()) !== undefined;
  let isEverywhere = true;
  doc.nodesBetween(from, to, (node) => {
    if (node.isText && !mark.isInSet(node.marks)) isEverywhere = false;
  });
  return isEverywhere;
}

/** The link that the selection begins in; an empty text where it begins in none. */
export function linkAtSelection({ doc, selection }: EditorState): string {
  const node = doc.nodeAt(selection.from);
  return node?.marks.find((mark) => mark.type === link)?.attrs.href ?? '';
}

/** Makes the selected words a link to `href`; without words, the address itself is written and linked. */
export function setLink(state: EditorState, href: string): Transaction {
  const { from, to, empty } = state.selection;
  const mark = link.create({ href });
  if (empty) return state.tr.replaceSelectionWith(postSchema.text(href, [mark]), false);
  const tr = state.tr.addMark(from, to, mark);
  return tr.setSelection(TextSelection.create(tr.doc, to)).removeStoredMark(link);
}

/** Takes the links off the selected words; the words stay. */
export const removeLink = ({ tr, selection }: EditorState): Transaction =>
  tr.removeMark(selection.from, selection.to, link);
