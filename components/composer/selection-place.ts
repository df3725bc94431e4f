import type { EditorView } from 'prosemirror-view';

/** Where a bar beside the selection stands, in pixels from the top left of the text. */
export interface Place {
  top: number;
  left: number;
}

/** Between a bar and the selected words. */
const GAP = 6;

/**
 * Above the selection's first line, or below its last where there is no room on the screen above, or where the bar is
 * one that grows.
 */
export function placeAtSelection(view: EditorView, bar: HTMLElement, isGrowing: boolean): Place {
  const { from, to } = view.state.selection;
  const first = view.coordsAtPos(from);
  const last = view.coordsAtPos(to, -1);
  const frame = view.dom.getBoundingClientRect();
  const visibleTop = view.dom.closest('[data-scroll]')?.getBoundingClientRect().top ?? 0;
  const above = first.top - GAP - bar.offsetHeight;
  const top = isGrowing || above < visibleTop ? last.bottom + GAP : above;
  const left = Math.min(first.left - frame.left, frame.width - bar.offsetWidth);
  return { top: top - frame.top, left: Math.max(0, left) };
}
