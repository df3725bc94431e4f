import { Fragment, type Node, Slice } from 'prosemirror-model';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { checkLink } from '@/utils/post/links';
import { tidyPasted } from '@/utils/post/pasted-html';
import { postSchema } from '@/utils/post/post-schema';
import { setLink } from './marks';

const lineOf = (text: string): Node =>
  postSchema.node('line', null, text === '' ? [] : [postSchema.text(text)]);

/** Plain text as lines: every line break kept (ProseMirror's own way loses the empty ones), nothing inherited. */
export function sliceFromText(text: string): Slice {
  const lines = text.normalize('NFC').split(/\r\n?|\n/);
  return new Slice(Fragment.from(lines.map(lineOf)), 1, 1);
}

/** Text is NFC everywhere in a post (DESIGN, "A post, as data"); the clipboard of macOS often is not. */
function composed(fragment: Fragment): Fragment {
  const nodes = fragment.content.map((node) =>
    node.isText && node.text !== undefined
      ? postSchema.text(node.text.normalize('NFC'), node.marks)
      : node.copy(composed(node.content)),
  );
  return Fragment.from(nodes);
}

/** A page's HTML without what only the page meant by it. */
function tidied(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  tidyPasted(body);
  return body.innerHTML;
}

/** An address that is pasted over words makes them a link; `null` where it is none, or the words cannot be one. */
function linkedSelection(state: EditorState, pasted: string): Transaction | null {
  const isAddress = /^(https?|tg):\/\/\S+$/i.test(pasted.trim());
  const href = isAddress && !state.selection.empty ? checkLink(pasted) : null;
  if (!href?.ok) return null;
  const tr = setLink(state, href.value);
  // Code takes no link, though a step is made for it.
  return tr.doc.eq(state.doc) ? null : tr;
}

/** What the clipboard gives and takes, line by line as Telegram has them. */
export function clipboard(): Plugin {
  return new Plugin({
    props: {
      handlePaste(view, event) {
        const tr = linkedSelection(view.state, event.clipboardData?.getData('text/plain') ?? '');
        if (tr) view.dispatch(tr.scrollIntoView());
        return tr !== null;
      },
      clipboardTextParser: (text, $context) =>
        $context.parent.type.spec.code
          ? new Slice(Fragment.from(text === '' ? [] : [postSchema.text(text.replace(/\r\n?/g, '\n'))]), 0, 0)
          : sliceFromText(text),
      clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n'),
      transformPastedHTML: tidied,
      transformPasted: (slice) => new Slice(composed(slice.content), slice.openStart, slice.openEnd),
    },
  });
}
