import { words } from '../text';
import { own } from './clobbering';

/** Fewer words are a word looked up or a slip of the mouse, not a choice of text. */
const FEWEST_WORDS = 4;

/**
 * What the reader has selected on the live page, as a range over the same text in its fresh copy; `null` if that is
 * nothing to post. The copy must have the very structure of the page still: later changes carry the range with them.
 */
export function selectionIn(live: Document, copy: Document): Range | null {
  const selection = own(live, 'getSelection').call(live);
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  if (words(selection.toString()).length < FEWEST_WORDS) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = twinOf(startContainer, live, copy);
  const end = twinOf(endContainer, live, copy);
  if (!start || !end) return null;
  const range = copy.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}

/** The node of `copy` that stands where `node` stands in `live`; `null` for one in a shadow root. */
function twinOf(node: Node, live: Document, copy: Document): Node | null {
  const path: number[] = [];
  for (let at: Node = node; at !== live; ) {
    const parent = own(at, 'parentNode');
    if (!parent) return null;
    path.unshift([...own(parent, 'childNodes')].indexOf(at as ChildNode));
    at = parent;
  }
  return path.reduce<Node | null>((at, index) => at?.childNodes[index] ?? null, copy);
}

/** The selected text in a box of its own at the end of `page`; `null` if nothing of it is to be read. */
export function selectedBox(page: Document, range: Range): Element | null {
  const box = page.createElement('section');
  box.append(range.cloneContents());
  if (words(box.textContent ?? '').length < FEWEST_WORDS) return null;
  page.body.append(box);
  return box;
}
