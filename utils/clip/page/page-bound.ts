import { elementWalker, isMute, isText, sizeOf } from './elements';

/** What can be read within a second (measured on pages of 100,000 elements); most pages have a quarter of it, or less. */
const MOST_ELEMENTS = 6_000;
const MOST_LETTERS = 500_000;

/** Where an article may begin. */
const BEGINNINGS = 'h1, [itemprop~="articleBody"], article, main';
/** What is read as a whole, or not at all: it counts as one element. */
const WHOLE = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'PRE', 'svg', 'math', 'MJX-CONTAINER']);

/** What of a very large page is not read: whole boxes, none inside another. */
export interface Unread {
  before: ReadonlySet<Element>;
  after: ReadonlySet<Element>;
}

export const NOTHING_UNREAD: Unread = { before: new Set(), after: new Set() };

/**
 * What lies outside of the part of a page that can be read in time. That part begins with the largest box that can be
 * read around the first title, and goes on from there in page order.
 */
export function unreadOf(body: Element): Unread {
  if (sizeOf(body) <= MOST_ELEMENTS && (body.textContent ?? '').length <= MOST_LETTERS) return NOTHING_UNREAD;
  if (lastRead(body, body) === null) return NOTHING_UNREAD;
  const start = beginning(body);
  const last = lastRead(start, body);
  return {
    before: siblingsUpTo(body, start, 'previousElementSibling'),
    after: last ? new Set([...last.children, ...siblingsUpTo(body, last, 'nextElementSibling')]) : new Set(),
  };
}

function beginning(body: Element): Element {
  const title = body.querySelector(BEGINNINGS);
  if (!title) return body;
  let box = title;
  for (let outer = box.parentElement; outer && outer !== body; outer = outer.parentElement) {
    if (sizeOf(outer) > MOST_ELEMENTS) break;
    box = outer;
  }
  return box;
}

/** The last element, from `start` on, that can be read; `null` when that is all of the page. */
function lastRead(start: Element, body: Element): Element | null {
  const walker = elementWalker(body);
  walker.currentNode = start;
  let elements = 0;
  let letters = 0;
  for (let element: Element | null = start; element; element = next(walker)) {
    elements += 1;
    letters += lettersOf(element);
    if (elements >= MOST_ELEMENTS || letters >= MOST_LETTERS) return element;
  }
  return null;
}

/** The siblings of `element`, and of all that it lies in below `body`, that stand on one side of it. */
function siblingsUpTo(
  body: Element,
  element: Element,
  side: 'previousElementSibling' | 'nextElementSibling',
): Set<Element> {
  const siblings = new Set<Element>();
  for (let box: Element | null = element; box && box !== body; box = box.parentElement)
    for (let sibling = box[side]; sibling; sibling = sibling[side]) siblings.add(sibling);
  return siblings;
}

function next(walker: TreeWalker): Element | null {
  if (!WHOLE.has((walker.currentNode as Element).tagName)) return walker.nextNode() as Element | null;
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling as Element;
  } while (walker.parentNode());
  return null;
}

/** The letters to read that stand in `element` itself: a program's data may be longer than any article. */
function lettersOf(element: Element): number {
  if (isMute(element)) return 0;
  let letters = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) if (isText(node)) letters += node.length;
  return letters;
}
