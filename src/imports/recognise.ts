import { readAddress } from '../links/domain';
import { Columns, cell } from './columns';
import { looksLikeContacts } from './contacts/looksLikeContacts';
import { NotImportable, type RawTable } from './exported';
import { lookAlikeOf } from './lookAlikes';
import type { Reader } from './reader';
import { READERS } from './readers';
import { TAB_FORM } from './table';

export interface Recognised {
  readonly reader: Reader;
  /** With the reader's own column names where the header was in another language. */
  readonly table: RawTable;
  readonly remarks: readonly string[];
}

/** Whether a row is the header of a report that is read or refused by name. */
export function isKnownHeader(cells: readonly string[]): boolean {
  const columns = new Columns(cells);
  return READERS.some((reader) => claims(reader, columns, cells)) || lookAlikeOf(columns) !== null;
}

/**
 * The one reader that claims the table: by its columns, else by its cells. Throws NotImportable when none does,
 * saying what it is or what was seen, and when two do, naming both.
 */
export function recognise(table: RawTable, tracked: readonly string[], readers = READERS): Recognised {
  const columns = new Columns(table.header);
  const byHeader = onlyOne(readers.filter((reader) => claims(reader, columns, table.header)));
  if (byHeader !== null) {
    refuseOwnPages(byHeader, table, tracked);
    return { reader: byHeader, table, remarks: [] };
  }
  refuseLookAlike(columns);
  const byCells = onlyOne(readers.filter((reader) => reader.looksLike?.(table) === true));
  if (byCells === null) throw new NotImportable(unknown(table.header, columns) + mergeable(table));
  const remark = `The header is in another language; it was taken for ${byCells.tool} ${byCells.report} by what the columns hold.`;
  return { reader: byCells, table: { ...table, header: byCells.signature }, remarks: [remark] };
}

function claims(reader: Reader, columns: Columns, header: readonly string[]): boolean {
  return columns.hasAll(reader.signature) && (reader.fits?.(columns, header) ?? true);
}

function onlyOne(claiming: readonly Reader[]): Reader | null {
  if (claiming.length > 1) {
    const names = claiming.map(({ tool, report }) => `${tool} ${report}`).join(' and ');
    throw new NotImportable(
      `This could be ${names}, so nothing was read. Please report this file's header as a mistake.`,
    );
  }
  return claiming[0] ?? null;
}

function refuseLookAlike(columns: Columns): void {
  const kind = lookAlikeOf(columns);
  if (kind !== null) throw new NotImportable(`This is ${kind.name}: ${kind.is}. Export ${kind.instead} instead.`);
}

const COLUMNS_NAMED = 8;

function unknown(header: readonly string[], columns: Columns): string {
  const names = header.filter((name) => name !== '').map((name) => `"${shortened(name)}"`);
  const more = names.length > COLUMNS_NAMED ? ` and ${names.length - COLUMNS_NAMED} more` : '';
  const supported = READERS.map(({ tool, report }) => `${tool} ${report}`).join(', ');
  const seen =
    names.length === 0 ? 'no column names' : `the columns ${names.slice(0, COLUMNS_NAMED).join(', ')}${more}`;
  return `Not an export that can be read: it has ${seen}.${nearest(columns)} Supported: ${supported}.`;
}

/** A list of contacts, or a market's tab that came back, has another way in. */
function mergeable({ header, form }: RawTable): string {
  if (!looksLikeContacts(header)) return '';
  const choose = form === TAB_FORM ? 'Choose' : 'Paste it into a tab of this spreadsheet, open that, and choose';
  return ` It looks like a list of sites that somebody works with. ${choose} “Merge this tab” below: its columns become yours in a market’s ledger.`;
}

/** Columns of a report can be left out when it is downloaded; this says which one to bring back. */
function nearest(columns: Columns): string {
  const missing = (reader: Reader) => reader.signature.filter((name) => columns.at(name) < 0);
  const near = READERS.filter(({ signature }) => signature.some((name) => columns.at(name) >= 0))
    .sort((a, b) => missing(a).length - missing(b).length)
    .find((reader) => missing(reader).length <= reader.signature.length / 2);
  if (near === undefined) return '';
  const names = missing(near).map((name) => `"${name}"`);
  return ` To be ${near.tool} ${near.report} it lacks ${names.join(' and ')}.`;
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

const OWN_PAGES =
  'This is Search Console Your pages linking to this page: pages of the site itself, not links to it. ' +
  'Export Links › Export external links › Latest links or More sample links instead.';

/**
 * "More sample links" and the drill-down into internal links share their header. The file name tells, unless it
 * was changed; else pages that all lie on one host, or on a site we track, are the site's own.
 */
function refuseOwnPages(reader: Reader, table: RawTable, tracked: readonly string[]): void {
  if (reader.report !== 'More sample links' || /more sample links/i.test(table.name)) return;
  if (/your pages linking/i.test(table.name)) throw new NotImportable(OWN_PAGES);
  const pages = [...table.rows()].map((row) => readAddress(cell(row.cells, 0))).filter(({ problem }) => problem === '');
  const [first] = pages;
  if (first === undefined || pages.some(({ domain }) => domain !== first.domain)) return;
  if (pages.length > 1 || tracked.includes(first.domain)) throw new NotImportable(OWN_PAGES);
}
