import { checksum, OBSERVATION_COLUMNS, observationsOf } from '../imports/observationRow';
import type { Observation } from '../links/observation';
import { type CellValue, textOf } from './cells';
import type { Half, Stored } from './importLines';
import type { ImportsLog, LogChange } from './importsLog';
import { WorkbookProblem } from './problem';
import { tabNamed } from './tabs';

/*
 * Observations of each site: two hidden tabs of plain rows, one in force, one spare. An import or a removal writes the spare whole,
 * reads it back, and is committed by one line of the coverage log; the other tab is then the undo.
 */

/** Cells that the tabs of all sites may hold together. */
export const STORE_BUDGET = 3_000_000;

/** Cells of a row. */
export const WIDTH = OBSERVATION_COLUMNS.length;

/** A cell of an observation tab in its stored form. */
export type Cell = string | number;

export function tabName(site: string, half: Half): string {
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
export function storedSites(log: ImportsLog): string[] {
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

export function plainRow(row: readonly CellValue[]): Cell[] {
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

export function lostSpare(tab: string): WorkbookProblem {
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

/** @throws WorkbookProblem when the tab that held these links was deleted. */
export function requireTab(site: string, { half }: Stored): void {
  const name = tabName(site, half);
  if (tabNamed(name) === null) throw damaged(site, name);
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
  return [...cellsBySite(log).values()].reduce((sum, cells) => sum + cells, 0);
}

/** Cells that the two tabs of each site take, in a few calls a site. */
export function cellsBySite(log: ImportsLog): Map<string, number> {
  return new Map(storedSites(log).map((site) => [site, siteCells(site)]));
}

function siteCells(site: string): number {
  const halves: Half[] = ['A', 'B'];
  const sheets = halves.map((half) => tabNamed(tabName(site, half)));
  return sheets.reduce((sum, sheet) => sum + (sheet === null ? 0 : sheet.getMaxRows() * sheet.getMaxColumns()), 0);
}
