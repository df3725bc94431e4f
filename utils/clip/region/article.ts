import type { IsKept } from '../blocks/passage';
import { boxesApart } from '../body/boilerplate-boxes';

/** What was taken for the article, told on the page that it was looked for in. */
export interface Article {
  /** The deepest element that holds all of it. */
  root: Element;
  /** The boxes in it that lie apart from the text. */
  apart: ReadonlySet<Element>;
  isKept: IsKept;
}

/** A region that is known to be the article, all of it. */
export const wholeArticle = (root: Element): Article => articleIn(root, () => true);

/** The article in `root` of which so much was kept. */
export const articleIn = (root: Element, isKept: IsKept): Article => ({
  root,
  apart: boxesApart(root, isKept),
  isKept,
});
