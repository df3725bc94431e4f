import { linkDensity, type Passage } from '../blocks/passage';

/**
 * What was dropped and a reader would not: sentences in the very column that holds the article. Readability judges boxes
 * by the density of links and commas, so it loses paragraphs that are one link, one-word paragraphs and text in columns.
 */
export function rescued(passages: readonly Passage[], root: Element): ReadonlySet<Passage> {
  const keptIn = lettersKept(passages);
  const enough = (keptIn.get(root) ?? 0) * 0.3;
  const first = passages.findIndex(isKept);
  const last = passages.findLastIndex(isKept);
  const found = new Set<Passage>();
  for (const [index, passage] of passages.entries()) {
    if (isKept(passage) || !isProse(passage)) continue;
    const box = droppedBox(passage.element, keptIn, root);
    const column = box.parentElement;
    const inside = passagesIn(passages, box);
    // Between paragraphs of the text a single one may stand beside it, in a column of its own.
    const isBeside = index > first && index < last && inside.length === 1;
    if (!column || ((keptIn.get(column) ?? 0) <= enough && !isBeside)) continue;
    // Before the text there are decks, dates and teasers: only a twin of a kept paragraph is taken from there, and what lies
    // loose in its box: some editors set all paragraphs but the first as such.
    const twins = passage.length >= LOOSE_WORDS ? [column, passage.element] : [column];
    if (index < first && !passages.some((other) => isKept(other) && isIn(other, twins))) continue;
    if (inside.length === 1 || linkDensity(inside) < 0.4) found.add(passage);
  }
  addBetween(passages, found);
  return found;
}

/** Loose text with fewer words is a line about the text. */
const LOOSE_WORDS = 20;

const isIn = ({ element }: Passage, boxes: readonly Element[]): boolean =>
  boxes.some((box) => box === element.parentElement);

const isKept = ({ kept }: Passage): boolean => kept > 0.5;

/** For each box the letters of it that were kept. */
function lettersKept(passages: readonly Passage[]): Map<Element, number> {
  const letters = new Map<Element, number>();
  for (const { element, text } of passages.filter(isKept)) {
    for (let box: Element | null = element; box; box = box.parentElement) {
      letters.set(box, (letters.get(box) ?? 0) + text.length);
    }
  }
  return letters;
}

/** The largest box around `element` of which nothing was kept. */
function droppedBox(element: Element, keptIn: Map<Element, number>, root: Element): Element {
  let box = element;
  for (
    let outer = box.parentElement;
    outer && outer !== root && !keptIn.has(outer);
    outer = outer.parentElement
  )
    box = outer;
  return box;
}

const passagesIn = (passages: readonly Passage[], box: Element) =>
  passages.filter(({ element }) => box.contains(element));

const SENTENCE_END = /[.!?…:;»”"')\]]\s*$/;

function isProse({ kind, text, length, linked }: Passage): boolean {
  const isSentence = SENTENCE_END.test(text);
  if (kind === 'list-item') return length >= 4 && linked < 0.8;
  if (kind !== 'paragraph' && kind !== 'quote') return false;
  if (linked >= 0.5) return length >= 12 && isSentence;
  return isSentence || length >= 15;
}

/** Headings, code, tables and formulas go with the text: they stay when what comes before and after them stays. */
function addBetween(passages: readonly Passage[], found: Set<Passage>): void {
  const stays = (passage: Passage | undefined) =>
    passage !== undefined && (isKept(passage) || found.has(passage));
  for (const [index, passage] of passages.entries()) {
    if (stays(passage) || !/^(heading|code|table|math)$/.test(passage.kind)) continue;
    const next = passages.slice(index + 1).find(({ kind }) => kind === 'paragraph' || kind === 'list-item');
    if (stays(passages[index - 1]) && stays(next)) found.add(passage);
  }
}
