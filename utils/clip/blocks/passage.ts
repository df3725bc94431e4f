import type { ClipBlock } from '../clip';
import type { RawBlock } from '../raw-clip';
import { wordCount } from '../text';
import { inlinesOf, type Run, textOf } from './inlines';

/** A block on its way into a clip: what it says, and what is needed to judge whether it belongs to the article. */
export interface Passage extends RawBlock {
  /** The element that holds it on the page. */
  element: Element;
  /** The share of its letters that was kept as the article's, 0–1. */
  kept: number;
}

/** Whether who found the article took a node of its region for text of it. */
export type IsKept = (node: Node) => boolean;

/** The passage that `runs` make, or `null` if there is nothing to read in them. */
export function passageOf(
  kind: ClipBlock['kind'],
  element: Element,
  runs: readonly Run[],
  isKept: IsKept,
  more: Partial<Pick<Passage, 'level' | 'number' | 'language' | 'rows' | 'text'>> = {},
): Passage | null {
  const inlines = more.text === undefined ? inlinesOf(runs) : [{ text: more.text }];
  const text = more.text ?? textOf(inlines);
  if (!text.trim()) return null;
  const isInLink = element.closest('a[href], [role="link"]') !== null;
  return {
    kind,
    element,
    length: wordCount(text),
    inlines,
    kept: shareOf(runs, ({ node }) => isKept(node)),
    linked: isInLink ? 1 : runs.some(isLinkedRun) ? shareOf(runs, isLinkedRun) : 0,
    ...more,
    text,
  };
}

const isLinkedRun = ({ isLinked }: Run): boolean => isLinked;

/** The share of the letters whose run `holds`. */
function shareOf(runs: readonly Run[], holds: (run: Run) => boolean): number {
  const [only] = runs;
  if (only && runs.length === 1) return holds(only) ? 1 : 0;
  let letters = 0;
  let held = 0;
  for (const run of runs) {
    const { length } = run.text.trim();
    letters += length;
    if (holds(run)) held += length;
  }
  return letters === 0 ? 0 : held / letters;
}

/** The share of the letters that are links, 0–1. */
export function linkDensity(passages: readonly Passage[]): number {
  const letters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return passages.reduce((sum, { text, linked }) => sum + linked * text.length, 0) / (letters || 1);
}
