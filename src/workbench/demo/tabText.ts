import type { CellView, TabView } from '../emulator/surface';
import { shownText } from '../shownText';

/** Wider cells push what follows them aside. */
const WIDEST = 60;

/**
 * A tab as text for a terminal: rows with one cell as lines, a bold one underlined; neighbouring rows with several
 * cells as a table, lined up among themselves. Runs of blank rows become one blank line.
 */
export function tabText(tab: TabView): string {
  const lines: string[] = [];
  let table: string[][] = [];
  const endTable = () => {
    lines.push(...linedUp(table));
    table = [];
  };
  for (const cells of rowsOf(tab)) {
    const texts = cells.map(({ text }) => shownText(text).replace(/\s+/g, ' '));
    if (texts.filter((text) => text !== '').length > 1) {
      table.push(texts);
      continue;
    }
    endTable();
    const only = cells.find(({ text }) => text !== '');
    if (only) lines.push(...lineOf(only));
    else if (lines.length > 0 && lines[lines.length - 1] !== '') lines.push('');
  }
  endTable();
  return lines.join('\n').trimEnd();
}

/** Rows from the first to the last in use, blank ones between them included, blank cells at the end left out. */
function rowsOf(tab: TabView): CellView[][] {
  const last = Math.max(0, ...Object.keys(tab.cells).map(Number));
  return Array.from({ length: last }, (_, index) => {
    const cells = tab.cells[index + 1] ?? {};
    const columns = Object.keys(cells).map(Number);
    return Array.from({ length: Math.max(0, ...columns) }, (_, column) => cells[column + 1] ?? BLANK);
  });
}

const BLANK: CellView = {
  text: '',
  value: null,
  kind: 'blank',
  formula: '',
  numberFormat: '',
  style: {},
  note: '',
  link: '',
  options: [],
};

function lineOf({ text, style }: CellView): string[] {
  const line = shownText(text).trimEnd();
  return style.bold && !line.includes('\n') ? ['', line, '─'.repeat(Math.min(line.length, 80))] : line.split('\n');
}

/** Columns without any text take no room. */
function linedUp(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(WIDEST, Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))),
  );
  return rows.map((row) =>
    widths
      .map((width, column) => (width === 0 ? '' : `${(row[column] ?? '').padEnd(width)}  `))
      .join('')
      .trimEnd(),
  );
}
