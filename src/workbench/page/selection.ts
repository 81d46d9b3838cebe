/** A selected block and the cell in it that typing goes to; 1-based. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly activeRow: number;
  readonly activeColumn: number;
}

export const FIRST_CELL: Selection = { row: 1, column: 1, rows: 1, columns: 1, activeRow: 1, activeColumn: 1 };
