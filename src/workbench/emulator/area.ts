/** A rectangle of cells, 1-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Axis = 'row' | 'column';

export const lastRowOf = (area: Area): number => area.row + area.rows - 1;
export const lastColumnOf = (area: Area): number => area.column + area.columns - 1;

export function intersects(a: Area, b: Area): boolean {
  return a.row <= lastRowOf(b) && b.row <= lastRowOf(a) && a.column <= lastColumnOf(b) && b.column <= lastColumnOf(a);
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
}

/** Where the area lies once `count` lines were put in before line `at`; `grow`: also when put in right behind it. */
export function afterInsert(area: Area, axis: Axis, at: number, count: number, grow = false): Area {
  const { start, size } = lineOf(area, axis);
  if (at <= start) return withLine(area, axis, start + count, size);
  const inside = at < start + size || (grow && at === start + size);
  return inside ? withLine(area, axis, start, size + count) : area;
}

/** Where the area lies once lines `at` … `at + count - 1` are gone; null when nothing of it is left. */
export function afterDelete(area: Area, axis: Axis, at: number, count: number): Area | null {
  const { start, size } = lineOf(area, axis);
  const before = Math.max(0, Math.min(start, at + count) - at);
  const within = Math.max(0, Math.min(start + size, at + count) - Math.max(start, at));
  if (within === size) return null;
  return withLine(area, axis, start - before, size - within);
}

function lineOf(area: Area, axis: Axis): { start: number; size: number } {
  return axis === 'row' ? { start: area.row, size: area.rows } : { start: area.column, size: area.columns };
}

function withLine(area: Area, axis: Axis, start: number, size: number): Area {
  return axis === 'row' ? { ...area, row: start, rows: size } : { ...area, column: start, columns: size };
}
