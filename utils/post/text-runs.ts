import { inMarkOrder, isSameMarks } from './mark-order';
import type { Line, Mark, Origin, TextRun } from './post-document';

/** A run in NFC with its marks in order, as the editor writes it. `text`: not empty. */
export function textRun(text: string, marks: readonly Mark[]): TextRun {
  const ordered = inMarkOrder(marks);
  return { type: 'text', text: text.normalize('NFC'), ...(ordered.length > 0 && { marks: ordered }) };
}

/** Runs as the editor keeps them: none empty, no two neighbours with the same marks. */
export function joinedRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (run.text === '') continue;
    if (before && isSameMarks(before.marks, run.marks)) {
      joined[joined.length - 1] = { ...before, text: (before.text + run.text).normalize('NFC') };
    } else joined.push(run);
  }
  return joined;
}

/** A line of `runs`; an empty one has no content. */
export function lineOf(runs: readonly TextRun[], from: Origin | null = null): Line {
  const content = joinedRuns(runs);
  return { type: 'line', attrs: { from }, ...(content.length > 0 && { content }) };
}
