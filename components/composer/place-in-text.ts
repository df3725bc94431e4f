import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { scrollTo, seenFrom } from '@/components/first-paint/seen-lines';
import type { LastPlace } from '@/utils/store/last-place';
import type { PostEditor } from './post-editor';

/** Where each line's text begins. */
function lineStarts(doc: Node): number[] {
  const starts: number[] = [];
  doc.descendants((node, position) => {
    if (node.isTextblock) starts.push(position + 1);
    return !node.isTextblock;
  });
  return starts;
}

/** What the text scrolls in. */
export const scrollerOf = (view: EditorView): HTMLElement | null => view.dom.closest('[data-scroll]');

/** Where the caret is, and what is seen. */
export function placeInText(view: EditorView): LastPlace {
  const { doc, selection } = view.state;
  const start = selection.$head.start();
  const scroller = scrollerOf(view);
  return {
    line: lineStarts(doc).indexOf(start),
    offset: selection.head - start,
    ...(scroller ? seenFrom(scroller, view.dom) : { top: 0, above: 0 }),
  };
}

/** Puts the caret there, or as near as the text still goes, and lets the same lines be seen. */
export function goToPlace(editor: PostEditor, place: LastPlace): void {
  const { doc, tr } = editor.state;
  const starts = lineStarts(doc);
  const start = starts[Math.min(place.line, starts.length - 1)];
  if (start === undefined) return;
  const line = doc.resolve(start);
  const caret = start + Math.min(place.offset, line.parent.content.size);
  editor.dispatch(tr.setSelection(TextSelection.create(doc, caret)));
  const scroller = editor.view && scrollerOf(editor.view);
  if (editor.view && scroller) scrollTo(scroller, editor.view.dom, place);
}
