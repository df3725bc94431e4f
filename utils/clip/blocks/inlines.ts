import { linkAddress } from '../address';
import type { ClipMark, Inline } from '../clip';
import { isElement, isMute, isText, nameOf } from '../page/elements';
import { isSign } from '../page/spoken-sign';
import { withoutUnseen } from '../text';

/** A run as it is collected: which text node it came from tells whether it was kept. */
export interface Run {
  text: string;
  marks: ClipMark[];
  node: Node;
  /** Whether it lies in a link of any kind, below where the collecting began. */
  isLinked: boolean;
}

const MARKS: Record<string, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code'> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** Footnotes and citations of the Distill template, set into a sentence. */
const NOTES = new Set(['d-footnote', 'dt-fn', 'd-cite', 'dt-cite', 'd-footnote-list']);
/** Footnote marks, and what only a screen reader says, what names a form's field. */
const APART =
  'sup.reference, sup.footnote-ref, a.footnote-ref, [role="doc-noteref"], span.footnote, .sr-only, .visually-hidden, .screen-reader-text, .sidenote, .marginnote, .mw-editsection, label[for]';

/** The runs of text under `node`, white space as in the source but for line breaks, which are `\n`. */
export function collectRuns(
  node: Node,
  baseUrl: string,
  marks: ClipMark[],
  runs: Run[],
  isLinked = false,
): void {
  if (isText(node)) {
    const text = levelled(node.data);
    if (text) runs.push({ text, marks, node, isLinked });
    return;
  }
  if (!isElement(node)) return;
  const name = node.localName;
  const add = (text: string, own = marks) => runs.push({ text, marks: own, node, isLinked });
  if (name === 'clip-math') add(node.textContent ?? '', [...marks, { type: 'math' }]);
  else if (name === 'br') add('\n');
  else if (name === 'img') {
    const emoji = emojiOf(node);
    if (emoji) add(emoji);
  } else if (!isMute(node) && !isApart(node)) {
    const power = name === 'sup' ? powerOf(node) : null;
    if (power) {
      add(power);
      return;
    }
    const inner = marksWith(marks, markOf(node, baseUrl));
    const inLink = isLinked || isLink(node);
    if (name === 'q') add('“', inner);
    for (let child = node.firstChild; child; child = child.nextSibling)
      collectRuns(child, baseUrl, inner, runs, inLink);
    if (name === 'q') add('”', inner);
  }
}

/** A number that is raised, in Unicode's raised digits: a post has no other raised text, and 10³ is not 103. */
function powerOf(raised: Element): string | null {
  const number = raised.textContent ?? '';
  if (raised.firstElementChild || !/^[+−-]?\d{1,3}$/.test(number)) return null;
  return number.replace(/./g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'.charAt('0123456789+−-'.indexOf(sign)));
}

/** Most texts need none of it. */
const TO_LEVEL = /[\t\n\r\f\u00ad\u200b\u2060\ufeff\ue000-\uf8ff]| {2}/;

const levelled = (text: string): string =>
  TO_LEVEL.test(text) ? withoutUnseen(text).replace(/[ \t\n\r\f]+/g, ' ') : text;

/** `<a name>` marks a place; where nobody closed it, it lies around the rest of the page. */
const isLink = (element: Element): boolean =>
  (element.localName === 'a' && element.hasAttribute('href')) || element.getAttribute('role') === 'link';

const isApart = (element: Element): boolean =>
  NOTES.has(element.localName) ||
  (element.hasAttributes() && element.matches(APART) && !isSign(element)) ||
  isFootnoteMark(element);

function markOf(element: Element, baseUrl: string): ClipMark | null {
  if (element.localName === 'a') {
    const href = element.getAttribute('href');
    const address = href?.startsWith('#') ? null : linkAddress(href, baseUrl);
    return address ? { type: 'link', attrs: { href: address } } : null;
  }
  const type = MARKS[element.localName];
  // Google Docs wraps whole texts into <b style="font-weight:normal">.
  if (type === 'bold' && /font-weight:\s*(normal|400)/.test(element.getAttribute('style') ?? '')) return null;
  return type ? { type } : null;
}

const marksWith = (marks: ClipMark[], mark: ClipMark | null): ClipMark[] =>
  mark && !marks.some(({ type }) => type === mark.type) ? [...marks, mark] : marks;

const NOTE_MARK = /^[[(]?(\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[a-z*†‡])[\])]?$/;
/** How sites and tools name the places of their notes: `#fn:1`, `#footnote-1`, `#_ftn1`, `#cite_note-1`. */
const NOTE_PLACE = /#_*(?:fn|ftn|footnote|endnote|note|cite|sdfootnote)(?![a-z])/i;

/** A number that leads to a note on the same page: raised, or a link to a place named for notes. */
function isFootnoteMark(element: Element): boolean {
  const isLink = element.localName === 'a';
  if ((element.localName !== 'sup' && !isLink) || !NOTE_MARK.test((element.textContent ?? '').trim()))
    return false;
  if (isLink)
    return NOTE_PLACE.test(element.getAttribute('href') ?? '') || element.classList.contains('footnote');
  return element.querySelector('a[href*="#"]') !== null;
}

/** The character that an emoji's picture stands for. */
function emojiOf(image: Element): string | null {
  const alt = image.getAttribute('alt') ?? '';
  if (alt === '') return null;
  const name = nameOf(image);
  const isNamed = /emoji|smiley/.test(name) && /\bw?p?-?(emoji|smiley)\b|twemoji/.test(name);
  // To make the last pattern ready takes longer than to read a page's images.
  return isNamed || (!/^[ -~]/.test(alt) && /^\p{Extended_Pictographic}/u.test(alt)) ? alt : null;
}

const NO_MARKS: readonly ClipMark[] = [];

/** Levels white space, joins neighbours with the same marks, trims both ends; NFC. Empty if there is nothing to read. */
export function inlinesOf(runs: readonly Run[]): Inline[] {
  const inlines: Inline[] = [];
  let atSpace = true;
  for (const { text, marks } of runs) {
    const seen = text === '\n' ? ' ' : text;
    const joined: string = atSpace && seen.startsWith(' ') ? seen.slice(1) : seen;
    if (!joined) continue;
    atSpace = joined.endsWith(' ');
    const last = inlines.at(-1);
    if (last && sameMarks(last.marks ?? NO_MARKS, marks)) last.text += joined;
    else inlines.push(marks.length > 0 ? { text: joined, marks } : { text: joined });
  }
  const trimmed = trimmedEnd(inlines);
  for (const inline of trimmed) inline.text = inline.text.normalize('NFC');
  return trimmed;
}

function trimmedEnd(inlines: Inline[]): Inline[] {
  const last = inlines.at(-1);
  if (!last) return inlines;
  const text = last.text.trimEnd();
  const rest = inlines.slice(0, -1);
  return text ? [...rest, { ...last, text }] : trimmedEnd(rest);
}

const sameMarks = (a: readonly ClipMark[], b: readonly ClipMark[]): boolean =>
  a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));

export const textOf = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');
