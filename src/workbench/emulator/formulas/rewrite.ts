import { type Area, type Axis, afterDelete, afterInsert } from '../area';
import type { Locale } from '../locale';
import { moved, parseReference, type Reference, type Shift, writeReference } from './reference';
import { tokens } from './tokens';

/** The formula with every reference put through `change`; null makes it `#REF!`. */
function rewritten(formula: string, locale: Locale, change: (reference: Reference) => Reference | null): string {
  let result = '';
  let done = 0;
  const body = formula.slice(1);
  for (const token of tokens(body, locale)) {
    if (token.kind !== 'reference') continue;
    const before = parseReference(token.text);
    const after = change(before);
    if (after === before) continue;
    result += body.slice(done, token.start) + (after ? writeReference(after) : '#REF!');
    done = token.start + token.text.length;
  }
  return `=${result}${body.slice(done)}`;
}

/** Follows cells that a sort carried to another row of the formula's own tab. */
export function carriedAlong(formula: string, locale: Locale, shift: Shift): string {
  return rewritten(formula, locale, (reference) => (reference.tab === '' ? moved(reference, shift) : reference));
}

export interface LineChange {
  /** Tab whose lines changed. */
  readonly tab: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly inserted: boolean;
}

/** Keeps references on the cells they meant when lines are put in or taken out; `home` is the formula's own tab. */
export function afterLines(formula: string, home: string, locale: Locale, change: LineChange): string {
  return rewritten(formula, locale, (reference) => {
    const tab = reference.tab === '' ? home : reference.tab;
    return tab.toLowerCase() === change.tab.toLowerCase() ? follow(reference, change) : reference;
  });
}

function follow(reference: Reference, { axis, at, count, inserted }: LineChange): Reference | null {
  const end = reference.last ?? reference.first;
  const [from, to] = axis === 'row' ? [reference.first.row, end.row] : [reference.first.column, end.column];
  // An open end reaches the edge of the grid wherever that is.
  if (from === null || to === null)
    return to === null && from !== null ? followStart(reference, axis, at, count, inserted) : reference;
  const line: Area = { row: from, rows: to - from + 1, column: 1, columns: 1 };
  const after = inserted ? afterInsert(line, 'row', at, count) : afterDelete(line, 'row', at, count);
  if (!after) return null;
  return withLines(reference, axis, after.row, after.row + after.rows - 1);
}

function followStart(reference: Reference, axis: Axis, at: number, count: number, inserted: boolean): Reference {
  const from = (axis === 'row' ? reference.first.row : reference.first.column) ?? 1;
  const start = inserted ? (at <= from ? from + count : from) : from - Math.max(0, Math.min(from, at + count) - at);
  return { ...reference, first: { ...reference.first, [axis]: start } };
}

function withLines(reference: Reference, axis: Axis, from: number, to: number): Reference {
  const first = { ...reference.first, [axis]: from };
  return { ...reference, first, last: reference.last && { ...reference.last, [axis]: to } };
}

export function afterRename(formula: string, locale: Locale, from: string, to: string): string {
  return rewritten(formula, locale, (reference) =>
    reference.tab.toLowerCase() === from.toLowerCase() && reference.tab !== '' ? { ...reference, tab: to } : reference,
  );
}
