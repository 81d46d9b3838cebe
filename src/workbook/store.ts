import { cellsOfTab, checksum, HEADER_AND_SPARE, OBSERVATION_COLUMNS, observationsOf } from '../imports/observationRow';
import type { ImportRecord, Observation } from '../links/observation';
import { type CellValue, textOf } from './cells';
import type { Half, Stored } from './importLines';
import type { ImportsLog, LogChange } from './importsLog';
import { WorkbookProblem } from './problem';
import { makeHiddenTab, resize, tabNamed } from './tabs';

/**
 * Observations of each site: two hidden tabs of plain rows, one in force, one spare. An import or a removal writes the spare whole,
 * reads it back, and is committed by one line of the coverage log; the other tab is then the undo.
 */
const MOST_SITES = 30;

/** Cells that the tabs of all sites may hold together. */
export const STORE_BUDGET = 3_000_000;

const WIDTH = OBSERVATION_COLUMNS.length;

/** A cell of an observation tab in its stored form. */
export type Cell = string | number;

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

function tabName(site: string, half: Half): string {
  return `~ ${site} ${half}`;
}

/** The last import or removal in force for a site: it says what is stored. */
export function currentEntry(log: Pick<ImportsLog, 'changes'>, site: string): LogChange | null {
  const changes = log.changes.filter(({ record }) => record.site === site);
  return changes[changes.length - 1] ?? null;
}

/** Number of that line, 0 before the first: what a plan is made against. */
export function baseOf(log: ImportsLog, site: string): number {
  return currentEntry(log, site)?.number ?? 0;
}

/** Sites that have observation tabs, in the order of their first import. */
function storedSites(log: ImportsLog): string[] {
  return [...new Set(log.changes.map(({ record }) => record.site))];
}

/**
 * Rows of a site's tab in force, from the given 0-based row.
 * @throws WorkbookProblem when the tab is gone or shorter than the log says.
 */
export function readRows(log: ImportsLog, site: string, from: number, count: number): Cell[][] {
  const entry = currentEntry(log, site);
  if (entry === null) return [];
  const { half, rows } = entry.stored;
  const sheet = tabNamed(tabName(site, half));
  if (sheet === null || sheet.getLastRow() - 1 !== rows) throw damaged(site, tabName(site, half));
  const size = Math.max(0, Math.min(count, rows - from));
  return size === 0
    ? []
    : sheet
        .getRange(from + 2, 1, size, WIDTH)
        .getValues()
        .map(plainRow);
}

/** Header of a site's tab in force; none before the first import. */
export function readHeader(log: ImportsLog, site: string): string[] {
  const entry = currentEntry(log, site);
  const sheet = entry === null ? null : tabNamed(tabName(site, entry.stored.half));
  return sheet === null ? [] : sheet.getRange(1, 1, 1, WIDTH).getValues().flat().map(String);
}

/** Observations of one referring domain of a site: looks for its rows in the one column that names it. */
export function readObservationsOf(log: ImportsLog, site: string, domain: string): Observation[] {
  const entry = currentEntry(log, site);
  if (entry === null || entry.stored.rows === 0) return [];
  const sheet = tabNamed(tabName(site, entry.stored.half));
  const names = sheet?.getRange(2, 1, entry.stored.rows, 1).getValues() ?? [];
  const isIts = names.map(([name]) => textOf(name) === domain);
  const [first, end] = [isIts.indexOf(true), isIts.lastIndexOf(true) + 1];
  if (first < 0) return [];
  return readRows(log, site, first, end - first)
    .filter((_, at) => isIts[first + at] === true)
    .flatMap((row) => observationsOf(row));
}

function plainRow(row: readonly CellValue[]): Cell[] {
  return row.map((cell) => (typeof cell === 'number' ? cell : String(cell)));
}

/** Names a tab that the log counts on, or that an import into `importing` is being written to, when it is gone. */
export function lostTab(log: ImportsLog, importing: string): WorkbookProblem | null {
  const site = storedSites(log).find((each) => {
    const half = currentEntry(log, each)?.stored.half;
    return half !== undefined && tabNamed(tabName(each, half)) === null;
  });
  if (site !== undefined) return damaged(site, tabName(site, spareHalf(log, site) === 'A' ? 'B' : 'A'));
  const spare = tabName(importing, spareHalf(log, importing));
  return importing === '' || tabNamed(spare) !== null ? null : lostSpare(spare);
}

function lostSpare(tab: string): WorkbookProblem {
  return new WorkbookProblem(
    `The hidden tab “${tab}” was deleted or renamed during the import. Import the file again; nothing was changed.`,
  );
}

function damaged(site: string, tab: string): WorkbookProblem {
  return new WorkbookProblem(
    `The hidden tab “${tab}” with the links of ${site} was deleted, renamed or changed. Rename it back, bring it back through File › Version history, or undo the last import. Nothing was changed.`,
  );
}

/** The half that an import may overwrite: not the one in force. */
export function spareHalf(log: ImportsLog, site: string): Half {
  return currentEntry(log, site)?.stored.half === 'A' ? 'B' : 'A';
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

/** True when a site's tab still holds what the log says it held, so that it may come into force again. */
export function isIntact(site: string, stored: Stored): boolean {
  const sheet = tabNamed(tabName(site, stored.half));
  if (sheet === null || sheet.getLastRow() - 1 !== stored.rows) return false;
  if (stored.rows === 0) return true;
  return checksum(sheet.getRange(2, 1, stored.rows, WIDTH).getValues().map(plainRow)) === stored.checksum;
}

/** Cells that the tabs of all sites take, both halves. */
export function storeCells(log: ImportsLog): number {
  return storedSites(log).reduce((sum, site) => sum + siteCells(site), 0);
}

/** Cells that the two tabs of a site take. */
export function siteCells(site: string): number {
  const halves: Half[] = ['A', 'B'];
  const sheets = halves.map((half) => tabNamed(tabName(site, half)));
  return sheets.reduce((sum, sheet) => sum + (sheet === null ? 0 : sheet.getMaxRows() * sheet.getMaxColumns()), 0);
}
