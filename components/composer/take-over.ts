import { DOMParser, type Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { Mapping, type Step, Transform } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import type { Held } from '@/components/first-paint/early-input';
import type { FirstPaint } from '@/components/first-paint/first-paint';
import { nodeFromDocument, postSchema } from '@/utils/post/post-schema';
import { scrollerOf } from './place-in-text';
import type { PostEditor } from './post-editor';

/**
 * Goes on where the author is: what was typed into the drawn text becomes one input of the editor's, the caret stands where it
 * stood, and what was held is done.
 *
 * @param editor on the screen, under the first paint
 * @param later what other surfaces stored between the painted version and the editor's
 */
export function takeOver(editor: PostEditor, first: FirstPaint, later: readonly Step[]): void {
  const { view } = editor;
  if (!view) return;
  const drawn = nodeFromDocument(first.post.document);
  const { doc, anchor, head } = readTyped(first.text);
  const typed = first.input.isTyped() ? changeOf(drawn, doc) : null;
  const { tr } = editor.state;
  // As `prosemirror-collab` rebases: taken back, what came between, done again.
  const mapping = new Mapping(typed ? [typed.getMap().invert()] : []);
  for (const step of later) mapping.appendMap(step.getMap());
  const rebased = typed?.map(new Mapping(later.map((step) => step.getMap())));
  if (rebased && !tr.maybeStep(rebased).failed) mapping.appendMap(rebased.getMap(), 0);
  const at = (position: number) => tr.doc.resolve(mapping.map(position));
  editor.dispatch(tr.setSelection(TextSelection.between(at(anchor), at(head))));
  view.focus();
  const scroller = scrollerOf(view);
  if (scroller) scroller.scrollTop = first.scroller.scrollTop;
  for (const held of first.input.held) doHeld(view, held);
  first.leave();
}

/** The text as it now stands, and the caret in it. */
function readTyped(text: HTMLElement): { doc: Node; anchor: number; head: number } {
  const selection = text.ownerDocument.getSelection();
  const findPositions = [
    { node: selection?.anchorNode ?? text, offset: selection?.anchorOffset ?? 0 },
    { node: selection?.focusNode ?? text, offset: selection?.focusOffset ?? 0 },
  ];
  // What a browser puts at the end of a line so that it has a height is no line break.
  for (const filler of text.querySelectorAll('br')) if (!filler.nextSibling) filler.remove();
  const parser = DOMParser.fromSchema(postSchema);
  const doc = parser.parse(text, { preserveWhitespace: 'full', findPositions });
  // The parser writes `pos` beside what it was asked for (prosemirror-model, `ParseOptions.findPositions`).
  const [anchor = 0, head = 0] = findPositions.map((place) => (place as { pos?: number }).pos);
  return { doc, anchor, head };
}

/** What makes one document another; `null` where they are the same. */
function changeOf(before: Node, after: Node): Step | null {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || !end) return null;
  // A letter among its like is the same from both sides.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const change = after.slice(start, end.b + overlap);
  return new Transform(before).replace(start, end.a + overlap, change).steps[0] ?? null;
}

function doHeld(view: EditorView, held: Held): void {
  switch (held.kind) {
    case 'key':
      view.someProp('handleKeyDown', (handle) => handle(view, held.event));
      return;
    case 'text':
      view.dispatch(view.state.tr.insertText(held.text));
      return;
    case 'paste':
      if (held.html) view.pasteHTML(held.html);
      else view.pasteText(held.text);
  }
}
