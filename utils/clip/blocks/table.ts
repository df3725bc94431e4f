import { collectRuns, inlinesOf, textOf } from './inlines';

/**
 * The cells of a table of data, row by row; `null` for a table that only lays out the page (one column or row, boxes of
 * text in its cells, or it says so).
 */
export function tableRows(table: Element, baseUrl: string): string[][] | null {
  if (table.matches('[role="presentation"], [role="none"], [datatable="0"]')) return null;
  if (table.querySelector('table, pre, h1, h2, h3, article, form')) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')]);
  const filled = rows.filter((cells) => cells.some((cell) => (cell.textContent ?? '').trim() !== ''));
  if (filled.length < 2 || Math.max(...filled.map((cells) => cells.length)) < 2) return null;
  if (!table.querySelector('th') && filled.flat().some((cell) => cell.querySelectorAll('p').length > 2))
    return null;
  return filled.map((cells) => cells.map((cell) => cellText(cell, baseUrl)));
}

function cellText(cell: Element, baseUrl: string): string {
  const runs: Parameters<typeof collectRuns>[3] = [];
  collectRuns(cell, baseUrl, [], runs);
  return textOf(inlinesOf(runs));
}
