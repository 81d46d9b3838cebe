import { toCsv } from './csv';
import { element } from './dom';
import type { Session } from './session';
import type { TabModel } from './tabModel';

/** Saves the open tab as it is displayed. */
export function downloadCsv({ model }: Session): void {
  if (!model) return;
  // The mark tells spreadsheets that the file is UTF-8.
  const file = new Blob(['\ufeff', toCsv(displayed(model))], { type: 'text/csv' });
  const href = URL.createObjectURL(file);
  element('a', { href, download: `${model.frame.name}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}

/** Displayed text up to the last row and column with any. */
function displayed(model: TabModel): readonly (readonly string[])[] {
  let lastRow = 0;
  let lastColumn = 0;
  for (const row of model.rowNumbers()) {
    for (const [column, { text }] of model.row(row)) {
      if (text === '') continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return block(model, 1, 1, lastRow, lastColumn);
}

/** Displayed text of a block of cells. */
export function block(model: TabModel, row: number, column: number, rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, along) => model.cell(row + down, column + along).text),
  );
}
