import {
  boxesUnder,
  headingLevel,
  isBlock,
  isDisplayMath,
  isElement,
  isMute,
  nameOf,
  textWalker,
} from '../page/elements';
import { codeLanguage, codeText, isCodeTable, isLineNumbers, isLoneCode } from './code';
import { collectRuns, type Run } from './inlines';
import { splitAtBreaks } from './line-breaks';
import { type IsKept, type Passage, passageOf } from './passage';
import { tableRows } from './table';

/** Where the reader stands: inside which quote, caption or list. */
interface Place {
  kind: 'paragraph' | 'quote' | 'caption';
  /** How many lists are around. */
  depth: number;
  /** The list item whose first words are still to come. */
  item: { number: number | null } | null;
}

/**
 * Everything there is to read under `root`, in page order, one passage a block. Nothing is judged here but what a block
 * is; `isKept` (which text was taken for the article's) is only noted.
 */
export function readBlocks(root: Element, baseUrl: string, isKept: IsKept): Passage[] {
  const boxes = boxesUnder(root);
  const passages: Passage[] = [];

  const isBox = (element: Element) => isBlock(element) || boxes.has(element) || isOwnBox(element);
  const add = (passage: Passage | null) => {
    if (passage) passages.push(passage);
  };

  /** Reads what is inside `box`: rows of inline nodes are blocks of their own, boxes are entered. */
  function readInside(box: Element, place: Place): void {
    let runs: Run[] = [];
    const flush = () => {
      if (runs.length === 0) return;
      for (const part of splitAtBreaks(runs)) addText(box, part, place);
      runs = [];
    };
    for (let child = box.firstChild; child; child = child.nextSibling) {
      if (!isElement(child)) collectRuns(child, baseUrl, [], runs);
      else if (isMute(child)) continue;
      else if (isBox(child)) {
        flush();
        readBox(child, place);
      } else collectRuns(child, baseUrl, [], runs);
    }
    flush();
  }

  function addText(box: Element, runs: Run[], place: Place): void {
    if (place.item) {
      const { number } = place.item;
      const passage = passageOf('list-item', box, runs, isKept, {
        level: place.depth,
        ...(number !== null && { number }),
      });
      add(passage);
      if (passage) place.item = null;
      return;
    }
    add(passageOf(place.kind, box, runs, isKept));
  }

  function readBox(box: Element, place: Place): void {
    const level = headingLevel(box);
    if (isDisplayMath(box)) add(formula(box));
    else if (level !== null && !box.querySelector('h1, h2, h3, h4, h5, h6, p, ul, ol, table'))
      add(heading(box, level));
    else if (box.localName === 'pre' || isCodeTable(box) || isLoneCode(box)) add(code(box));
    else if (box.localName === 'table') readTable(box, place);
    else if (box.localName === 'ul' || box.localName === 'ol' || box.localName === 'menu')
      readList(box, place);
    else if (box.localName === 'blockquote') readInside(box, { ...place, kind: 'quote' });
    else if (isCaption(box)) readInside(box, { kind: 'caption', depth: 0, item: null });
    else readInside(box, place);
  }

  function readList(list: Element, place: Place): void {
    let next = list.localName === 'ol' ? Number(list.getAttribute('start') ?? 1) : null;
    for (const child of list.children) {
      if (child.localName !== 'li') {
        readBox(child, { ...place, depth: place.depth + 1 });
        continue;
      }
      if (next !== null) next = Number(child.getAttribute('value') ?? next);
      readInside(child, { ...place, depth: place.depth + 1, item: { number: next } });
      if (next !== null) next += 1;
    }
  }

  function readTable(table: Element, place: Place): void {
    const rows = tableRows(table, baseUrl);
    if (!rows) {
      readInside(table, place);
      return;
    }
    const caption = table.querySelector('caption');
    if (caption) readInside(caption, { kind: 'caption', depth: 0, item: null });
    const text = rows.map((cells) => cells.join('\t')).join('\n');
    add(passageOf('table', table, runsOf(table), isKept, { rows, text }));
  }

  function heading(element: Element, level: number): Passage | null {
    const runs: Run[] = [];
    for (const node of element.childNodes)
      if (!isAnchorWidget(node, element)) collectRuns(node, baseUrl, [], runs);
    return passageOf('heading', element, runs, isKept, { level });
  }

  function code(pre: Element): Passage | null {
    const text = codeText(pre);
    if (!text || (pre.closest('table') && isLineNumbers(text))) return null;
    const language = codeLanguage(pre);
    // Code in which nothing is linked is one text, however it is coloured.
    const runs = pre.querySelector('a, [role="link"]') ? runsOf(pre) : [plainRun(text, pre)];
    return passageOf('code', pre, runs, isKept, { text, ...(language && { language }) });
  }

  const plainRun = (text: string, pre: Element): Run => ({
    text,
    marks: [],
    node: firstText(pre) ?? pre,
    isLinked: false,
  });

  const formula = (math: Element) =>
    passageOf('math', math, runsOf(math), isKept, { text: (math.textContent ?? '').trim() });

  function runsOf(element: Element): Run[] {
    const runs: Run[] = [];
    collectRuns(element, baseUrl, [], runs);
    return runs;
  }

  readInside(root, { kind: 'paragraph', depth: 0, item: null });
  return passages;
}

/**
 * A custom element among boxes, with no text beside it: how it is laid out only its author knows, but nothing there is a
 * sentence that it could be part of.
 */
function isOwnBox(element: Element): boolean {
  const parent = element.parentElement;
  if (!element.localName.includes('-') || element.localName === 'clip-math' || !parent) return false;
  if (isInline(parent)) return false;
  return [...parent.childNodes].every((node) => isElement(node) || (node.textContent ?? '').trim() === '');
}

/** What holds words and no boxes. */
const isInline = (element: Element) =>
  /^(P|H[1-6]|A|SPAN|LI|TD|TH|DT|DD|B|STRONG|I|EM|SUP|SUB|LABEL)$/.test(element.tagName);

const isCaption = (element: Element) =>
  element.localName === 'figcaption' ||
  (element.hasAttribute('class') &&
    /(^|[\s_-])(wp-caption-text|caption|figure-description|figcaption|image-caption|photo-credit|image-credit)([\s_-]|$)/.test(
      nameOf(element),
    ) &&
    !element.querySelector('img, figure'));

/** The first text in `box` that says something. */
function firstText(box: Element): Text | null {
  const texts = textWalker(box);
  let text = texts.nextNode() as Text | null;
  while (text && text.data.trim() === '') text = texts.nextNode() as Text | null;
  return text;
}

/** The "link to this section" beside a heading's words. */
function isAnchorWidget(node: Node, heading: Element): boolean {
  if (!isElement(node) || node.textContent === heading.textContent) return false;
  const text = (node.textContent ?? '').trim();
  return (
    /^[#¶§🔗∞]*$/u.test(text) || /anchor|permalink|headerlink|heading-link|edit-?section/.test(nameOf(node))
  );
}
