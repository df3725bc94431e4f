/** Rows as lines of text: the first column stands to the left, the others to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  const padded = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(padded).join('   ').trimEnd()).join('\n');
}

const orDash = (value: number, text: string): string => (Number.isFinite(value) ? text : '–');

export const percent = (share: number): string => orDash(share, `${(100 * share).toFixed(1)} %`);
export const milliseconds = (ms: number): string => orDash(ms, `${ms.toFixed(0)} ms`);
export const multiple = (ratio: number): string => orDash(ratio, `${ratio.toFixed(2)} ×`);
export const kilobytes = (kB: number): string => orDash(kB, `${kB.toFixed(1)} kB`);
