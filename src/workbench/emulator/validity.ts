import type { Tab } from './tab';
import type { CellValue } from './values';

/** Would the cell's dropdown reject the value? Blanks always pass, and so does a list that only warns. */
export function rejects(tab: Tab, row: number, column: number, value: CellValue | Date): boolean {
  const rule = tab.rule(row, column);
  if (!rule || rule.allowInvalid || value === null || value === '') return false;
  return !rule.values.includes(String(value));
}
