import type { IsKept } from '../blocks/passage';
import { textWalker } from '../page/elements';
import { oneLine, words } from '../text';
import { isApartName } from './apart-names';

/** Elements that by their nature lie outside the text, and the Distill template's own (https://distill.pub/guide/). */
const APART_TAGS = new Set(
  (
    'nav header footer aside dialog d-footnote dt-fn d-cite dt-cite d-appendix dt-appendix d-bibliography dt-bibliography ' +
    'd-footnote-list d-citation-list d-byline dt-byline d-contents d-front-matter d-title dt-banner'
  ).split(' '),
);

const APART_ROLES = new Set(
  'navigation complementary banner contentinfo dialog alertdialog alert search menu toolbar tablist doc-endnotes doc-bibliography'.split(
    ' ',
  ),
);

/** Whether a box lies apart by what it is. */
const isApartByKind = (box: Element): boolean =>
  ((APART_TAGS.has(box.localName) && !isSectionHead(box)) ||
    (box.hasAttributes() && APART_ROLES.has(box.getAttribute('role') ?? ''))) &&
  !isAdvice(box);

/** What manuals set into their text: Bootstrap's `<div class="alert alert-info" role="alert">`, `<aside class="callout tip">`. */
const isAdvice = (box: Element): boolean =>
  /^(?:aside|div|section)$/.test(box.localName) &&
  /(?:^|\s)(?:alert alert-|(?:\S*-)?(?:callout|admonition)|starlight-aside|(?:note|tip|warning|caution|hint)(?:$|\s))/.test(
    box.getAttribute('class') ?? '',
  );

/** `<header><h2>…</h2></header>`: the head of a section, perhaps with its time. */
function isSectionHead(box: Element): boolean {
  if (box.localName !== 'header' || !/^(section|article)$/.test(box.parentElement?.localName ?? ''))
    return false;
  const heading = box.querySelector('h2, h3, h4, h5, h6');
  if (!heading || box.querySelector('h1, nav')) return false;
  return oneLine(heading.textContent).length * 2 > oneLine(box.textContent).length;
}

/** Elements that no name puts apart. */
const NAMED_AS_THEY_LIKE = new Set('h1 h2 h3 h4 h5 h6 section body main article code pre tr td a'.split(' '));

/** Unless it is an article within another: a comment, or the card of the next story. */
const isNamedAtWill = (box: Element): boolean =>
  NAMED_AS_THEY_LIKE.has(box.localName) &&
  !(box.localName === 'article' && box.parentElement?.closest('article'));

/** Whether a box lies apart by what the page's author called it. */
function isApartByName(box: Element): boolean {
  if (!box.hasAttributes() || isNamedAtWill(box)) return false;
  const names = box.getAttribute('class');
  if (names && isApartName(names)) return true;
  return box.id !== '' && isApartName(box.id) && !isNamedForItsHeading(box);
}

/** `<div id="feedback"><h2>Feedback</h2>`: a section of the text, named by a generator. */
function isNamedForItsHeading(box: Element): boolean {
  const heading = box.querySelector('h1, h2, h3, h4, h5, h6');
  return (
    heading !== null &&
    words(box.id.replace(/[-_]/g, ' ')).join(' ') === words(heading.textContent ?? '').join(' ')
  );
}

/** Whether a box lies apart from the text by what it is or by what it is called. */
export const isApart = (box: Element): boolean => isApartByKind(box) || isApartByName(box);

/** A single box that holds more of the letters is the text itself, whatever it is called. */
const MOST_IN_ONE = 0.3;
/** So are they all when together they hold more of what was kept: every paragraph is in a box of some odd name. */
const MOST_IN_ALL = 0.4;

/** The boxes under `root` that lie apart from its text. */
export function boxesApart(root: Element, isKept: IsKept): ReadonlySet<Element> {
  const most = lettersIn(root) * MOST_IN_ONE;
  const byKind = new Set<Element>();
  const byName = new Set<Element>();
  const visit = (box: Element) => {
    for (let child = box.firstElementChild; child; child = child.nextElementSibling) {
      const set = isApartByKind(child) ? byKind : isApartByName(child) ? byName : null;
      if (set && lettersIn(child) <= most) set.add(child);
      else if (child.firstElementChild) visit(child);
    }
  };
  visit(root);
  for (const field of root.querySelectorAll(ADDRESS_FIELD)) byKind.add(letterBox(field, root));
  const keptByName = [...byName].reduce((sum, box) => sum + lettersKept(box, isKept), 0);
  const all = keptByName / MOST_IN_ALL;
  const isText = keptByName > 0 && lettersKept(root, isKept, all) < all;
  return isText ? byKind : new Set([...byKind, ...byName]);
}

/** A field for one's address: somebody has a letter to send. */
const ADDRESS_FIELD = 'input:is([type="email"], [name*="email" i], [placeholder*="@"])';
/** A box that asks for one has no more letters. */
const ASKING_LETTERS = 300;

/** The box under `root` that asks for an address: what stands around its field and is short. */
function letterBox(field: Element, root: Element): Element {
  let box = field;
  for (
    let outer = box.parentElement;
    outer && outer !== root && lettersIn(outer) <= ASKING_LETTERS;
    outer = outer.parentElement
  )
    box = outer;
  return box;
}

/** How many letters there are in a box, white space levelled. */
const lettersIn = (box: Element): number => (box.textContent ?? '').trim().replace(/\s{2,}/g, ' ').length;

/** How many letters in a box were kept, as far as `enough`. */
function lettersKept(box: Element, isKept: IsKept, enough = Number.POSITIVE_INFINITY): number {
  const texts = textWalker(box);
  let letters = 0;
  for (let text = texts.nextNode(); text && letters < enough; text = texts.nextNode())
    if (isKept(text)) letters += (text as Text).data.trim().length;
  return letters;
}
