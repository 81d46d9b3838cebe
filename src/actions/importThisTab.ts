import { columnLetters } from '../imports/columnLetters';
import { WorkbookProblem } from '../workbook/problem';
import { tabNamed } from '../workbook/tabs';
import type { TabPage } from './protocol';

/**
 * Rows of a tab as somebody pasted them, from the given 0-based row. Sheets has already read the cells: text that began with
 * `=` is a formula now, and its formula text is what was pasted; a long number that is shown as 1.2E+15 has lost digits.
 * @throws WorkbookProblem when the tab is gone.
 */
export function rowsOfTab(tab: string, from: number, count: number): TabPage {
  const sheet = tabNamed(tab);
  if (sheet === null)
    throw new WorkbookProblem(`The tab “${tab}” is gone. Open the tab that holds the export and try again.`);
  const [total, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  const size = Math.max(0, Math.min(count, total - from));
  if (size === 0 || width === 0) return { tab, rows: [], total, unrecoverable: [] };
  const range = sheet.getRange(from + 1, 1, size, width);
  const formulas = range.getFormulas();
  const shown = range.getDisplayValues();
  return {
    tab,
    rows: shown.map((row, at) => row.map((text, column) => formulas[at]?.[column] || text)),
    total,
    unrecoverable: shown.flatMap((row, at) => lostDigits(row, from + at + 1)),
  };
}

const SCIENTIFIC = /^-?\d(?:[.,]\d+)?E[+-]?\d+$/i;

function lostDigits(row: readonly string[], line: number): string[] {
  return row.flatMap((text, column) => (SCIENTIFIC.test(text) ? [`${columnLetters(column)}${line}`] : []));
}
