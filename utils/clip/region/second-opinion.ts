import Defuddle from 'defuddle';
import type { IsKept } from '../blocks/passage';
import { type Article, articleIn } from './article';

/** Names a page element in Defuddle's copy. */
const NUMBER = 'data-second-opinion';
const NUMBERS = new RegExp(`${NUMBER}="(\\d+)"`, 'g');

/**
 * What Defuddle takes for the article: it asks other questions than Readability, so that the two seldom make the same
 * mistake. As with Readability its verdict alone is used, element by element.
 *
 * It is told an address that no site has: its rules for single sites may ask the network, and none may.
 */
export function defuddleArticle(page: Document): Article | null {
  const elements = [...page.querySelectorAll('body *')];
  for (const [index, element] of elements.entries()) element.setAttribute(NUMBER, String(index));
  const { content } = new Defuddle(page.cloneNode(true) as Document, {
    url: 'https://page.invalid/',
    standardize: false,
    useAsync: false,
    fetch: () => Promise.reject(new Error('A second opinion asks nobody.')),
  }).parse();

  const kept = new Set<Element>();
  for (const [, number] of content.matchAll(NUMBERS)) {
    const element = elements[Number(number)];
    if (element) kept.add(element);
  }
  // It answers with one box, which is the first that it names.
  const [root] = kept;
  if (!root) return null;
  const isKept: IsKept = (node) =>
    kept.has(node.nodeType === 1 ? (node as Element) : (node.parentElement ?? root));
  return articleIn(root, isKept);
}
