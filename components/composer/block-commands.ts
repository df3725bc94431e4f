import { lift, wrapIn } from 'prosemirror-commands';
import { Fragment, type Node, type NodeRange } from 'prosemirror-model';
import { type Command, TextSelection } from 'prosemirror-state';
import { postSchema } from '@/utils/post/post-schema';

const { quote, pre } = postSchema.nodes;

/** Whether the selection lies in a block of this type. */
export function isInside(type: 'quote' | 'pre'): (state: Parameters<Command>[0]) => boolean {
  return ({ selection: { $from } }) =>
    Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).some(
      (node) => node.type.name === type,
    );
}

/** Makes the selected lines a quote, or takes the quote around them away. */
export const toggleQuote: Command = (state, dispatch) =>
  isInside('quote')(state) ? lift(state, dispatch) : wrapIn(quote)(state, dispatch);

/** Lets the quote that the caret is in be folded by readers, or not. */
export const toggleExpandable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const depth = $from.depth - 1;
  const node = depth > 0 ? $from.node(depth) : null;
  if (node?.type !== quote) return false;
  dispatch?.(state.tr.setNodeAttribute($from.before(depth), 'expandable', !node.attrs.expandable));
  return true;
};

const linesOf = (text: string): Node[] =>
  text
    .split('\n')
    .map((words) => postSchema.node('line', null, words === '' ? [] : [postSchema.text(words)]));

const preOf = (range: NodeRange): Node => {
  const text = range.parent.children
    .slice(range.startIndex, range.endIndex)
    .map((block) => block.textBetween(0, block.content.size, '\n'))
    .join('\n');
  return postSchema.node('pre', null, text === '' ? [] : [postSchema.text(text)]);
};

/** Makes the selected lines one block of code, or a block of code lines again. */
export const toggleCodeBlock: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  // Telegram keeps a block of code inside a quote, our post does not: one block in another is more than a channel needs.
  const range = $from.blockRange($to, (node) => node.type.name === 'doc');
  if (!range) return false;
  if (dispatch) {
    const blocks = isInside('pre')(state) ? linesOf($from.parent.textContent) : [preOf(range)];
    const tr = state.tr.replaceWith(range.start, range.end, blocks);
    const end = range.start + Fragment.from(blocks).size - 1;
    dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
  }
  return true;
};

/** Enter on the empty last line of a block of code leaves it: the one way out that needs no key of its own. */
export const leaveCodeBlock: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  const isAtEnd = empty && $head.parent.type === pre && $head.parentOffset === $head.parent.content.size;
  if (!isAtEnd || !$head.parent.textContent.endsWith('\n')) return false;
  if (dispatch) {
    const tr = state.tr.delete($head.pos - 1, $head.pos);
    const after = tr.mapping.map($head.after());
    tr.insert(after, postSchema.node('line'));
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
};

/** Backspace at the start of a block of code makes it lines, as it takes a line out of a quote. */
export const dissolveCodeBlock: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (!empty || $head.parentOffset !== 0 || $head.parent.type !== pre) return false;
  if (dispatch) {
    const tr = state.tr.replaceWith($head.before(), $head.after(), linesOf($head.parent.textContent));
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve($head.pos))));
  }
  return true;
};
