import { Readability } from '@mozilla/readability';
import { boxesApart } from './boilerplate-boxes';
import { isElement, isText } from './elements';
import type { IsKept } from './passage';

/** What Readability took for the article, told on the page it was given. */
export interface Article {
  /** The smallest element that holds all of it. */
  root: Element;
  /** The boxes in it that lie apart from the text. */
  apart: ReadonlySet<Element>;
  isKept: IsKept;
}

/** Names a page element in Readability's copy. */
const NUMBER = 'data-clip-number';

/**
 * Finds the article in `page`. Readability runs on a copy and its verdict is carried back element by element, because
 * it rewrites what it keeps (paragraphs made of divs, headings without their widgets) and the reading wants the page as
 * it was. `null`: it found nothing.
 */
export function findArticle(page: Document): Article | null {
  const elements = numbered(page);
  const copy = page.cloneNode(true) as Document;
  wrapLooseText(copy);
  const content = new Readability<Node>(copy, { serializer: (node) => node, keepClasses: true }).parse()
    ?.content;
  if (!content || !isElement(content)) return null;

  const kept = new Set<Element>();
  for (const named of content.querySelectorAll(`[${NUMBER}]`)) {
    const element = elements[Number(named.getAttribute(NUMBER))];
    if (element) keepWithInnerBoxes(element, kept);
  }
  const root = commonBox([...kept].filter(hasOwnText));
  if (!root) return null;
  const isKept: IsKept = (node) => kept.has(isElement(node) ? node : (node.parentElement ?? root));
  return { root, apart: boxesApart(root, isKept), isKept };
}

/** A region that is known to be the article, all of it. */
export function wholeArticle(root: Element): Article {
  const isKept: IsKept = () => true;
  return { root, apart: boxesApart(root, isKept), isKept };
}

function numbered(page: Document): Element[] {
  const elements = [...page.querySelectorAll('body *')];
  for (const [index, element] of elements.entries()) element.setAttribute(NUMBER, String(index));
  return elements;
}

/** Readability turns a div's loose text into new paragraphs that carry no number; a span inside keeps it. */
function wrapLooseText(page: Document): void {
  for (const div of page.querySelectorAll('div')) {
    for (const child of [...div.childNodes]) {
      if (!isText(child) || child.data.trim() === '') continue;
      const span = page.createElement('span');
      span.setAttribute(NUMBER, div.getAttribute(NUMBER) ?? '');
      child.replaceWith(span);
      span.append(child);
    }
  }
}

/** Of boxes nested with nothing beside them Readability keeps one, under the outermost number. */
function keepWithInnerBoxes(element: Element, kept: Set<Element>): void {
  kept.add(element);
  const inner = element.firstElementChild;
  if (
    inner &&
    element.childElementCount === 1 &&
    /^(DIV|SECTION)$/.test(inner.tagName) &&
    !hasOwnText(element)
  ) {
    keepWithInnerBoxes(inner, kept);
  }
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => isText(node) && node.data.trim() !== '');

/** The deepest element that contains all of `elements`. */
function commonBox(elements: readonly Element[]): Element | null {
  let box = elements[0]?.parentElement ?? null;
  for (const element of elements) while (box && !box.contains(element)) box = box.parentElement;
  return box;
}
