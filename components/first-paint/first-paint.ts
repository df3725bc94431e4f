import type { PostDocument } from '@/utils/post/post-document';
import { blockTexts, writingPlace } from '@/utils/post/writing-place';
import type { LastPlace } from '@/utils/store/last-place';
import { drawPost } from './draw-post';
import { type EarlyInput, takeEarlyInput } from './early-input';
import { linesIn, scrollTo } from './seen-lines';

/** A stored draft as it is painted before the editor has loaded. */
export interface StoredPost {
  draftId: string;
  document: PostDocument;
  /** The version of `document`. */
  version: number;
  /** Where its author was; `null` where nobody knows. */
  place: LastPlace | null;
  /** How many Sources are listed under it. */
  sources: number;
  /** What the text is called to a screen reader. */
  label: string;
}

/**
 * A draft on the screen, at the very place where the editor then has it, with the caret in it. It lies over the composer, which
 * loads and draws underneath, until the editor has taken over what was typed meanwhile (`components/composer/take-over.ts`).
 */
export interface FirstPaint {
  post: StoredPost;
  /** The text; what is typed goes into it. */
  text: HTMLElement;
  /** What it scrolls in. */
  scroller: HTMLElement;
  input: EarlyInput;
  /** Takes it off the screen. */
  leave(): void;
}

/** A word in each face of a post. */
const SPECIMEN: PostDocument = {
  type: 'doc',
  content: [
    { type: 'line', content: [{ type: 'text', text: '🧠 A', marks: [{ type: 'bold' }] }] },
    { type: 'line', content: [{ type: 'text', text: 'A' }] },
  ],
};

/** Has the browser look up the fonts, which it does when it first lays out a word: twice the work of drawing a post. Nothing of it is seen. */
export function findFonts(frame: HTMLElement): void {
  const text = part(frame, 'text');
  text.append(...drawPost(SPECIMEN));
  text.getBoundingClientRect();
  text.replaceChildren();
}

/** Paints `post` into the composer's frame as the page has it. */
export function paintFirst(frame: HTMLElement, post: StoredPost): FirstPaint {
  const [text, scroller, sources] = [part(frame, 'text'), part(frame, 'scroller'), part(frame, 'sources')];
  text.append(...drawPost(post.document));
  // `aria-busy`: it is the editor's soon.
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-busy': 'true',
    'aria-label': post.label,
  };
  for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
  text.contentEditable = 'true';
  sources.append(...Array.from({ length: post.sources }, sourceRow));
  sources.hidden = post.sources === 0;
  const input = takeEarlyInput(text);
  text.focus({ preventScroll: true });
  goOn(text, scroller, post);
  performance.mark('caret-ready');
  return { post, text, scroller, input, leave: () => frame.remove() };
}

const part = (frame: HTMLElement, name: string) =>
  frame.querySelector(`[data-first="${name}"]`) as HTMLElement;

/** A row of the list of Sources, as high as it will be. */
function sourceRow(): HTMLElement {
  const row = document.createElement('div');
  row.className = 'h-4.5 shrink-0';
  return row;
}

/** The caret and what is seen are where the author left them, else where the editor will have them (`first-caret.ts`). */
function goOn(text: HTMLElement, scroller: HTMLElement, { document, place }: StoredPost): void {
  const line = place && linesIn(text)[place.line];
  if (line) {
    placeCaret(line, place.offset);
    scrollTo(scroller, text, place);
  } else placeCaret(text.children[writingPlace(blockTexts(document))] ?? text, Number.POSITIVE_INFINITY);
}

/** Puts the caret so many signs into an element, or to its end. */
function placeCaret(element: Element, offset: number): void {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Text | null = null;
  while (texts.nextNode()) {
    last = texts.currentNode as Text;
    if (rest <= last.length) break;
    rest -= last.length;
  }
  if (last) getSelection()?.collapse(last, Math.min(rest, last.length));
  else getSelection()?.collapse(innermost(element), 0);
}

/** Where an element without words is written in. */
function innermost(element: Element): Element {
  const inner = [...element.children].findLast(({ nodeName }) => nodeName !== 'BR');
  return inner ? innermost(inner) : element;
}
