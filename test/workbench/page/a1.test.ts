import { expect, it } from 'vitest';
import { cellName, parseCell } from '../../../src/workbench/page/a1';

it.each([
  { row: 1, column: 1, name: 'A1' },
  { row: 10, column: 26, name: 'Z10' },
  { row: 7, column: 27, name: 'AA7' },
  { row: 1, column: 702, name: 'ZZ1' },
  { row: 1, column: 703, name: 'AAA1' },
])('$name is row $row of column $column', ({ row, column, name }) => {
  expect(cellName(row, column)).toBe(name);
  expect(parseCell(name.toLowerCase())).toEqual({ row, column });
});

it.each(['', 'A', '7', 'A0', 'A1:B2', 'Ä1'])('"%s" is no cell', (text) => {
  expect(parseCell(text)).toBeNull();
});
