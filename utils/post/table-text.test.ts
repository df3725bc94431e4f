import { expect, it } from 'vitest';
import { tableText } from './table-text';

it('stands in columns, numbers at their right edge', () => {
  const rows = [
    ['Model', 'Params, M', 'Note'],
    ['Small', '7.5', 'fast'],
    ['Large one', '120', ''],
  ];
  expect(tableText(rows)).toBe(
    ['Model      Params, M  Note', 'Small            7.5  fast', 'Large one        120'].join('\n'),
  );
});

it('fills up short rows and puts a cell on one line', () => {
  expect(tableText([['a', 'b'], ['c\nd']])).toBe('a    b\nc d');
});

it('is nothing for no rows', () => {
  expect(tableText([])).toBe('');
});
