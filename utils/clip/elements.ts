/** What kinds of elements there are, for reading a page as a row of blocks. */

/** Elements that stand on lines of their own (HTML, "Rendering: flow content"). */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements that hold nothing to read. */
const MUTE = new Set(
  (
    'AREA AUDIO BASE BUTTON CANVAS COL COLGROUP DATALIST EMBED IFRAME INPUT LINK MAP META NOSCRIPT OBJECT OPTION PARAM ' +
    'PROGRESS RP RT SCRIPT SELECT SLOT SOURCE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK VIDEO METER HEAD'
  ).split(' '),
);

// `NodeFilter` is a global of the browser's; these are its numbers (DOM Standard, section 6.3).
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

export const elementWalker = (root: Node): TreeWalker =>
  documentOf(root).createTreeWalker(root, SHOW_ELEMENT);
export const textWalker = (root: Node): TreeWalker => documentOf(root).createTreeWalker(root, SHOW_TEXT);
const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.tagName.toUpperCase()) || isDisplayMath(element);
/** A formula on a line of its own, as the snapshot writes it. */
export const isDisplayMath = (element: Element): boolean =>
  element.localName === 'clip-math' && element.hasAttribute('display');
export const isMute = (element: Element): boolean => MUTE.has(element.tagName.toUpperCase());

/** 1–6 for a heading, else `null`. */
export function headingLevel(element: Element): number | null {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (level) return Number(level);
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

/** All elements under `root` that hold a block somewhere inside: boxes, whatever their tag says. */
export function boxesUnder(root: Element): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (const element of root.querySelectorAll('*')) {
    if (!isBlock(element)) continue;
    for (let box = element.parentElement; box && !boxes.has(box); box = box.parentElement) boxes.add(box);
  }
  return boxes;
}
