import { cellsOfTab, checksum, HEADER_AND_SPARE, OBSERVATION_COLUMNS } from '../imports/observationRow';
import type { ImportRecord } from '../links/observation';
import type { Stored } from './importLines';
import type { ImportsLog } from './importsLog';
import { WorkbookProblem } from './problem';
import {
  type Cell,
  lostSpare,
  plainRow,
  STORE_BUDGET,
  spareHalf,
  storeCells,
  storedSites,
  tabName,
  WIDTH,
} from './store';
import { makeHiddenTab, resize, tabNamed } from './tabs';

/** Sites that a workbook keeps. */
const MOST_SITES = 30;

/** What an import or a removal will write: the site's whole new observation tab, sent in batches afterwards. */
export interface ImportStart {
  /** The import that is written or, by a removal, taken back. */
  readonly record: ImportRecord;
  /** Number of the line that takes `record` back; 0 when `record` itself is the new line. */
  readonly removal: number;
  /** `SitePage.base` of the plan; refused when another import was committed since. */
  readonly base: number;
  /** Rows that the batches will hold, and their checksum over all cells. */
  readonly total: number;
  readonly checksum: string;
  /** Take a lease that has not expired from somebody who is gone. */
  readonly takeOver: boolean;
}

/**
 * Empties the spare tab of a site and makes it as large as the import needs, made literal throughout.
 * @throws WorkbookProblem beyond the most sites a workbook keeps.
 */
export function clearSpare(log: ImportsLog, { record, total }: ImportStart): void {
  const sites = storedSites(log);
  if (!sites.includes(record.site) && sites.length >= MOST_SITES) {
    throw new WorkbookProblem(
      `A workbook keeps the links of ${MOST_SITES} sites, and this would be one more. Start another spreadsheet for ${record.site}.`,
    );
  }
  const name = tabName(record.site, spareHalf(log, record.site));
  const sheet = tabNamed(name);
  const had = sheet === null ? 0 : sheet.getMaxRows() * sheet.getMaxColumns();
  if (storeCells(log) - had + cellsOfTab(total) > STORE_BUDGET) throw overBudget(record.site);
  fillBlank(sheet ?? makeHiddenTab(name), total);
}

function overBudget(site: string): WorkbookProblem {
  return new WorkbookProblem(
    `The links of all sites would take more than ${STORE_BUDGET / 1_000_000} million cells. Import fewer rows of ${site}, or start another spreadsheet. Nothing was changed.`,
  );
}

/** Header only, literal throughout, with room for the rows. */
function fillBlank(sheet: GoogleAppsScript.Spreadsheet.Sheet, total: number): void {
  sheet.clearContents();
  const rows = total + HEADER_AND_SPARE;
  resize(sheet, rows, WIDTH);
  sheet.getRange(1, 1, rows, WIDTH).setNumberFormat('@');
  sheet.getRange(1, 1, 1, WIDTH).setValues([[...OBSERVATION_COLUMNS]]);
  SpreadsheetApp.flush();
}

/** Rows that the spare tab holds already. */
export function spareRows(log: ImportsLog, site: string): number {
  const sheet = tabNamed(tabName(site, spareHalf(log, site)));
  return sheet === null ? 0 : Math.max(0, sheet.getLastRow() - 1);
}

/** Writes rows of an import or a removal into the spare tab, from the given 0-based row, and sees them written. */
export function writeSpare(log: ImportsLog, site: string, from: number, rows: readonly (readonly Cell[])[]): void {
  const name = tabName(site, spareHalf(log, site));
  const sheet = tabNamed(name);
  if (sheet === null) throw lostSpare(name);
  if (rows.length === 0) return;
  sheet.getRange(from + 2, 1, rows.length, WIDTH).setValues(rows.map((row) => [...row]));
  SpreadsheetApp.flush();
}

/**
 * Reads the spare tab back and answers what the log is to remember of it.
 * @throws WorkbookProblem when rows are missing or differ from what was sent.
 */
export function verifySpare(log: ImportsLog, { record, total, checksum: expected }: ImportStart): Stored {
  const half = spareHalf(log, record.site);
  const sheet = tabNamed(tabName(record.site, half));
  const [header, ...rows] =
    sheet === null
      ? []
      : sheet
          .getRange(1, 1, total + 1, WIDTH)
          .getValues()
          .map(plainRow);
  const isOurs = header?.join() === OBSERVATION_COLUMNS.join();
  if (sheet === null || !isOurs || sheet.getLastRow() - 1 > total || checksum(rows) !== expected) {
    throw new WorkbookProblem(
      `What was written for ${record.site} does not read back as it was sent. Nothing was changed; try again.`,
    );
  }
  return { half, rows: total, checksum: expected };
}
