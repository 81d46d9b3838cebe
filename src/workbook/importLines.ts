import type { ImportRecord, Scope } from '../links/observation';
import { TOOLS } from '../links/vocabulary';
import { type CellValue, dayOf, numberOf, textOf, wordsOf } from './cells';
import { ours } from './columns';
import { WorkbookProblem } from './problem';
import type { Table } from './table';

export const IMPORTS_TAB = 'Imports';

export const IMPORTS_COLUMNS = [
  ours('Number', 70, 'number', 'Counts imports; observations name the imports that held them.'),
  ours('Site', 150, 'text', 'Whose links the report lists.'),
  ours('Tool', 110, 'text', 'Where the report comes from.'),
  ours('Report', 150, 'text', 'Name of the report as the tool writes it, or which line this one undoes or removes.'),
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
  ours(
    'Pages',
    200,
    'text',
    'Which pages of the site were listed in the tab Pages, so that links to them were kept apart. Of others this import says nothing by themselves.',
  ),
  ours('Imported on', 95, 'text', 'The day of the import.'),
  ours('Details', 190, 'text', 'Where the observations are and how they are checked: leave as it is.'),
] as const;

/** Without it an import has no listed pages, which only means that comparing them asks for the file once more. */
export const MAY_LACK = ['Pages'] as const;

export type Name = (typeof IMPORTS_COLUMNS)[number]['name'];

/** Where a site's observations were written. */
export interface Stored {
  readonly half: Half;
  readonly rows: number;
  readonly checksum: string;
}

/** Which of a site's two tabs. */
export type Half = 'A' | 'B';

/** A line of the log: an import, the removal of an earlier import, or the undoing of one of these. */
export type Line =
  | { readonly kind: 'import'; readonly number: number; readonly record: ImportRecord; readonly stored: Stored }
  | { readonly kind: 'removal'; readonly number: number; readonly removes: number; readonly stored: Stored }
  | { readonly kind: 'undo'; readonly number: number; readonly undoes: number };

/**
 * A row of the tab as a line; null for one without a number.
 * @throws WorkbookProblem for a line that cannot be read.
 */
export function lineOf(table: Table<Name>, row: readonly CellValue[]): Line | null {
  const number = numberOf(row[table.at.Number]);
  if (number === 0) return null;
  const [word = '', ...rest] = textOf(row[table.at.Details]).split(' ');
  if (word === 'undoes') return { kind: 'undo', number, undoes: Number(rest[0]) };
  if (word === 'removes') {
    const [removes, half, rows, checksum] = rest;
    return { kind: 'removal', number, removes: Number(removes), stored: storedAs(number, half, rows, checksum) };
  }
  const [rows, checksum, hash = '', traits = ''] = rest;
  const record = recordOf({ number, hash, traits, row, table });
  return { kind: 'import', number, record, stored: storedAs(number, word, rows, checksum) };
}

/** Somebody changed a line so that nobody can tell any more what is stored. */
export function unreadable(number: number): WorkbookProblem {
  return new WorkbookProblem(
    `Line ${number} of the tab “${IMPORTS_TAB}” was changed and cannot be read. Undo that change (File › Version history); nothing was changed.`,
  );
}

function storedAs(number: number, half = '', rows = '', checksum = ''): Stored {
  if ((half !== 'A' && half !== 'B') || checksum === '') throw unreadable(number);
  return { half, rows: Number(rows), checksum };
}

interface LineParts {
  readonly number: number;
  readonly hash: string;
  readonly traits: string;
  readonly row: readonly CellValue[];
  readonly table: Table<Name>;
}

function recordOf({ number, hash, traits, row, table }: LineParts): ImportRecord {
  const text = (name: Name): string => textOf(row[table.at[name]]);
  const figure = (name: Name): number => numberOf(row[table.at[name]]);
  const tool = TOOLS.find((known) => known === text('Tool'));
  const scope = scopeOf(text('Scope'));
  const asOf = dayOf(row[table.at['As of']]);
  if (tool === undefined || scope === null || asOf === '') throw unreadable(number);
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
    pages: wordsOf(String(row[table.at.Pages] ?? '')),
    rows: figure('Rows'),
    kept: figure('Kept'),
    setAside: figure('Set aside'),
    why: text('Why set aside'),
    name: text('Name'),
  };
}

function scopeOf(text: string): Scope | null {
  const [, kind, of] = /^(\S+) ([\s\S]+)$/.exec(text) ?? [];
  return (kind === 'domain' || kind === 'subdomain' || kind === 'prefix' || kind === 'figures') && of !== undefined
    ? { kind, of }
    : null;
}
