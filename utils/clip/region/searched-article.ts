import type { IsKept } from '../blocks/passage';
import { isElement, textWalker } from '../page/elements';
import { type Article, articleIn } from './article';
import { ArticleFinder } from './article-finder';

/**
 * Finds the article in `page`. Readability runs on a copy and its verdict is carried back by the text nodes: it rewrites
 * boxes (paragraphs made of divs, headings without their widgets) but only ever moves text, and the reading wants the
 * page as it was. `null`: it found nothing.
 */
export function findArticle(page: Document): Article | null {
  const copy = page.cloneNode(true) as Document;
  const texts = textsUnder(page.body);
  const places = new Map<Node, number>();
  notePlaces(copy.body, places);
  rewindFrom(page.body, copy.body, places);
  const content = new ArticleFinder(copy).find();
  const kept = content && keptOf(texts, content, places);
  const root = kept && commonBox(kept);
  if (!root) return null;
  const keptTexts = new Set<Node>(kept);
  const isKept: IsKept = (node) => keptTexts.has(isElement(node) ? (node.firstChild ?? node) : node);
  return articleIn(root, isKept);
}

/** Those of `texts` whose copies are in `content`, in page order. */
function keptOf(texts: readonly Text[], content: Element, places: ReadonlyMap<Node, number>): Text[] {
  const found: number[] = [];
  const copies = textWalker(content);
  for (let copy = copies.nextNode(); copy; copy = copies.nextNode()) {
    const place = places.get(copy);
    if (place !== undefined) found.push(place);
  }
  return found.sort((a, b) => a - b).flatMap((place) => texts[place] ?? []);
}

/** The deepest element that holds all of `texts` that say something; they are in page order. */
function commonBox(texts: readonly Text[]): Element | null {
  const says = ({ data }: Text) => data.trim() !== '';
  const first = texts.find(says);
  const last = texts.findLast(says);
  let box = first?.parentElement ?? null;
  while (box && last && !box.contains(last)) box = box.parentElement;
  return box;
}

function textsUnder(box: Node): Text[] {
  const found: Text[] = [];
  const texts = textWalker(box);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) found.push(text as Text);
  return found;
}

/** Notes for each text under `copy`, as whose copy it was made: the how many-eth of the page. */
function notePlaces(copy: Node, places: Map<Node, number>): void {
  const texts = textWalker(copy);
  let place = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) places.set(text, place++);
}

/**
 * Readability keeps the body's HTML to begin again from when it found too little, and parses it then. Here it is given
 * nothing to keep, and begins again from a new copy of `page`: that is faster, and its texts have their places too.
 */
function rewindFrom(page: HTMLElement, copy: HTMLElement, places: Map<Node, number>): void {
  Object.defineProperty(copy, 'innerHTML', {
    get: () => '',
    set: () => {
      const fresh = page.cloneNode(true);
      notePlaces(fresh, places);
      copy.replaceChildren(...fresh.childNodes);
    },
  });
}
