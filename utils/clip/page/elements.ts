import { own } from './clobbering';

/** What kinds of elements there are, for reading a page as a row of blocks. */

/** Elements that stand on lines of their own (HTML, "Rendering: flow content"). */
const BLOCK_NAMES = (
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
).split(' ');
const BLOCKS = new Set(BLOCK_NAMES);
/** What finds them. */
export const BLOCK_SELECTOR = [...BLOCK_NAMES, 'clip-math[display]'].join(', ');

/** Elements that hold nothing to read. */
const MUTE = new Set(
  (
    'area audio base button canvas col colgroup datalist embed iframe input link map meta noscript object option param ' +
    'progress rp rt script select slot source style svg template textarea title track video meter head'
  ).split(' '),
);

// `NodeFilter` is a global of the browser's; these are its numbers (DOM Standard, section 6.3).
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

export const elementWalker = (root: Node): TreeWalker => walkerOver(root, SHOW_ELEMENT);
export const textWalker = (root: Node): TreeWalker => walkerOver(root, SHOW_TEXT);

function walkerOver(root: Node, what: number): TreeWalker {
  const document = root.ownerDocument ?? (root as Document);
  return own(document, 'createTreeWalker').call(document, root, what);
}

/** How many elements there are in `box`. */
export const sizeOf = (box: Element): number => box.getElementsByTagName('*').length;

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName) || isDisplayMath(element);
/** A formula on a line of its own, as the snapshot writes it. */
export const isDisplayMath = (element: Element): boolean =>
  element.localName === 'clip-math' && element.hasAttribute('display');
export const isMute = (element: Element): boolean => MUTE.has(element.localName);

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** 1–6 for a heading, else `null`. */
export function headingLevel(element: Element): number | null {
  const level = HEADINGS.indexOf(element.localName);
  if (level !== -1) return level + 1;
  return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) : null;
}

/** Class names and id, for looking at how the page's author named a box. */
export const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.toLowerCase();

/** Whether `element` is one of `boxes` or lies in one, below `root`. */
export function liesIn(element: Element, boxes: ReadonlySet<Element>, root: Element): boolean {
  for (let box: Element | null = element; box && box !== root; box = box.parentElement) {
    if (boxes.has(box)) return true;
  }
  return false;
}

const FOLLOWING = 4;
/** Whether `other` begins after `one`. */
export const follows = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & FOLLOWING) !== 0;

/** All elements under `root` that hold a block somewhere inside: boxes, whatever their tag says. */
export function boxesUnder(root: Element): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (const element of root.querySelectorAll('*')) {
    if (!isBlock(element)) continue;
    for (let box = element.parentElement; box && !boxes.has(box); box = box.parentElement) boxes.add(box);
  }
  return boxes;
}
