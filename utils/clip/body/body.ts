import type { Passage } from '../blocks/passage';
import { liesIn } from '../page/elements';
import { sameWords, words } from '../text';
import { withoutBackMatter } from './back-matter';
import { isBoilerplateLine } from './boilerplate-text';
import { isByline } from './bylines';
import { withoutCaptions } from './captions';
import { withoutContentsLists } from './contents-list';
import { withoutForeignSections } from './foreign-sections';
import { withNotesApart } from './notes';
import { withoutRepeats } from './pull-quotes';
import { rescued } from './rescue';
import { isTeaser, withoutTail } from './teasers';

/**
 * Of all that is to be read in the article's region, what is the article's own text. In turn: what was kept when it was found and
 * what is rescued, without what comes before the title, the boxes that lie apart, foreign sections, a
 * paper's back matter, single lines that are the page's, captions, and repeats; notes and references are marked.
 */
export function articleBody(
  passages: readonly Passage[],
  { root, apart }: { root: Element; apart: ReadonlySet<Element> },
  title: string,
  host: string,
): Passage[] {
  const inText = afterTitle(passages, title).filter(({ element }) => !liesIn(element, apart, root));
  const saved = rescued(inText, root);
  const steps: ((list: readonly Passage[]) => Passage[])[] = [
    (list) => list.filter((passage) => passage.kept > 0.5 || saved.has(passage)),
    withoutForeignSections,
    (list) => withoutBackMatter(list, root.ownerDocument),
    (list) => list.filter((passage) => !isBoilerplateLine(passage)),
    withoutContentsLists,
    (list) => withoutCaptions(list, passages),
    withoutBylines,
    (list) => list.filter((passage, index) => !isTeaser(passage, list[index + 1], host)),
    withoutRepeats,
    (list) => withoutTail(list, host),
    withNotesApart,
  ];
  return steps.reduce((list, step) => step(list), [...inText]);
}

/** The text begins after its title; the title itself is kept apart. */
function afterTitle(passages: readonly Passage[], title: string): Passage[] {
  const wanted = words(title);
  const at = passages.findIndex(
    ({ kind, text, length }) =>
      length === wanted.length && (kind === 'heading' || kind === 'paragraph') && sameWords(text, title),
  );
  if (at === -1) return [...passages];
  const isHead = !passages.slice(0, at).some(({ kind, length }) => kind === 'paragraph' && length > 25);
  if (isHead) return passages.slice(at + 1);
  return passages.filter((passage, index) => index !== at || (passage.level ?? 6) > 1);
}

/** Names and dates between the title and the first paragraph. */
function withoutBylines(passages: readonly Passage[]): Passage[] {
  const start = passages.findIndex(
    (passage) => passage.kind === 'paragraph' && passage.length > 20 && !isByline(passage),
  );
  return passages.filter((passage, index) => index >= start || !isByline(passage));
}
