/** What Sheets hands to a formula: one cell, or rows of cells. A blank cell is ''; an omitted argument undefined or ''. */
export type Cell = string | number | boolean | Date | null | undefined;
export type Cells = Cell | readonly (readonly Cell[])[];

/** Rows of cells in a shape of their own. */
export type Grid = readonly (readonly Cell[])[];

export function isGrid(cells: Cells): cells is Grid {
  return Array.isArray(cells);
}

/** A cell as text without blanks around it; '' for a blank one. Dates and booleans become text that is no address. */
export function cellText(cell: Cell): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Rows, also of a single cell. */
export function gridOf(cells: Cells): Grid {
  return isGrid(cells) ? cells : [[cells]];
}

/** The same shape out as in: a cell gives a value, a range rows of values. */
export function mapCells<T>(cells: Cells, compute: (text: string, row: number, column: number) => T): T | T[][] {
  if (!isGrid(cells)) return compute(cellText(cells), 0, 0);
  return cells.map((row, at) => row.map((cell, column) => compute(cellText(cell), at, column)));
}

/** All cells of a range as text, row by row, blank ones left out. */
export function listOf(cells: Cells): string[] {
  return gridOf(cells)
    .flatMap((row) => row.map(cellText))
    .filter((text) => text !== '');
}

/** Each column of a range as such a list. */
export function columnsOf(cells: Cells): string[][] {
  const grid = gridOf(cells);
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => listOf([grid.map((row) => row[column] ?? '')]));
}

/** The one value of an argument that is a single cell: the first that is not blank. */
export function singleOf(cells: Cells): string {
  return listOf(cells)[0] ?? '';
}

export function isBlank(cells: Cells): boolean {
  return listOf(cells).length === 0;
}
