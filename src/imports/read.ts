import type { Day } from '../links/vocabulary';
import { Columns } from './columns';
import { type DateOrder, type DateReading, decideDateOrder } from './days';
import { ENCODING_NAMES, type Encoding, hasReturnsOnly, type NewDecoder, withoutMark } from './decode';
import type { Exported, RawRow, RawTable } from './exported';
import { Fingerprint } from './fingerprint';
import { Gathering } from './gathering';
import { commonFolder, guessAsOf, guessScope, isExactPage, sitesOf } from './guesses';
import { AS_RECOGNISED, headerKey, type ReadAs } from './readAs';
import type { Reader } from './reader';
import { isKnownHeader, type Recognised, recognise, refuseOwnPages } from './recognise';
import { RowReader } from './rowReader';
import { Splitter } from './split';
import { type IsHeader, tableOfPaste, tableOfTab, tableOfText } from './table';

/** What reading needs from outside. */
export interface Circumstances {
  readonly today: Day;
  /** Registrable domains whose links are tracked, by which a site's own pages are known. */
  readonly tracked?: readonly string[];
  /** What somebody says of this very table. */
  readonly readAs?: ReadAs;
  /** What was said of tables before, by `headerKey`. */
  readonly remembered?: ReadonlyMap<string, ReadAs>;
}

/** One look at a whole file, piece by piece. Throws NotImportable, from either. */
export interface Pass {
  push(piece: Uint8Array): void;
  end(): void;
}

export interface FileReading extends Circumstances {
  readonly newDecoder: NewDecoder;
}

/** Bytes that are read at once: a few milliseconds' work, so that a page stays alive between two. */
export const PIECE_BYTES = 1_000_000;

/** A file that is there at once. Throws NotImportable with what was seen and what to do, and nothing else. */
export function readExport(name: string, bytes: Uint8Array, how: FileReading): Exported {
  const reading = readInPasses(name, how);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done === true) return step.value;
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) step.value.push(bytes.subarray(at, at + PIECE_BYTES));
    step.value.end();
  }
}

/** Text from the clipboard. Throws as `readExport`. */
export function readPasted(text: string, how: Circumstances): Exported {
  const { table, text: pasted } = tableOfPaste(text, headerTest(how));
  return readAtOnce(table, how, (wanted, take) => {
    const splitter = new Splitter(table.delimiter, wanted);
    splitter.push(pasted);
    splitter.end();
    takeRows(splitter, take);
  });
}

/** Rows of a tab as Sheets displays them. Throws as `readExport`. */
export function readTab(tab: string, cells: readonly (readonly string[])[], how: Circumstances): Exported {
  const { table, rows } = tableOfTab(tab, cells, headerTest(how));
  return readAtOnce(table, how, (_wanted, take) => rows.forEach(take));
}

/** A header of a report, or one of which somebody has said what its columns hold. */
function headerTest({ remembered }: Circumstances): IsHeader {
  return (cells) => isKnownHeader(cells) || (remembered?.get(headerKey(cells))?.mapping ?? null) !== null;
}

function readAsOf({ header }: RawTable, { readAs, remembered }: Circumstances): ReadAs {
  return readAs ?? remembered?.get(headerKey(header)) ?? AS_RECOGNISED;
}

/** Whoever says how the dates are written is not asked again. */
function saidOrder({ readAs }: Circumstances): DateReading | null {
  const order = readAs?.dateOrder ?? null;
  return order === null ? null : { order, remark: '', ambiguous: false };
}

/** What was said of such a table before decides where it says nothing itself. */
function rememberedOrder({ header }: RawTable, { remembered }: Circumstances): DateOrder | null {
  return remembered?.get(headerKey(header))?.dateOrder ?? null;
}

type Take = (row: RawRow) => void;

function readAtOnce(
  table: RawTable,
  how: Circumstances,
  each: (wanted: ReadonlySet<number>, take: Take) => void,
): Exported {
  const known = recognise(table, readAsOf(table, how));
  const pass = ({ wanted, take }: Taker) => each(wanted, below(known.table.headerLine, take));
  let rows = new Rows(known, how, saidOrder(how));
  pass(rows);
  if (rows.needsOrder) {
    const dates = new Dates(known);
    pass(dates);
    rows = new Rows(known, how, dates.order(rememberedOrder(table, how)));
    pass(rows);
  }
  return rows.exported();
}

/**
 * Reads a file in passes over all of it, two as a rule: what it is, then its rows. Answers each pass to be made, whoever
 * holds the file makes it; in the end what was read.
 */
export function* readInPasses(name: string, how: FileReading): Generator<Pass, Exported, void> {
  const look = new Fingerprint();
  yield look;
  const { encoding } = look;
  const start = withoutMark(how.newDecoder(encoding).decode(look.start, { stream: true }));
  const text = hasReturnsOnly(start) ? start.replace(/\r/g, '\n') : start;
  const source = { name, hash: look.digits, encoding: ENCODING_NAMES[encoding], text, cut: look.cut };
  const table = tableOfText(source, headerTest(how));
  const known = recognise(table, readAsOf(table, how));
  const form = { encoding, returnsOnly: hasReturnsOnly(start), newDecoder: how.newDecoder };
  const rows = new Rows(known, how, saidOrder(how));
  yield new TextPass(form, known.table, rows);
  if (!rows.needsOrder) return rows.exported();
  const dates = new Dates(known);
  yield new TextPass(form, known.table, dates);
  const again = new Rows(known, how, dates.order(rememberedOrder(table, how)));
  yield new TextPass(form, known.table, again);
  return again.exported();
}

interface TextForm {
  readonly encoding: Encoding;
  readonly returnsOnly: boolean;
  readonly newDecoder: NewDecoder;
}

interface Taker {
  readonly wanted: ReadonlySet<number>;
  readonly take: Take;
}

/** Hands every row below the header on, as soon as it has wholly come. */
class TextPass implements Pass {
  private readonly decoder: ReturnType<NewDecoder>;
  private readonly splitter: Splitter;
  private begun = false;
  private readonly form: TextForm;
  private readonly take: Take;

  constructor(form: TextForm, { delimiter, headerLine }: RawTable, { wanted, take }: Taker) {
    this.form = form;
    this.take = below(headerLine, take);
    this.decoder = form.newDecoder(form.encoding);
    this.splitter = new Splitter(delimiter, wanted);
  }

  push(piece: Uint8Array): void {
    this.text(this.decoder.decode(piece, { stream: true }));
  }

  end(): void {
    this.text(this.decoder.decode(new Uint8Array(0), { stream: false }));
    this.splitter.end();
    takeRows(this.splitter, this.take);
  }

  private text(decoded: string): void {
    const text = this.begun ? decoded : withoutMark(decoded);
    this.begun ||= decoded !== '';
    this.splitter.push(this.form.returnsOnly ? text.replace(/\r/g, '\n') : text);
    takeRows(this.splitter, this.take);
  }
}

function takeRows(splitter: Splitter, take: Take): void {
  for (let row = splitter.next(); row !== null; row = splitter.next()) take(row);
}

/** Takes the rows below the header alone. */
function below(headerLine: number, take: Take): Take {
  return (row) => {
    if (row.line > headerLine) take(row);
  };
}

/** Enough dates to tell how they are written. */
const DATES_LOOKED_AT = 100_000;

/** Collects the date cells of a table, to tell the order of day and month; files straight from the tools never need it. */
class Dates implements Taker {
  readonly wanted: ReadonlySet<number>;
  private readonly places: readonly number[];
  private readonly rows: RawRow[] = [];

  constructor({ reader, table }: Recognised) {
    const columns = new Columns(table.header);
    this.places = reader.dayColumns.map((name) => columns.at(name)).filter((at) => at >= 0);
    this.wanted = new Set(this.places);
  }

  readonly take = ({ line, cells }: RawRow): void => {
    if (this.rows.length >= DATES_LOOKED_AT) return;
    this.rows.push({ line, cells: this.places.map((at) => cells[at] ?? ''), text: '' });
  };

  order(before: DateOrder | null): DateReading {
    const decided = decideDateOrder(
      this.rows,
      this.places.map((_, at) => at),
    );
    if (!decided.ambiguous || before === null) return decided;
    return {
      order: before,
      remark: `Dates were read ${before}, as you said of such a table before.`,
      ambiguous: false,
    };
  }
}

/** Reads the rows of a recognised table and sums up what they hold. */
class Rows implements Taker {
  private readonly known: Recognised;
  private readonly how: Circumstances;
  private readonly dates: DateReading | null;
  private readonly reader: RowReader;
  private readonly gathering: Gathering;

  constructor(known: Recognised, how: Circumstances, dates: DateReading | null) {
    this.known = known;
    this.how = how;
    this.dates = dates;
    this.reader = new RowReader(known.reader, known.table.header, dates?.order ?? null);
    this.gathering = new Gathering(how.today);
  }

  get wanted(): ReadonlySet<number> {
    return this.reader.wanted;
  }

  get needsOrder(): boolean {
    return this.reader.needsOrder;
  }

  readonly take = (row: RawRow): void => {
    for (const link of this.reader.links(row)) this.gathering.add(link);
  };

  exported(): Exported {
    const { known, how, reader: read } = this;
    const { reader, table } = known;
    const contents = this.gathering.contents();
    refuseOwnPages(known, contents, how.tracked ?? []);
    const sites = reader.sites?.(table.header) ?? sitesOf(contents);
    const scope = reader.sites === undefined ? guessScope(table.name, contents, sites) : null;
    const partial = partialReasons(reader, table.name, read, contents.rows > 0 && contents.lost === contents.rows);
    const folder = scope?.value.kind === 'domain' ? commonFolder(contents, scope.value.of) : '';
    const remarks = [...known.remarks, this.dates?.remark ?? '', lostTextRemark(read.lostTexts), folderRemark(folder)];
    return {
      file: table.name,
      hash: table.hash,
      form: table.form,
      tool: reader.tool,
      report: reader.report,
      role: reader.role,
      targeted: reader.targeted,
      dated: reader.dated,
      canBeComplete: partial.length === 0,
      capped: reader.caps.includes(read.rows),
      rows: read.rows,
      kept: read.rows - read.setAside.length,
      setAside: read.setAside,
      contents,
      sites,
      scope,
      asOf: guessAsOf(table.name, contents.newest, how.today),
      headerKey: known.key,
      mapping: known.mapping,
      dates: this.dates,
      remarks: [...remarks.filter((remark) => remark !== ''), ...partial.map((reason) => `Partial: ${reason}.`)],
    };
  }
}

/** Why the export cannot hold every link of its scope. */
function partialReasons(reader: Reader, name: string, read: RowReader, lostOnly: boolean): string[] {
  return [
    reader.partialBecause,
    isExactPage(name) ? 'it was exported for one exact page' : '',
    lostOnly ? 'every link in it is lost, so it was filtered' : '',
    read.cutShort ? 'the file ends in the middle of a row' : '',
    reader.caps.includes(read.rows) ? `${reader.tool} cuts this report off at ${read.rows} rows` : '',
  ].filter((reason) => reason !== '');
}

/** An export for a part that is taken for one of the whole site would make everything else look lost. */
function folderRemark(folder: string): string {
  return folder === ''
    ? ''
    : `All links point to ${folder}: if it was exported for that part of the site alone, say so.`;
}

function lostTextRemark(lost: number): string {
  if (lost === 0) return '';
  const cells = lost === 1 ? '1 cell has' : `${lost} cells have`;
  return `${cells} become a formula error in a spreadsheet; the text is lost and was left blank.`;
}
