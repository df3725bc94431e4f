/** How many character cells a text takes in a fixed-width font, near enough: code points. */
const widthOf = (text: string) => [...text].length;

const isNumber = (cell: string) => /^[\s\d.,+\-−–%±$€×]+$/.test(cell) && /\d/.test(cell);

/** Whether a column holds numbers under its head, so that it is read from its right edge. */
const isNumeric = (column: readonly string[]) => {
  const cells = column.slice(1).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every(isNumber);
};

function padded(cell: string, width: number, toTheRight: boolean): string {
  const space = ' '.repeat(width - widthOf(cell));
  return toTheRight ? space + cell : cell + space;
}

/** A table as text in aligned columns, a line a row, for a fixed-width font. `rows`: the head first; short rows are filled up. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, i) =>
    rows.map((row) => (row[i] ?? '').replace(/\s+/g, ' ').trim()),
  );
  const widths = columns.map((column) => Math.max(...column.map(widthOf)));
  return rows
    .map((_, y) =>
      columns
        .map((column, x) => padded(column[y] ?? '', widths[x] ?? 0, isNumeric(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
