import { wordCount } from '../text';
import type { Article } from './article';
import { type StatedText, shareOf, statedText } from './page-subject';
import { findArticle } from './searched-article';

/** Boxes that pages themselves mark as the article, the most exact first. */
const MARKED = ['[itemprop~="articleBody"]', 'article', '[role="article"]', 'main, [role="main"]'];

/** A marked box with fewer letters is a card or a teaser. */
const FEWEST_LETTERS = 700;
/** A region that shares less with what the page says of itself is another text. */
const LEAST_SHARE = 0.5;
/** A region of more than so many times its length is that text with others. */
const MOST_TIMES = 2;

/**
 * The article's region, judged against what the page says of itself. Where the first finding is another text than the
 * one in the page's own data, or lies outside the one box that the page marks as its article, it is looked for again
 * inside the box that agrees.
 */
export function articleRegion(page: Document): Article | null {
  const first = findArticle(page);
  const stated = statedText(page);
  if (stated) return first && agreeing(page, first, stated);
  const [sole, other] = markedBoxes(page, ['article']).filter((box) => box.querySelector('h1'));
  if (!first || !sole || other || sole.contains(first.root) || first.root.contains(sole)) return first;
  return within(page, sole) ?? first;
}

/** `first` if it is the text that the page states and not far more; else what is found in the marked box that is. */
function agreeing(page: Document, first: Article, { terms, length }: StatedText): Article {
  const isIt = (box: Element) => {
    const text = box.textContent ?? '';
    return shareOf(terms, text) >= LEAST_SHARE && wordCount(text) <= length * MOST_TIMES;
  };
  if (isIt(first.root)) return first;
  const better = markedBoxes(page).find((box) => !box.contains(first.root) && isIt(box));
  return (better && within(page, better)) ?? first;
}

/** What is found when `box` is all of the page. */
function within(page: Document, box: Element): Article | null {
  const place = page.createComment('');
  box.replaceWith(place);
  const rest = [...page.body.childNodes];
  page.body.replaceChildren(box);
  const found = findArticle(page);
  page.body.replaceChildren(...rest);
  place.replaceWith(box);
  return found;
}

/** The longest first, for each kind of mark. */
function markedBoxes(page: Document, marks = MARKED): Element[] {
  return marks.flatMap((mark) =>
    [...page.querySelectorAll(mark)]
      .map((box) => ({ box, letters: box.textContent?.length ?? 0 }))
      .filter(({ letters }) => letters >= FEWEST_LETTERS)
      .sort((a, b) => b.letters - a.letters)
      .map(({ box }) => box),
  );
}
