import type { EditorView } from 'prosemirror-view';

/** As `post-text.css` calls it. */
const NAME = 'selected-words';

/**
 * Marks the selected words for as long as the focus is elsewhere: the browser shows no selection then.
 *
 * @returns the way to mark them no longer.
 */
export function markSelection(view: EditorView): () => void {
  const { from, to } = view.state.selection;
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)];
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  CSS.highlights.set(NAME, new Highlight(range));
  return () => CSS.highlights.delete(NAME);
}
