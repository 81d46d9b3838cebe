import type { TabView } from '../emulator/surface';
import { shownText } from '../shownText';

export type Value = string | number | boolean | null;

/** Rows of a tab with a header in row 1, by the names of the columns; blank rows are left out, blank cells null. */
export function tabRows(tab: TabView): Readonly<Record<string, Value>>[] {
  const header = Object.entries(tab.cells[1] ?? {}).filter(([, { text }]) => text !== '');
  return Object.keys(tab.cells)
    .map(Number)
    .filter((row) => row > 1)
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = tab.cells[row] ?? {};
      return Object.fromEntries(header.map(([column, { text }]) => [text, contentOf(cells[Number(column)])]));
    })
    .filter((row) => Object.values(row).some((value) => value !== null));
}

/** Days as `YYYY-MM-DD`, whatever the spreadsheet's locale shows. */
function contentOf(cell: TabView['cells'][number][number] | undefined): Value {
  if (!cell || cell.kind === 'blank') return null;
  if (cell.kind === 'date') return String(cell.value).slice(0, 10);
  return typeof cell.value === 'string' ? shownText(cell.value) : cell.value;
}
