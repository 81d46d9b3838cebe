import { fail } from '../values';

/** Google tells a wrong argument by the call's signature. */
export function mismatch(types: string, call: string): never {
  return fail(`The parameters (${types}) don't match the method signature for SpreadsheetApp.${call}.`);
}

export function whole(value: unknown, call: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return mismatch(typeName(value), call);
  return Math.trunc(value);
}

export function text(value: unknown, call: string): string {
  if (typeof value !== 'string') return mismatch(typeName(value), call);
  return value;
}

export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'string') return 'String';
  return typeof value;
}

/** A block whose shape must be the range's. */
export function block<T>(
  values: unknown,
  rows: number,
  columns: number,
  item: (value: unknown) => T,
  call: string,
): T[][] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) return mismatch(typeName(values), call);
  if (values.length !== rows) misfit('rows', values.length, rows);
  return values.map((row: readonly unknown[]) => {
    if (row.length !== columns) misfit('columns', row.length, columns);
    return row.map(item);
  });
}

function misfit(what: 'rows' | 'columns', data: number, range: number): never {
  return fail(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );
}
