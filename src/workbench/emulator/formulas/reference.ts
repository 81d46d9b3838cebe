import { columnName, columnNumber, splitTab } from '../a1';
import type { Area } from '../area';

/** One end of a reference; null where it is open, as the rows of `A:E`. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  /** Written with `$`: stays when the formula moves. */
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** `B2`, `'Gap list'!$A$1:C4`, `Sources!A:E`. */
export interface Reference {
  /** '' for the formula's own tab. */
  readonly tab: string;
  readonly first: Corner;
  /** null for a single cell. */
  readonly last: Corner | null;
}

export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

export function parseReference(text: string): Reference {
  const { tab, range } = splitTab(text);
  const [first = '', last] = range.split(':');
  return { tab, first: corner(first), last: last === undefined ? null : corner(last) };
}

function corner(text: string): Corner {
  const [, before = '', letters = '', between = '', digits = ''] = CORNER.exec(text) ?? [];
  return {
    row: digits === '' ? null : Number(digits),
    column: letters === '' ? null : columnNumber(letters),
    // In `$2` the one sign stands before the row.
    fixedRow: letters === '' ? before === '$' : between === '$',
    fixedColumn: letters !== '' && before === '$',
  };
}

export function writeReference({ tab, first, last }: Reference): string {
  const range = last ? `${writeCorner(first)}:${writeCorner(last)}` : writeCorner(first);
  return tab === '' ? range : `${writeTab(tab)}!${range}`;
}

function writeCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === null ? '' : `${fixedColumn ? '$' : ''}${columnName(column)}`;
  return row === null ? letters : `${letters}${fixedRow ? '$' : ''}${row}`;
}

export function writeTab(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The reference as seen from a cell that lies so far from the formula's own; `$` parts stay. */
export function moved(reference: Reference, shift: Shift): Reference {
  const move = (end: Corner): Corner => ({
    ...end,
    row: end.row === null || end.fixedRow ? end.row : end.row + shift.rows,
    column: end.column === null || end.fixedColumn ? end.column : end.column + shift.columns,
  });
  return { ...reference, first: move(reference.first), last: reference.last && move(reference.last) };
}

/** The cells meant, in a grid of that size; null when they lie outside it altogether. */
export function areaOf({ first, last }: Reference, rows: number, columns: number): Area | null {
  const end = last ?? first;
  const [r1, r2] = ordered(first.row ?? 1, end.row ?? rows);
  const [c1, c2] = ordered(first.column ?? 1, end.column ?? columns);
  if (r1 < 1 || c1 < 1 || r1 > rows || c1 > columns) return null;
  return { row: r1, column: c1, rows: Math.min(r2, rows) - r1 + 1, columns: Math.min(c2, columns) - c1 + 1 };
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);
