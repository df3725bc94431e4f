import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import { postSchema } from './post-schema';
import { type TypographyChange, typographyOfLine } from './typography';
import { type TypographyLanguage, typographyLanguage } from './typography-language';

/** A line's text as the rules see it: a sign of their own in the place of each one of code. */
export const lineForTypography = (line: Node): string =>
  line.children
    .map((run) =>
      postSchema.marks.code.isInSet(run.marks) ? '\uFFFC'.repeat(run.nodeSize) : (run.text ?? ''),
    )
    .join('');

/** Makes changes in the line whose text begins at `start`; what is put in looks as what it replaces. */
export function changeTypography<T extends Transform>(
  tr: T,
  start: number,
  changes: readonly TypographyChange[],
): T {
  for (const { from, to, text } of changes.toReversed()) {
    const marks = tr.doc.nodeAt(start + from)?.marks ?? [];
    tr.replaceWith(start + from, start + to, postSchema.text(text, marks));
  }
  return tr;
}

/**
 * The whole post with the quotation marks, dashes and no-break spaces of its language, line by line; nothing in code and in addresses.
 *
 * @param otherwise the rules for a line without a letter
 */
export function tidyTypography<T extends Transform>(tr: T, otherwise: TypographyLanguage): T {
  const lines: { line: Node; start: number }[] = [];
  tr.doc.descendants((node, position) => {
    if (node.type.name === 'line') lines.push({ line: node, start: position + 1 });
  });
  for (const { line, start } of lines.reverse()) {
    const text = lineForTypography(line);
    changeTypography(tr, start, typographyOfLine(text, typographyLanguage(text, otherwise)));
  }
  return tr;
}
