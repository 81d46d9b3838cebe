import { readAddress } from '../links/domain';
import type { Day } from '../links/vocabulary';
import { Columns } from './columns';
import { decideDateOrder, readDay } from './days';
import { type Decode, decodeText } from './decode';
import type { Exported, ExportRow, RawRow, RawTable, SetAside } from './exported';
import { guessAsOf, guessScope, isExactPage } from './guesses';
import { hashBytes } from './hash';
import type { ReadDay, Reader } from './reader';
import { isKnownHeader, type Recognised, recognise } from './recognise';
import { tableOfPaste, tableOfTab, tableOfText } from './table';
import { isLostText } from './values';

/** What reading needs from outside. */
export interface Circumstances {
  readonly today: Day;
  /** Registrable domains whose links are tracked, by which a site's own pages are known. */
  readonly tracked?: readonly string[];
}

/** A file as dropped. Throws NotImportable with what was seen and what to do, and nothing else. */
export function readExport(
  name: string,
  bytes: Uint8Array,
  how: Circumstances & { readonly decode: Decode },
): Exported {
  const decoded = decodeText(bytes, how.decode);
  return readTable(tableOfText({ name, hash: hashBytes(bytes), ...decoded }, isKnownHeader), how);
}

/** Text from the clipboard. Throws as `readExport`. */
export function readPasted(text: string, how: Circumstances): Exported {
  return readTable(tableOfPaste(text, isKnownHeader), how);
}

/** Rows of a tab as Sheets displays them. Throws as `readExport`. */
export function readTab(tab: string, rows: readonly (readonly string[])[], how: Circumstances): Exported {
  return readTable(tableOfTab(tab, rows, isKnownHeader), how);
}

function readTable(raw: RawTable, how: Circumstances): Exported {
  const { reader, table, remarks } = recognise(raw, how.tracked ?? []);
  const read = readRows(reader, table);
  const sites = reader.sites?.(table.header) ?? sitesOf(read.contents);
  const partial = partialReasons(reader, table, read);
  return {
    file: table.name,
    hash: table.hash,
    form: table.form,
    tool: reader.tool,
    report: reader.report,
    targeted: reader.targeted,
    dated: reader.dated,
    canBeComplete: partial.length === 0,
    capped: reader.caps.includes(table.rows.length),
    rows: table.rows.length,
    kept: table.rows.length - read.setAside.length,
    setAside: read.setAside,
    contents: read.contents,
    sites,
    scope: reader.sites === undefined ? guessScope(table.name, read.contents, sites) : null,
    asOf: guessAsOf(table.name, read.contents, how.today),
    remarks: [...remarks, ...read.remarks, ...partial.map((reason) => `Partial: ${reason}.`), ...lostTexts(table)],
  };
}

interface ReadRows {
  readonly contents: readonly ExportRow[];
  readonly setAside: readonly SetAside[];
  readonly remarks: readonly string[];
}

function readRows(reader: Recognised['reader'], table: RawTable): ReadRows {
  const columns = new Columns(table.header);
  const dayColumns = reader.dayColumns.map((name) => columns.at(name)).filter((at) => at >= 0);
  const dates = decideDateOrder(table.rows, dayColumns);
  const day: ReadDay = (text, problems) => {
    const value = readDay(text, dates.order);
    if (value === null) problems.push('impossible date');
    return value ?? '';
  };
  const read = reader.open(table.header, columns, day);
  const contents: ExportRow[] = [];
  const setAside: SetAside[] = [];
  for (const row of table.rows) {
    const problems = shapeProblems(row, table.header.length);
    const rows = problems.length === 0 ? read(row, problems) : [];
    if (problems.length === 0) contents.push(...rows);
    else setAside.push({ line: row.line, text: row.cells.join(' | '), reasons: [...new Set(problems)] });
  }
  return { contents, setAside, remarks: dates.remark === '' ? [] : [dates.remark] };
}

/** A torn or shifted row would put one column's text into another. */
function shapeProblems(row: RawRow, width: number): string[] {
  if (row.cells.length < width) return ['cells missing at the end of the row'];
  const surplus = row.cells.length > width && row.cells.slice(width).some((text) => text.trim() !== '');
  return surplus ? ['more cells than columns'] : [];
}

/** Why the export cannot hold every link of its scope. */
function partialReasons(reader: Reader, table: RawTable, read: ReadRows): string[] {
  const reasons = reader.partialBecause === '' ? [] : [reader.partialBecause];
  if (isExactPage(table.name)) reasons.push('it was exported for one exact page');
  if (read.contents.length > 0 && read.contents.every(({ lost }) => lost)) {
    reasons.push('every link in it is lost, so it was filtered');
  }
  const last = table.rows[table.rows.length - 1];
  if (last !== undefined && last.cells.length < table.header.length)
    reasons.push('the file ends in the middle of a row');
  if (reader.caps.includes(table.rows.length))
    reasons.push(`${reader.tool} cuts this report off at ${table.rows.length} rows`);
  return reasons;
}

/** Registrable domains of the targets, most rows first. */
function sitesOf(rows: readonly ExportRow[]): string[] {
  const counts = new Map<string, number>();
  for (const { target } of rows) {
    if (target === '') continue;
    const { domain } = readAddress(target);
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([domain]) => domain);
}

function lostTexts(table: RawTable): string[] {
  let lost = 0;
  for (const { cells } of table.rows) for (const text of cells) if (isLostText(text)) lost += 1;
  return lost === 0
    ? []
    : [`${lost} cells became formula errors in a spreadsheet; their text is lost and was left blank.`];
}
