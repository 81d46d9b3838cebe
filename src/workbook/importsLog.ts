import type { ImportRecord, Scope } from '../links/observation';
import { type Day, TOOLS, type Tool } from '../links/vocabulary';
import { type CellValue, dayOf, literal, numberOf, textOf, today } from './cells';
import { ours } from './columns';
import { WorkbookProblem } from './problem';
import { readTable, type Table } from './table';
import { ensureTab, fixedTab, wasDeleted } from './tabs';

/**
 * The coverage log. It only ever grows, by one `appendRow` a line: the one write that Google documents as atomic, so that
 * neither a stopped execution nor somebody who sorts the tab can leave half a line or change another. A line is the
 * commit of an import, or the undoing of one.
 */
export const IMPORTS_TAB = 'Imports';

const IMPORTS_COLUMNS = [
  ours('Number', 70, 'number', 'Counts imports; observations name the imports that held them.'),
  ours('Site', 150, 'text', 'Whose links the report lists.'),
  ours('Tool', 110, 'text', 'Where the report comes from.'),
  ours('Report', 150, 'text', 'Name of the report as the tool writes it, or which import this line undoes.'),
  ours('Scope', 190, 'text', 'How much of the site the report covers: domain, subdomain or prefix.'),
  ours(
    'Coverage',
    90,
    'text',
    'Complete: every link of the scope, so that absence counts. Partial: absence says nothing.',
  ),
  ours('As of', 95, 'text', 'The day the report speaks of.'),
  ours('Rows', 70, 'number', 'Rows in the file below its header.'),
  ours('Kept', 70, 'number', 'Rows that were read.'),
  ours('Set aside', 80, 'number', 'Rows that could not be used.'),
  ours('Why set aside', 260, 'wrapped', 'Reasons, with how many rows each.'),
  ours('File', 220, 'text', 'Name of the file or tab.'),
  ours('Name', 140, 'text', 'A name given to the import.'),
  ours('Imported on', 95, 'text', 'The day of the import.'),
  ours('Details', 190, 'text', 'Where the observations are and how they are checked: leave as it is.'),
] as const;

type Name = (typeof IMPORTS_COLUMNS)[number]['name'];

/** Where a site's observations were written by an import. */
export interface Stored {
  readonly half: Half;
  readonly rows: number;
  readonly checksum: string;
}

/** Which of a site's two tabs. */
export type Half = 'A' | 'B';

export interface LogEntry {
  readonly record: ImportRecord;
  readonly stored: Stored;
}

export interface ImportsLog {
  /** Imports in force, by number. Undone ones are gone. */
  readonly entries: readonly LogEntry[];
  /** Number for the next line. */
  readonly next: number;
}

export const EMPTY_LOG: ImportsLog = { entries: [], next: 1 };

/**
 * Reads the log; an absent tab is an empty log. Lines are taken by number, so their order in the tab does not matter.
 * @throws WorkbookProblem for a missing column or a line that cannot be read.
 */
export function readLog(): ImportsLog {
  const sheet = fixedTab(IMPORTS_TAB);
  if (sheet === null) return emptyUnlessDeleted();
  const table = readTable(sheet, IMPORTS_COLUMNS, false);
  const lines = table.rows.map((row) => lineOf(table, row)).filter((line): line is Line => line !== null);
  const undone = new Set(lines.map((line) => line.undoes));
  const entries = lines
    .map((line) => line.entry)
    .filter((entry): entry is LogEntry => entry !== null && !undone.has(entry.record.number))
    .sort((a, b) => a.record.number - b.record.number);
  return {
    entries,
    next: 1 + Math.max(0, ...lines.map((line) => line.number)),
  };
}

/** Without its log nobody could tell which of a site's two tabs is in force, and the next import would overwrite it. */
function emptyUnlessDeleted(): ImportsLog {
  if (!wasDeleted(IMPORTS_TAB)) return EMPTY_LOG;
  throw new WorkbookProblem(
    `The tab “${IMPORTS_TAB}” was deleted, and with it the record of what was imported. Bring it back through File › Version history. Nothing was changed.`,
  );
}

interface Line {
  readonly number: number;
  /** Number of the import that this line takes back; 0. */
  readonly undoes: number;
  readonly entry: LogEntry | null;
}

function lineOf(table: Table<Name>, row: readonly CellValue[]): Line | null {
  const text = (name: Name): string => textOf(row[table.at[name]]);
  const number = numberOf(row[table.at.Number]);
  if (number === 0) return null;
  const details = text('Details').split(' ');
  if (details[0] === 'undoes') return { number, undoes: Number(details[1]), entry: null };
  const [half, rows, checksum, hash, traits] = details;
  const tool = TOOLS.find((known) => known === text('Tool'));
  const scope = scopeOf(text('Scope'));
  const asOf = dayOf(row[table.at['As of']]);
  if ((half !== 'A' && half !== 'B') || checksum === undefined || tool === undefined || scope === null || asOf === '') {
    throw new WorkbookProblem(
      `Line ${number} of the tab “${IMPORTS_TAB}” was changed and cannot be read. Undo that change (File › Version history); nothing was changed.`,
    );
  }
  const record = recordOf({
    number,
    text,
    tool,
    scope,
    asOf,
    hash: hash ?? '',
    traits: traits ?? '',
    row,
    table,
  });
  return {
    number,
    undoes: 0,
    entry: { record, stored: { half, rows: Number(rows), checksum } },
  };
}

interface LineParts {
  readonly number: number;
  readonly text: (name: Name) => string;
  readonly tool: Tool;
  readonly scope: Scope;
  readonly asOf: Day;
  readonly hash: string;
  readonly traits: string;
  readonly row: readonly CellValue[];
  readonly table: Table<Name>;
}

function recordOf({ number, text, tool, scope, asOf, hash, traits, row, table }: LineParts): ImportRecord {
  return {
    number,
    file: text('File'),
    hash,
    tool,
    report: text('Report'),
    site: text('Site'),
    scope,
    complete: text('Coverage') === 'complete',
    asOf,
    dated: traits.includes('d'),
    targeted: traits.includes('t'),
    rows: numberOf(row[table.at.Rows]),
    kept: numberOf(row[table.at.Kept]),
    setAside: numberOf(row[table.at['Set aside']]),
    why: text('Why set aside'),
    name: text('Name'),
  };
}

function scopeOf(text: string): Scope | null {
  const [kind, of] = text.split(' ');
  return (kind === 'domain' || kind === 'subdomain' || kind === 'prefix') && of !== undefined ? { kind, of } : null;
}

/** Makes the tab when there is none, so that the commit itself is the one write of its line. */
export function ensureLog(): void {
  ensureTab(IMPORTS_TAB, IMPORTS_COLUMNS);
}

/** Commits an import: from here on its observations are the site's. */
export function appendImport(record: ImportRecord, stored: Stored): void {
  const traits = `${record.dated ? 'd' : ''}${record.targeted ? 't' : ''}` || '-';
  append({
    Number: record.number,
    Site: record.site,
    Tool: record.tool,
    Report: record.report,
    Scope: `${record.scope.kind} ${record.scope.of}`,
    Coverage: record.complete ? 'complete' : 'partial',
    'As of': record.asOf,
    Rows: record.rows,
    Kept: record.kept,
    'Set aside': record.setAside,
    'Why set aside': literal(record.why),
    File: literal(record.file),
    Name: literal(record.name),
    'Imported on': today(),
    Details: [stored.half, stored.rows, stored.checksum, record.hash, traits].join(' '),
  });
}

/** Takes an import back: its line stays readable, with this one below it. */
export function appendUndo(number: number, undone: ImportRecord): void {
  append({
    Number: number,
    Site: undone.site,
    Report: `Undo of import ${undone.number}`,
    'Imported on': today(),
    Details: `undoes ${undone.number}`,
  });
}

function append(line: Partial<Record<Name, string | number>>): void {
  ensureLog();
  const sheet = fixedTab(IMPORTS_TAB);
  if (sheet === null) return;
  const { header, at } = readTable(sheet, IMPORTS_COLUMNS, false);
  const cells: (string | number)[] = header.map(() => '');
  for (const { name } of IMPORTS_COLUMNS) {
    cells[at[name]] = line[name] ?? '';
  }
  sheet.appendRow(cells);
}
