import { readAddress } from '../links/domain';
import type { Day } from '../links/vocabulary';
import { Columns } from './columns';
import { type DateReading, decideDateOrder, isoDay, readDay } from './days';
import { type Decode, decodeText } from './decode';
import type { Exported, ExportRow, RawRow, RawTable, SetAside } from './exported';
import { commonFolder, guessAsOf, guessScope, isExactPage } from './guesses';
import { hashBytes } from './hash';
import type { ReadDay, Reader } from './reader';
import { isKnownHeader, recognise } from './recognise';
import { tableOfPaste, tableOfTab, tableOfText } from './table';
import { isLostText, remembered } from './values';

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
  const scope = reader.sites === undefined ? guessScope(table.name, read.contents, sites) : null;
  const partial = partialReasons(reader, table, read);
  const inFolder = scope?.value.kind === 'domain' ? folderRemark(read.contents, scope.value.of) : [];
  return {
    file: table.name,
    hash: table.hash,
    form: table.form,
    tool: reader.tool,
    report: reader.report,
    targeted: reader.targeted,
    dated: reader.dated,
    canBeComplete: partial.length === 0,
    capped: reader.caps.includes(read.rows),
    rows: read.rows,
    kept: read.rows - read.setAside.length,
    setAside: read.setAside,
    contents: read.contents,
    sites,
    scope,
    asOf: guessAsOf(table.name, read.contents, how.today),
    remarks: [...remarks, ...read.remarks, ...inFolder, ...partial.map((reason) => `Partial: ${reason}.`)],
  };
}

interface ReadRows {
  readonly rows: number;
  readonly contents: readonly ExportRow[];
  readonly setAside: readonly SetAside[];
  /** The last row is shorter than the header. */
  readonly cutShort: boolean;
  readonly remarks: readonly string[];
}

function readRows(reader: Reader, table: RawTable): ReadRows {
  const columns = new Columns(table.header);
  const dates = datesOf(table, reader, columns);
  const read = reader.open(table.header, columns, dates.day);
  const contents: ExportRow[] = [];
  const setAside: SetAside[] = [];
  const width = table.header.length;
  const count = { rows: 0, lostTexts: 0, lastWidth: width };
  const problems: string[] = [];
  const wanted = [...columns.wanted].filter((at) => at >= 0);
  for (const row of table.rows(columns.wanted)) {
    checkShape(row, width, problems);
    const links = problems.length === 0 ? read(row, problems) : [];
    if (problems.length === 0) for (const link of links) contents.push(link);
    else setAside.push({ line: row.line, text: row.text, reasons: [...new Set(problems.splice(0))] });
    count.rows += 1;
    count.lastWidth = row.cells.length;
    for (const at of wanted) if (isLostText(row.cells[at] ?? '')) count.lostTexts += 1;
  }
  const remarks = [dates.remark(), lostTextRemark(count.lostTexts)].filter((remark) => remark !== '');
  return { rows: count.rows, contents, setAside, cutShort: count.lastWidth < width, remarks };
}

/**
 * Reads date cells; looks through the whole table for the order of day and month when it meets the first date that
 * needs one, which in files straight from the tools is never.
 */
function datesOf(table: RawTable, reader: Reader, columns: Columns): { day: ReadDay; remark: () => string } {
  let decided: DateReading | null = null;
  const decide = () => {
    const places = reader.dayColumns.map((name) => columns.at(name)).filter((at) => at >= 0);
    decided ??= decideDateOrder([...table.rows(new Set(places))], places);
    return decided.order;
  };
  const isoDayOf = remembered(isoDay);
  const day: ReadDay = (text, problems) => {
    const value = text === '' ? '' : (isoDayOf(dateOf(text)) ?? readDay(text, decide()));
    if (value === null) problems.push('with an impossible date');
    return value ?? '';
  };
  return { day, remark: () => decided?.remark ?? '' };
}

/** Drops the time of `2026-09-30 12:00:01`, of which every row has another. */
function dateOf(text: string): string {
  return text.charCodeAt(10) === 32 && text.charCodeAt(4) === 45 ? text.slice(0, 10) : text;
}

/** A torn or shifted row would put one column's text into another. */
function checkShape({ cells }: RawRow, width: number, problems: string[]): void {
  if (cells.length < width) problems.push('with cells missing at the end');
  else if (cells.length > width && /\S/.test(cells.slice(width).join('')))
    problems.push('with more cells than columns');
}

/** Why the export cannot hold every link of its scope. */
function partialReasons(reader: Reader, table: RawTable, read: ReadRows): string[] {
  const lostOnly = read.contents.length > 0 && read.contents.every(({ lost }) => lost);
  return [
    reader.partialBecause,
    isExactPage(table.name) ? 'it was exported for one exact page' : '',
    lostOnly ? 'every link in it is lost, so it was filtered' : '',
    read.cutShort ? 'the file ends in the middle of a row' : '',
    reader.caps.includes(read.rows) ? `${reader.tool} cuts this report off at ${read.rows} rows` : '',
  ].filter((reason) => reason !== '');
}

/** Registrable domains of the targets, most rows first. */
function sitesOf(rows: readonly ExportRow[]): string[] {
  const targets = new Map<string, number>();
  for (const { target } of rows) if (target !== '') targets.set(target, (targets.get(target) ?? 0) + 1);
  const sites = new Map<string, number>();
  for (const [target, count] of targets) {
    const { domain } = readAddress(target);
    sites.set(domain, (sites.get(domain) ?? 0) + count);
  }
  return [...sites].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([domain]) => domain);
}

/** An export for a part that is taken for one of the whole site would make everything else look lost. */
function folderRemark(rows: readonly ExportRow[], site: string): string[] {
  const folder = commonFolder(rows, site);
  return folder === ''
    ? []
    : [`All links point to ${folder}: if it was exported for that part of the site alone, say so.`];
}

function lostTextRemark(lost: number): string {
  if (lost === 0) return '';
  const cells = lost === 1 ? '1 cell has' : `${lost} cells have`;
  return `${cells} become a formula error in a spreadsheet; the text is lost and was left blank.`;
}
