import { CellError, type CellValue } from '../values';

/** What part of a formula comes to: one value, or a block. */
export type Value = CellValue | Grid;

export class Grid {
  constructor(readonly rows: readonly (readonly CellValue[])[]) {}

  get height(): number {
    return this.rows.length;
  }
  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  at(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? null;
  }
}

export const valueError = (message: string): CellError => new CellError('#VALUE!', message);

export function asGrid(value: Value): Grid {
  return value instanceof Grid ? value : new Grid([[value]]);
}

export const flat = (value: Value): readonly CellValue[] => asGrid(value).rows.flat();

/** A value as a number; text that is none becomes #VALUE!. */
export function asNumber(value: CellValue): number | CellError {
  if (value instanceof CellError) return value;
  if (value === null || value === '') return 0;
  const number = Number(value);
  return Number.isNaN(number) ? valueError(`'${String(value)}' is a text and cannot be coerced to a number.`) : number;
}

export function asText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export function asLogical(value: CellValue): boolean | CellError {
  if (value instanceof CellError) return value;
  if (typeof value === 'string' && value !== '') {
    const word = value.toUpperCase();
    return (
      word === 'TRUE' || (word !== 'FALSE' && valueError(`'${value}' is a text and cannot be coerced to a boolean.`))
    );
  }
  return Boolean(value);
}

/** Applies `each` over blocks of equal or single size, as ARRAYFORMULA does; what one of them lacks is #N/A. */
export function mapped(values: readonly Value[], each: (values: readonly CellValue[]) => CellValue): Value {
  if (!values.some((value) => value instanceof Grid))
    return each(values.map((value) => (value instanceof Grid ? null : value)));
  const grids = values.map(asGrid);
  const height = Math.max(...grids.map((grid) => grid.height));
  const width = Math.max(...grids.map((grid) => grid.width));
  const rows = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => each(grids.map((grid) => stretched(grid, r, c)))),
  );
  return new Grid(rows);
}

function stretched(grid: Grid, row: number, column: number): CellValue {
  const r = grid.height === 1 ? 0 : row;
  const c = grid.width === 1 ? 0 : column;
  return r < grid.height && c < grid.width ? grid.at(r, c) : new CellError('#N/A', 'Ranges differ in size.');
}
