import type { Area } from './area';
import { fail } from './values';

/** 1 → 'A', 27 → 'AA'. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 'A' → 1, 'aa' → 27. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** 'A1' for one cell, 'A1:C4' for several. */
export function a1Of(area: Area): string {
  const first = `${columnName(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** Splits "'Gap list'!A1:B2" into tab and rest; the tab is '' when none is named. */
export function splitTab(text: string): { tab: string; range: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { tab: '', range: text };
  const name = text.slice(0, at);
  const quoted = /^'(.*)'$/.exec(name);
  return { tab: quoted ? (quoted[1] ?? '').replaceAll("''", "'") : name, range: text.slice(at + 1) };
}

const END = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** 'B2', 'A1:C4', 'A:E', '2:3', 'A2:E' within a grid of that size; open ends reach the edge of the grid. */
export function parseA1(text: string, rows: number, columns: number): Area {
  const [first = '', second] = text.split(':');
  const from = END.exec(first);
  const to = second === undefined ? from : END.exec(second);
  if (!from || !to || first === '' || second === '') return fail('Range not found');
  if (second === undefined && (!from[1] || !from[2])) return fail('Range not found');
  const row = Number(from[2] ?? 1);
  const column = from[1] ? columnNumber(from[1]) : 1;
  const lastRow = to[2] ? Number(to[2]) : rows;
  const lastColumn = to[1] ? columnNumber(to[1]) : columns;
  return between(row, column, lastRow, lastColumn);
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Area {
  return {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rows: Math.abs(rowB - rowA) + 1,
    columns: Math.abs(columnB - columnA) + 1,
  };
}
