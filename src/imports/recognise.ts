import { shortened } from '../links/shortened';
import type { Tool } from '../links/vocabulary';
import { claimOf, claimsOn, nameOf, onlyOne } from './claims';
import { Columns } from './columns';
import { looksLikeContacts } from './contacts/looksLikeContacts';
import { NotImportable, type RawTable, Unmapped } from './exported';
import type { Contents } from './gathering';
import { guessMapping } from './guessMapping';
import { isHeadless, isTranslated } from './kinds';
import { type Mapping, readerOf } from './mapping';
import { AS_RECOGNISED, distinctNames, headerKey, lettersOf, type ReadAs } from './readAs';
import type { Reader } from './reader';
import { READERS } from './readers';
import { TAB_FORM } from './table';

export { isKnownHeader } from './claims';

export interface Recognised {
  readonly reader: Reader;
  /** With the reader's own column names where the header was in another language. */
  readonly table: RawTable;
  readonly remarks: readonly string[];
  /** What somebody said the columns hold; null. */
  readonly mapping: Mapping | null;
  /** `headerKey` of the header as it stands in the table. */
  readonly key: string;
}

/**
 * The one reader of the table: the one that somebody's mapping makes, else the one that claims it by its columns, else by its
 * cells. Throws NotImportable when none does, saying what it is or what was seen, as Unmapped where a mapping would help; and
 * when two do, naming both.
 */
export function recognise(table: RawTable, readAs = AS_RECOGNISED, readers = READERS): Recognised {
  return { ...recognised(table, readAs, readers), key: headerKey(table.header) };
}

type Found = Omit<Recognised, 'key'>;

function recognised(table: RawTable, readAs: ReadAs, readers: readonly Reader[]): Found {
  if (readAs.mapping !== null) return mapped(table, readAs, readAs.mapping);
  const claim = onlyOne(claimsOn(table.header, readers));
  if (claim !== null) {
    if (claim.reader === null) throw new NotImportable(claim.refusal);
    return { reader: claim.reader, table, remarks: [], mapping: null };
  }
  const byCells = recogniseByCells(table, readers);
  if (byCells !== null) return byCells;
  const message = unknown(table.header, new Columns(table.header)) + mergeable(table);
  throw holdsAddresses(table) ? new Unmapped(message, table) : new NotImportable(message);
}

function mapped(table: RawTable, { headless }: ReadAs, mapping: Mapping): Found {
  return { reader: readerOf(mapping), table: named(table, headless), remarks: [], mapping };
}

/** The table with a name for every column, and its first row where that is no header. */
export function named(table: RawTable, headless: boolean): RawTable {
  if (!headless) return { ...table, header: distinctNames(table.header) };
  const first = { line: table.headerLine, cells: table.header, text: '' };
  const width = Math.max(table.header.length, ...table.rows.map(({ cells }) => cells.length));
  return {
    ...table,
    header: lettersOf(width),
    headerLine: table.headerLine - 1,
    rows: [first, ...table.rows],
  };
}

/** A list of links says where they are; without that there is nothing to say of its columns. */
function holdsAddresses(table: RawTable): boolean {
  return [false, true].some((headless) => {
    const { header, rows } = named(table, headless);
    const { source, sourceDomain } = guessMapping(header, rows).columns;
    return (source ?? sourceDomain) !== undefined;
  });
}

/** A header in another language, or none at all: what stands in its place is then a row like the others. */
function recogniseByCells(table: RawTable, readers: readonly Reader[]): Found | null {
  const { header, rows } = table;
  const fitting = (fits: typeof isTranslated, all: readonly Reader[]) =>
    onlyOne(all.filter(({ kinds }) => kinds !== undefined && fits(header, rows, kinds)).map(claimOf))?.reader;
  const translated = fitting(
    isTranslated,
    readers.filter(({ headless }) => headless !== true),
  );
  const reader = translated ?? fitting(isHeadless, readers);
  if (reader === undefined || reader === null) return null;
  const what = `it was taken for ${nameOf(reader)} by what the columns hold.`;
  const headed = { ...table, header: reader.signature };
  return translated === reader
    ? { reader, table: headed, remarks: [`The header is in another language; ${what}`], mapping: null }
    : { reader, table: { ...headed, headerLine: 0 }, remarks: [`There is no header; ${what}`], mapping: null };
}

const COLUMNS_NAMED = 8;
const LONGEST_NAME = 40;

function unknown(header: readonly string[], columns: Columns): string {
  const names = header.filter((name) => name !== '').map((name) => `"${shortened(name, LONGEST_NAME)}"`);
  const more = names.length > COLUMNS_NAMED ? ` and ${names.length - COLUMNS_NAMED} more` : '';
  const seen =
    names.length === 0 ? 'no column names' : `the columns ${names.slice(0, COLUMNS_NAMED).join(', ')}${more}`;
  return `Not an export that can be read: it has ${seen}.${nearest(columns)} Supported: ${supported()}.`;
}

/** A list of contacts, or a market's tab that came back, has another way in. */
function mergeable({ header, form }: RawTable): string {
  if (!looksLikeContacts(header)) return '';
  const choose = form === TAB_FORM ? 'Choose' : 'Paste it into a tab of this spreadsheet, open that, and choose';
  return ` It looks like a list of sites that somebody works with. ${choose} “Merge this tab” below: its columns become yours in a market’s ledger.`;
}

/** `Ahrefs Backlinks, Referring domains; Semrush Backlinks; …`: reports in several forms once, lists by their content not at all. */
function supported(): string {
  const byTool = new Map<Tool, Set<string>>();
  for (const { tool, report, headless } of READERS) {
    if (headless !== true && tool !== 'Other') byTool.set(tool, (byTool.get(tool) ?? new Set()).add(report));
  }
  return [...byTool].map(([tool, reports]) => `${tool} ${[...reports].join(', ')}`).join('; ');
}

/** Share of a report's mark that may be missing. */
const MOST_LACKING = 0.5;

/** Columns of a report can be left out when it is downloaded; this says which one to bring back. */
function nearest(columns: Columns): string {
  const missing = (reader: Reader) => reader.signature.filter((name) => columns.at(name) < 0);
  const lacking = (reader: Reader) => missing(reader).length / reader.signature.length;
  const near = READERS.filter(({ headless }) => headless !== true)
    .sort((one, other) => lacking(one) - lacking(other))
    .find((reader) => lacking(reader) <= MOST_LACKING);
  if (near === undefined) return '';
  const names = missing(near).map((name) => `"${name}"`);
  return ` To be ${nameOf(near)} it lacks ${names.join(' and ')}.`;
}

const OWN_PAGES =
  'This is Search Console Your pages linking to this page: pages of the site itself, not links to it. ' +
  'Export Links › Export external links › Latest links or More sample links instead.';

/**
 * "More sample links" and the drill-down into internal links share their header. The file name tells, unless it
 * was changed; else pages that all lie on one host, or on a site we track, are the site's own.
 */
export function refuseOwnPages({ reader, table }: Found, { strands }: Contents, tracked: readonly string[]): void {
  if (reader.report !== 'More sample links' || /more sample links/i.test(table.name)) return;
  if (/your pages linking/i.test(table.name)) throw new NotImportable(OWN_PAGES);
  const [first, other] = strands;
  if (first === undefined || other !== undefined) return;
  if (first.rows > 1 || tracked.includes(first.domain)) throw new NotImportable(OWN_PAGES);
}
