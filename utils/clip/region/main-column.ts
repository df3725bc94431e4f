import type { IsKept } from '../blocks/passage';
import { isApart } from '../body/boilerplate-boxes';
import { follows, isElement, liesIn } from '../page/elements';
import { type Article, articleIn } from './article';

/** Boxes that pages themselves mark as their article; the last are the Distill template's. */
const MARKED = '[itemprop~="articleBody"], article, [role="article"], d-article, dt-article';
/** What holds the text of an article. What stands in bare boxes is mostly a line about it: its date, its author, a button. */
const TEXT =
  'p, li, dl, blockquote, pre, table, figcaption, [class*="caption"], h1, h2, h3, h4, h5, h6, clip-math';
/** What may hold nothing but links to other pages. */
const BOX = /^(?:div|section|[uod]l|table|form)$/;

/** Paragraphs with fewer letters altogether say little of where the article is, and a small page is quickly searched. */
const FEWEST_LETTERS = 500;
/** So much of the paragraphs' letters the column holds. */
const MOST_OF_PARAGRAPHS = 0.85;
/** A box that no page marks has so much of its paragraphs for children: it is the column, and no frame around several. */
const MOST_OF_CHILDREN = 0.5;
/** Or so much of them stands in boxes of one name, like the cells of a notebook, of which there are at least so many. */
const MOST_OF_ALIKE = 0.9;
const FEWEST_ALIKE = 4;
/** And so much of all letters on the page: an article need not be made of paragraphs when its comments are. */
const MOST_OF_PAGE = 0.5;
/** A paragraph with more letters that stands beside the column may belong to the text. */
const SHORTEST_PROSE = 80;
/** A box with a greater share of links leads elsewhere. */
const MOST_LINKED = 0.5;
/** But a headline ends in no full stop: links that do are sentences of the text, unless they are cards. */
const SENTENCE_END = /[.…]["”»)\]]?\s*$/;

interface Paragraph {
  element: Element;
  letters: number;
}

/**
 * The column that holds nearly all of the page's paragraphs, with none of them beside it: that is the article on most
 * pages, and nobody need search for it. `null`: on this page somebody has to.
 */
export function mainColumn(page: Document): Article | null {
  const { body } = page;
  const paragraphs = paragraphsIn(body);
  const letters = lettersOf(paragraphs);
  if (letters < FEWEST_LETTERS) return null;
  const innermost = innermostWith(body, paragraphs, letters * MOST_OF_PARAGRAPHS);
  const marked = innermost.closest(MARKED);
  const root = marked ?? innermost;
  if (!marked && !isColumnOf(root, paragraphs, letters)) return null;
  if (liesApart(root) || isBelowBeginning(root, paragraphs)) return null;
  return articleIn(root, keptIn(root));
}

const paragraphsIn = (box: Element): Paragraph[] =>
  [...box.querySelectorAll('p')].map((element) => ({ element, letters: lengthOf(element) }));

const lengthOf = (box: Element): number => box.textContent?.length ?? 0;

const lettersOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { letters }) => sum + letters, 0);

/** The innermost box that holds at least so many letters of `paragraphs`. */
function innermostWith(body: Element, paragraphs: readonly Paragraph[], least: number): Element {
  const held = new Map<Element, number>();
  for (const { element, letters } of paragraphs) {
    for (let box = element.parentElement; box && box !== body; box = box.parentElement)
      held.set(box, (held.get(box) ?? 0) + letters);
  }
  // Nested boxes hold less and less: the last one that holds enough is the innermost.
  let innermost = body;
  for (const [box, letters] of held) if (letters >= least && innermost.contains(box)) innermost = box;
  return innermost;
}

/** Whether `box` is most of the page, and `paragraphs` stand in it one below the other, with no prose in the box around it. */
function isColumnOf(box: Element, paragraphs: readonly Paragraph[], letters: number): boolean {
  const children = paragraphs.filter(({ element }) => element.parentElement === box);
  const around = box.parentElement;
  return (
    (lettersOf(children) > letters * MOST_OF_CHILDREN || areInBoxesAlike(paragraphs, letters)) &&
    lengthOf(box) >= lengthOf(box.ownerDocument.body) * MOST_OF_PAGE &&
    !paragraphs.some((one) => isProse(one) && around?.contains(one.element) && !box.contains(one.element))
  );
}

/** Whether nearly all of `paragraphs` stand in boxes that have one and the same name: Jupyter's cells, a page builder's texts. */
function areInBoxesAlike(paragraphs: readonly Paragraph[], letters: number): boolean {
  const alike = Map.groupBy(paragraphs, ({ element }) => element.parentElement?.className);
  return [...alike].some(
    ([name, group]) =>
      name &&
      lettersOf(group) >= letters * MOST_OF_ALIKE &&
      new Set(group.map(({ element }) => element.parentElement)).size >= FEWEST_ALIKE,
  );
}

/** Whether prose stands between the page's title and `box`. */
function isBelowBeginning(box: Element, paragraphs: readonly Paragraph[]): boolean {
  const title = [...box.ownerDocument.querySelectorAll('h1')].findLast((one) => follows(one, box));
  if (!title || box.querySelector('h1')) return false;
  return paragraphs.some(
    (one) =>
      isProse(one) && follows(title, one.element) && follows(one.element, box) && !liesApart(one.element),
  );
}

const isProse = ({ letters }: Paragraph): boolean => letters >= SHORTEST_PROSE;

/** Whether `box` is, or lies in, what lies apart from an article: comments are paragraphs, too. */
function liesApart(box: Element): boolean {
  for (let outer: Element | null = box; outer; outer = outer.parentElement) if (isApart(outer)) return true;
  return false;
}

/** In the column all text is kept but that of bare boxes and of boxes that are mostly links. */
function keptIn(root: Element): IsKept {
  const ofLinks = boxesOfLinks(root);
  let last: Element | null = null;
  let isLastKept = false;
  return (node) => {
    const box = isElement(node) ? node : node.parentElement;
    // Most texts of a sentence lie in one box.
    if (box === last) return isLastKept;
    const text = box?.closest(TEXT);
    last = box;
    isLastKept = text != null && !liesIn(text, ofLinks, root);
    return isLastKept;
  };
}

function boxesOfLinks(root: Element): ReadonlySet<Element> {
  const linked = new Map<Element, number>();
  for (const link of root.querySelectorAll('a[href]:not([href*="#"])')) {
    const text = link.textContent ?? '';
    if (SENTENCE_END.test(text) && !link.querySelector(TEXT)) continue;
    const letters = text.length;
    for (let box = link.parentElement; box && box !== root; box = box.parentElement)
      if (BOX.test(box.localName)) linked.set(box, (linked.get(box) ?? 0) + letters);
  }
  const found = new Set<Element>();
  for (const [box, letters] of linked) if (letters > lengthOf(box) * MOST_LINKED) found.add(box);
  return found;
}
