import type { IsKept } from '../blocks/passage';
import { boxesApart } from '../body/boilerplate-boxes';
import { isElement, textWalker } from '../page/elements';
import { ArticleFinder } from './article-finder';

/** What Readability took for the article, told on the page it was given. */
export interface Article {
  /** The deepest element that holds all of it. */
  root: Element;
  /** The boxes in it that lie apart from the text. */
  apart: ReadonlySet<Element>;
  isKept: IsKept;
}

/**
 * Finds the article in `page`. Readability runs on a copy and its verdict is carried back by the text nodes: it rewrites
 * boxes (paragraphs made of divs, headings without their widgets) but only ever moves text, and the reading wants the
 * page as it was. `null`: it found nothing.
 */
export function findArticle(page: Document): Article | null {
  const copy = page.cloneNode(true) as Document;
  const originals = new Map<Node, Text>();
  pairTexts(page.body, copy.body, originals);
  rewindFrom(page.body, copy.body, originals);
  const content = new ArticleFinder(copy).find();
  if (!content) return null;

  const kept = new Set<Node>();
  let root: Element | null = null;
  const texts = textWalker(content);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const original = originals.get(text);
    if (!original || original.data.trim() === '') continue;
    kept.add(original);
    root ??= original.parentElement;
    while (root && !root.contains(original)) root = root.parentElement;
  }
  if (!root) return null;
  const isKept: IsKept = (node) => kept.has(isElement(node) ? (node.firstChild ?? node) : node);
  return { root, apart: boxesApart(root, isKept), isKept };
}

/** A region that is known to be the article, all of it. */
export function wholeArticle(root: Element): Article {
  const isKept: IsKept = () => true;
  return { root, apart: boxesApart(root, isKept), isKept };
}

/** Notes for each text under `copy` the one under `page` that it was copied from. */
function pairTexts(page: Node, copy: Node, originals: Map<Node, Text>): void {
  const texts = textWalker(page);
  const copies = textWalker(copy);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const twin = copies.nextNode();
    if (twin) originals.set(twin, text as Text);
  }
}

/**
 * Readability keeps the body's HTML to begin again from when it found too little, and parses it then. Here it is given
 * nothing to keep, and begins again from a new copy of `page`: that is faster, and the texts stay paired.
 */
function rewindFrom(page: HTMLElement, copy: HTMLElement, originals: Map<Node, Text>): void {
  Object.defineProperty(copy, 'innerHTML', {
    get: () => '',
    set: () => {
      const fresh = page.cloneNode(true);
      pairTexts(page, fresh, originals);
      copy.replaceChildren(...fresh.childNodes);
    },
  });
}
