/** A stretch of a text: from `start` to before `end`, in UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

/** The lines of a stretch, without the line breaks between them; at least one, maybe empty. */
export function lineRanges(text: string, { start, end }: TextRange): TextRange[] {
  const lines: TextRange[] = [];
  let from = start;
  for (let i = start; i < end; i += 1) {
    if (text[i] !== '\n') continue;
    lines.push({ start: from, end: i });
    from = i + 1;
  }
  return [...lines, { start: from, end }];
}
