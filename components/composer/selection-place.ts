import type { EditorView } from 'prosemirror-view';

/** Room that the format bar needs above the selected words. */
const BAR_HEIGHT = 44;

/** Where a bar beside the selection stands, in pixels from the top left of the text. */
export interface Place {
  top: number;
  left: number;
}

/** Above the selection's first line, or below its last where there is no room on the screen above. */
export function placeAtSelection(view: EditorView, barWidth: number): Place {
  const { from, to } = view.state.selection;
  const first = view.coordsAtPos(from);
  const last = view.coordsAtPos(to, -1);
  const frame = view.dom.getBoundingClientRect();
  const visibleTop = view.dom.closest('[data-scroll]')?.getBoundingClientRect().top ?? 0;
  const fits = first.top - BAR_HEIGHT >= visibleTop;
  const left = Math.min(first.left - frame.left, frame.width - barWidth);
  return { top: (fits ? first.top - BAR_HEIGHT : last.bottom + 6) - frame.top, left: Math.max(0, left) };
}
