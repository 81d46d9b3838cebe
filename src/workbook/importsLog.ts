import type { ImportRecord } from '../links/observation';
import { literal, literalWords, today } from './cells';
import {
  IMPORTS_COLUMNS,
  IMPORTS_TAB,
  type Line,
  lineOf,
  MAY_LACK,
  type Name,
  type Stored,
  unreadable,
} from './importLines';
import { WorkbookProblem } from './problem';
import { putBackColumns, readTable } from './table';
import { ensureTab, fixedTab, wasDeleted } from './tabs';

/**
 * The coverage log. It only ever grows, by one `appendRow` a line: the one write that Google documents as atomic, so that
 * neither a stopped execution nor somebody who sorts the tab can leave half a line or change another. A line is the
 * commit of an import or of a removal, or the undoing of one.
 */

/** A line in force that changed what a site holds. */
export interface LogChange {
  readonly number: number;
  /** The import that it brought or, a removal, took back. */
  readonly record: ImportRecord;
  readonly removal: boolean;
  /** What the site holds since. */
  readonly stored: Stored;
}

export interface ImportsLog {
  /** Imports and removals that were not undone, by number. */
  readonly changes: readonly LogChange[];
  /** The imports of them that were not removed: those that count. */
  readonly entries: readonly LogChange[];
  /** Number for the next line. */
  readonly next: number;
}

export const EMPTY_LOG: ImportsLog = { changes: [], entries: [], next: 1 };

/**
 * Reads the log; an absent tab is an empty log. Lines are taken by number, so their order in the tab does not matter.
 * @throws WorkbookProblem for a missing column or a line that cannot be read.
 */
export function readLog(): ImportsLog {
  const sheet = fixedTab(IMPORTS_TAB);
  if (sheet === null) return emptyUnlessDeleted();
  const table = readTable(sheet, IMPORTS_COLUMNS, false, MAY_LACK);
  const lines = table.rows.map((row) => lineOf(table, row)).filter((line): line is Line => line !== null);
  const undone = new Set(lines.map((line) => (line.kind === 'undo' ? line.undoes : 0)));
  const changes = changesOf(lines).filter(({ number }) => !undone.has(number));
  const removed = new Set(changes.filter(({ removal }) => removal).map(({ record }) => record.number));
  return {
    changes,
    entries: changes.filter(({ removal, number }) => !removal && !removed.has(number)),
    next: 1 + Math.max(0, ...lines.map(({ number }) => number)),
  };
}

/** All imports and removals by number. */
function changesOf(lines: readonly Line[]): LogChange[] {
  const records = new Map(lines.map((line) => [line.number, line.kind === 'import' ? line.record : undefined]));
  const changes = lines.flatMap((line): LogChange[] => {
    if (line.kind === 'undo') return [];
    const { number, stored } = line;
    const record = records.get(line.kind === 'removal' ? line.removes : number);
    if (record === undefined) throw unreadable(number);
    return [{ number, record, removal: line.kind === 'removal', stored }];
  });
  return changes.sort((a, b) => a.number - b.number);
}

/** Without its log nobody could tell which of a site's two tabs is in force, and the next import would overwrite it. */
function emptyUnlessDeleted(): ImportsLog {
  if (!wasDeleted(IMPORTS_TAB)) return EMPTY_LOG;
  throw new WorkbookProblem(
    `The tab “${IMPORTS_TAB}” was deleted, and with it the record of what was imported. Bring it back through File › Version history. Nothing was changed.`,
  );
}

/**
 * Makes the tab when there is none, and the column for listed pages where a tab of an earlier version lacks it and there is
 * something to put there, so that the commit itself is the one write of its line.
 */
export function ensureLog(pages: readonly string[] = []): void {
  const sheet = ensureTab(IMPORTS_TAB, IMPORTS_COLUMNS);
  if (pages.length === 0) return;
  const { at } = readTable(sheet, IMPORTS_COLUMNS, false, MAY_LACK);
  if (at.Pages < 0) putBackColumns(sheet, IMPORTS_COLUMNS);
}

/** Commits an import: from here on its observations are the site's. */
export function appendImport(record: ImportRecord, stored: Stored): void {
  const traits = `${record.dated ? 'd' : ''}${record.targeted ? 't' : ''}` || '-';
  ensureLog(record.pages);
  append({
    Number: record.number,
    Site: record.site,
    Tool: record.tool,
    Report: record.report,
    Scope: literal(`${record.scope.kind} ${record.scope.of}`),
    Coverage: record.complete ? 'complete' : 'partial',
    'As of': record.asOf,
    Rows: record.rows,
    Kept: record.kept,
    'Set aside': record.setAside,
    'Why set aside': literal(record.why),
    File: literal(record.file),
    Name: literal(record.name),
    Pages: literalWords(record.pages),
    'Imported on': today(),
    Details: [...detailsOf(stored), record.hash, traits].join(' '),
  });
}

/** Commits the removal of an import: its line stays readable, with this one below it, and what is stored is without it. */
export function appendRemoval(number: number, { number: removed, site, file }: ImportRecord, stored: Stored): void {
  append({
    Number: number,
    Site: site,
    Report: `Removal of import ${removed}`,
    File: literal(file),
    'Imported on': today(),
    Details: ['removes', removed, ...detailsOf(stored)].join(' '),
  });
}

/** Takes an import or a removal back. */
export function appendUndo(number: number, { number: undone, record, removal }: LogChange): void {
  append({
    Number: number,
    Site: record.site,
    Report: removal ? `Undo of the removal of import ${record.number}` : `Undo of import ${undone}`,
    File: literal(record.file),
    'Imported on': today(),
    Details: `undoes ${undone}`,
  });
}

function detailsOf({ half, rows, checksum }: Stored): (string | number)[] {
  return [half, rows, checksum];
}

function append(line: Partial<Record<Name, string | number>>): void {
  ensureLog();
  const sheet = fixedTab(IMPORTS_TAB);
  if (sheet === null) return;
  const { header, at } = readTable(sheet, IMPORTS_COLUMNS, false, MAY_LACK);
  const cells: (string | number)[] = header.map(() => '');
  for (const { name } of IMPORTS_COLUMNS) {
    if (at[name] >= 0) cells[at[name]] = line[name] ?? '';
  }
  sheet.appendRow(cells);
}
