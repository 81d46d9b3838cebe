import type { Day } from '../links/vocabulary';
import { type CellValue, dayOf, literal, textOf } from './cells';
import { VERDICT_COLUMNS, type VerdictColumn } from './ledgerColumns';
import { makeHiddenTab, resize, tabNamed } from './tabs';

/**
 * What Hreflinks remembers of a market's tab between refreshes, in a hidden tab beside it: which domains it wrote and
 * with which verdicts. Without that, a verdict that the user corrected in place could not be told from one of ours, nor a
 * row that the user deleted from one that was never there. Derived data: when the tab is gone, a refresh makes it anew.
 */
export interface IndexRow {
  readonly domain: string;
  /**
   * Per verdict column, every value that may stand in the cell as ours: one, or two while a refresh is changing it and
   * might be stopped before or after.
   */
  readonly written: Readonly<Record<VerdictColumn, readonly string[]>>;
  readonly stage: string;
  /** When a refresh first saw the stage. */
  readonly stageSince: Day;
  readonly state: IndexState;
}

/** adding: announced, perhaps not yet in the tab. there: was in the tab. ignored: deleted by the user, for good. */
export type IndexState = 'adding' | 'there' | 'ignored';

const HEADER = ['Domain', ...VERDICT_COLUMNS, 'Stage', 'Stage since', 'State'];
/** Cells of one row. */
export const INDEX_WIDTH = HEADER.length;
const OR = ' > ';

/** Named by the id of the market's tab, which stays when the tab or the market is renamed. */
function indexTab(tabId: number): string {
  return `~ rows ${tabId}`;
}

/** By domain; null when the tab was deleted, and with it the memory of which verdicts were ours. */
export function readIndex(tabId: number): Map<string, IndexRow> | null {
  const sheet = tabNamed(indexTab(tabId));
  if (sheet === null) return null;
  if (sheet.getLastRow() < 2) return new Map();
  const rows: CellValue[][] = sheet.getRange(2, 1, sheet.getLastRow() - 1, INDEX_WIDTH).getValues();
  return new Map(rows.map((row) => indexRowOf(row)).map((row) => [row.domain, row]));
}

function indexRowOf(row: readonly CellValue[]): IndexRow {
  const [domain = '', country, type, quality, stage, since, state] = row;
  const values = (cell: CellValue | undefined): string[] => textOf(cell).split(OR);
  return {
    domain: textOf(domain),
    written: {
      Country: values(country),
      'Source type': values(type),
      Quality: values(quality),
    },
    stage: textOf(stage),
    stageSince: dayOf(since),
    state: stateOf(textOf(state)),
  };
}

function stateOf(text: string): IndexState {
  return text === 'ignored' || text === 'adding' ? text : 'there';
}

/** Replaces the whole index in one write. */
export function writeIndex(tabId: number, rows: readonly IndexRow[]): void {
  const name = indexTab(tabId);
  const sheet = tabNamed(name) ?? makeHiddenTab(name);
  const cells = [HEADER, ...rows.map(cellsOf)];
  const longest = Math.max(cells.length, sheet.getLastRow());
  resize(sheet, longest + 1, INDEX_WIDTH);
  const blank = HEADER.map(() => '');
  const padded = [...cells, ...Array.from({ length: longest - cells.length }, () => blank)];
  sheet.getRange(1, 1, longest, INDEX_WIDTH).setNumberFormat('@').setValues(padded);
}

function cellsOf(row: IndexRow): string[] {
  const verdicts = VERDICT_COLUMNS.map((column) => row.written[column].join(OR));
  return [row.domain, ...verdicts, row.stage, row.stageSince, row.state].map(literal);
}

export function deleteIndex(tabId: number): void {
  const sheet = tabNamed(indexTab(tabId));
  if (sheet !== null) SpreadsheetApp.getActive().deleteSheet(sheet);
}
