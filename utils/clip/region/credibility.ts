import { headingText } from '../about/title';
import { linkDensity, type Passage } from '../blocks/passage';
import { follows, liesIn } from '../page/elements';
import { sameWords, wordCount } from '../text';
import { type Subject, shareOf } from './page-subject';

/** A region is far too long when it has more than so many times the words that the page states. */
const MOST_TIMES = 2;

/**
 * How much speaks for it that `body` is the article of its page, 0–1. It is a product: one thing that is plainly wrong
 * is enough.
 */
export function credibility(
  page: Document,
  subject: Subject,
  title: string,
  body: readonly Passage[],
): number {
  const text = body.map((passage) => passage.text).join('\n');
  const length = lengthOf(body);
  const passedOver = wordsPassedOver(page, title, body);
  return agreement(subject, text, length) * (length / (length + passedOver)) * (1 - linkDensity(body));
}

/** How much the text has in common with what its page says of it, 0–1; 1 where the page says nothing. */
function agreement({ stated, terms }: Subject, text: string, length: number): number {
  if (stated) return shareOf(stated.terms, text) * Math.min(1, (stated.length * MOST_TIMES) / length);
  return terms.size === 0 ? 1 : shareOf(terms, text);
}

/** Words of the paragraphs that stand between the title and the text, or after the title where the text stands before it. */
function wordsPassedOver(page: Document, title: string, body: readonly Passage[]): number {
  const heading = [...page.querySelectorAll('h1, h2')].find((one) => sameWords(headingText(one), title));
  const first = body[0]?.element;
  if (!heading || !first) return 0;
  const held = new Set(body.map(({ element }) => element));
  const root = page.body;
  const isBehind = follows(heading, first);
  let passedOver = 0;
  for (const paragraph of page.querySelectorAll('p')) {
    if (!follows(heading, paragraph)) continue;
    if (isBehind && (paragraph === first || follows(first, paragraph) || paragraph.contains(first))) break;
    if (!liesIn(paragraph, held, root)) passedOver += wordCount(paragraph.textContent ?? '');
  }
  return passedOver;
}

export const lengthOf = (body: readonly Passage[]): number =>
  body.reduce((sum, { length }) => sum + length, 0);
