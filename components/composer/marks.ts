import { toggleMark } from 'prosemirror-commands';
import type { MarkType, Node } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
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

/**
 * Gives the selected words a format, or takes it off. Nothing can be inside code, and ProseMirror makes a step of bold on code all the
 * same, which changes nothing: it would be stored, and undo would take it back without anything to be seen.
 */
export const toggleFormat =
  (mark: MarkType): Command =>
  (state, dispatch) =>
    toggleMark(mark)(state, dispatch && ((tr) => dispatch(withoutIdleSteps(state, tr))));

/** The same change of marks without the steps that change nothing. */
function withoutIdleSteps(state: EditorState, marking: Transaction): Transaction {
  const after = [...marking.docs.slice(1), marking.doc];
  const isIdle = marking.steps.map((_, index) => after[index]?.eq(marking.docs[index] as Node) ?? false);
  if (!isIdle.includes(true)) return marking;
  // Marks move nothing: the steps that are left still fit.
  const tr = state.tr.scrollIntoView();
  for (const [index, step] of marking.steps.entries()) if (!isIdle[index]) tr.step(step);
  return tr;
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
