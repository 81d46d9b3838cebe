import { QUALITIES, SOURCE_TYPES } from '../links/vocabulary';
import { appendRows } from './appendRows';
import { type CellValue, literal, textOf } from './cells';
import { rowDresser, theirs } from './columns';
import { readTable, type Table } from './table';
import { ensureTab, fixedTab } from './tabs';

/** The user's own verdicts, which win over every rule. Rows are only ever added; of two for one domain the lower one counts. */
export const SOURCES_TAB = 'Sources';

export const SOURCES_COLUMNS = [
  theirs(
    'Domain',
    220,
    'text',
    'A domain (example.de), a host (blog.example.de) or a pattern (*.example.de: every host below it). The longest that fits counts, and of two rows on one the lower.',
  ),
  theirs('Country', 90, 'text', 'Code or name (DE, Germany), or blank to leave it to the rules.'),
  {
    ...theirs('Source type', 120, 'text', 'Kind of source, or blank to leave it to the rules.'),
    options: SOURCE_TYPES,
  },
  {
    ...theirs('Quality', 100, 'text', 'Counted, Junk or Ignored, or blank to leave it to the rules.'),
    options: QUALITIES,
  },
  theirs('Note', 280, 'text', 'Why, for whoever reads it later.'),
] as const;

/** The user's own verdict on a domain, host or `*.pattern`; blank fields leave the rules alone. */
export interface SourceEntry {
  readonly pattern: string;
  readonly country: string;
  readonly type: string;
  readonly quality: string;
  readonly note: string;
}

/**
 * Rows as the rules read them: Domain, Country, Source type, Quality, Note. None when the tab is not there.
 * @throws WorkbookProblem for a missing column.
 */
export function readSourceRows(): string[][] {
  const sheet = fixedTab(SOURCES_TAB);
  if (sheet === null) return [];
  const { at, rows } = readTable(sheet, SOURCES_COLUMNS);
  return sourceTexts(rows, at);
}

/** The same of a tab that was read. */
export function sourceTexts(rows: Table<Name>['rows'], at: Table<Name>['at']): string[][] {
  return rows.map((row: readonly CellValue[]) => SOURCES_COLUMNS.map(({ name }) => textOf(row[at[name]])));
}

/** Makes the tab when there is none. */
export function ensureSources(): void {
  ensureTab(SOURCES_TAB, SOURCES_COLUMNS);
}

/** Adds those verdicts at the end that are not there yet, and sees them written. Answers how many that were. */
export function appendSources(entries: readonly SourceEntry[]): number {
  if (entries.length === 0) return 0;
  const sheet = ensureTab(SOURCES_TAB, SOURCES_COLUMNS);
  const table = readTable(sheet, SOURCES_COLUMNS);
  const fresh = entries.filter((entry) => !saysAlready(table, entry));
  if (fresh.length > 0) {
    const rows = fresh.map((entry) => cellsOf(table, entry));
    appendRows(sheet, rows, rowDresser(sheet, table.header, SOURCES_COLUMNS));
  }
  SpreadsheetApp.flush();
  return fresh.length;
}

type Name = (typeof SOURCES_COLUMNS)[number]['name'];

function cellsOf({ at, header }: Table<Name>, entry: SourceEntry): string[] {
  const row: string[] = header.map(() => '');
  row[at.Domain] = literal(entry.pattern);
  row[at.Country] = entry.country;
  row[at['Source type']] = entry.type;
  row[at.Quality] = entry.quality;
  row[at.Note] = literal(entry.note);
  return row;
}

/** Whether the rows on this very pattern, the lower one counting field by field, come to the same. */
function saysAlready({ at, rows }: Table<Name>, { pattern, country, type, quality }: SourceEntry): boolean {
  const said = rows.filter((row) => textOf(row[at.Domain]).toLowerCase() === pattern.toLowerCase());
  const last = (name: Name): string => said.reduce((value, row) => textOf(row[at[name]]) || value, '');
  const words: readonly [Name, string][] = [
    ['Country', country],
    ['Source type', type],
    ['Quality', quality],
  ];
  return said.length > 0 && words.every(([name, word]) => word === '' || last(name) === word);
}
