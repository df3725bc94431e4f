import type { ClipBlock, ClipMark, Inline } from '@/utils/clip/clip';
import { checkLink } from './links';
import type { Block, Line, Mark, Origin, Pre, TextRun } from './post-document';
import { tableText } from './table-text';
import { lineOf, textRun } from './text-runs';

/** A link that Telegram would refuse leaves its text behind; a formula in a sentence is TeX in the font of code. */
function markOf(mark: ClipMark): Mark[] {
  if (mark.type !== 'link') return [{ type: mark.type === 'math' ? 'code' : mark.type }];
  const href = checkLink(mark.attrs.href);
  return href.ok ? [{ type: 'link', attrs: { href: href.value } }] : [];
}

/** Telegram has nothing beside code; where code is a link, the link is worth more. */
function marksOf(inline: Inline): Mark[] {
  const marks = (inline.marks ?? []).flatMap(markOf);
  if (marks.some(({ type }) => type === 'link')) return marks.filter(({ type }) => type !== 'code');
  return marks.some(({ type }) => type === 'code') ? [{ type: 'code' }] : marks;
}

/** The block's runs, line by line, without blanks at the ends of a line. */
function linesOfRuns({ inlines, text }: ClipBlock): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const inline of inlines.length > 0 ? inlines : [{ text }]) {
    inline.text.split('\n').forEach((piece, i) => {
      if (i > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push(textRun(piece, marksOf(inline)));
    });
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

function trimmed(runs: readonly TextRun[]): TextRun[] {
  const isSeen = (run: TextRun) => run.text.trim() !== '';
  const first = runs.findIndex(isSeen);
  if (first === -1) return [];
  const visible = runs.slice(first, runs.findLastIndex(isSeen) + 1);
  return visible.map((run, i) => {
    const text = i === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: i === visible.length - 1 ? text.trimEnd() : text };
  });
}

function pre(code: string, language: string | null, from: Origin): Pre[] {
  const text = code
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '');
  return text === '' ? [] : [{ type: 'pre', attrs: { from, language }, content: [{ type: 'text', text }] }];
}

/** What stands in front of a list item: its number or a bullet, further in with each level. */
function bullet({ number, level = 1 }: ClipBlock): string {
  return `${'  '.repeat(Math.max(0, level - 1))}${number === undefined ? '•' : `${number}.`} `;
}

/** `lines` with `start` in front of the first, in no formatting. */
const startingWith = (start: string, lines: TextRun[][]) =>
  lines.map((line, i) => (i === 0 ? [textRun(start, []), ...line] : line));

const inBold = (line: TextRun[]) =>
  line.map((run) => {
    const marks = run.marks ?? [];
    return marks.some(({ type }) => type === 'code') ? run : textRun(run.text, [...marks, { type: 'bold' }]);
  });

/**
 * A block of an article as it stands in a post. Code, formulas and tables become code blocks, a list item keeps its
 * bullet or number, a heading is a bold line. Lines tell where they came from: block `index` of clip `clipId`.
 */
export function linesFromBlock(block: ClipBlock, clipId: string, index: number): Block[] {
  const from: Origin = { clipId, paragraph: index };
  const lines = (runs: TextRun[][]): Line[] => runs.map((line) => lineOf(line, from));
  switch (block.kind) {
    case 'code':
      return pre(block.text, block.language ?? null, from);
    case 'math':
      return pre(block.text, 'latex', from);
    case 'table':
      return pre(block.rows ? tableText(block.rows) : block.text, null, from);
    case 'list-item':
      return lines(startingWith(bullet(block), linesOfRuns(block)));
    case 'heading':
      return lines(linesOfRuns(block).map(inBold));
    case 'quote': {
      const content = lines(linesOfRuns(block));
      return content.length > 0 ? [{ type: 'quote', attrs: { expandable: false }, content }] : [];
    }
    default:
      return lines(linesOfRuns(block));
  }
}
