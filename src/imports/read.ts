import type { Day } from '../links/vocabulary';
import { DateCells } from './dateCells';
import type { DateOrder, DateReading } from './days';
import { ENCODING_NAMES, hasReturnsOnly, type NewDecoder, withoutMark } from './decode';
import type { Exported, RawTable } from './exported';
import { ExportedRows } from './exportedRows';
import { Fingerprint } from './fingerprint';
import { below, type Pass, type Take, type Taker, TextPass, takeRows } from './passes';
import { AS_RECOGNISED, headerKey, type ReadAs } from './readAs';
import { isKnownHeader, recognise } from './recognise';
import { Splitter } from './split';
import { type IsHeader, tableOfPaste, tableOfTab, tableOfText } from './table';

/** What reading needs from outside. */
export interface Circumstances {
  readonly today: Day;
  /** Registrable domains whose links are tracked, by which a site's own pages are known. */
  readonly tracked?: readonly string[];
  /** Pages whose links are wanted by themselves too, as `pageAddress` gives them. */
  readonly pages?: readonly string[];
  /** What somebody says of this very table. */
  readonly readAs?: ReadAs;
  /** What was said of tables before, by `headerKey`. */
  readonly remembered?: ReadonlyMap<string, ReadAs>;
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

function readAtOnce(
  table: RawTable,
  how: Circumstances,
  each: (wanted: ReadonlySet<number>, take: Take) => void,
): Exported {
  const known = recognise(table, readAsOf(table, how));
  const pass = ({ wanted, take }: Taker) => each(wanted, below(known.table.headerLine, take));
  let rows = new ExportedRows(known, how, saidOrder(how));
  pass(rows);
  if (rows.needsOrder) {
    const dates = new DateCells(known);
    pass(dates);
    rows = new ExportedRows(known, how, dates.order(rememberedOrder(table, how)));
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
  const rows = new ExportedRows(known, how, saidOrder(how));
  yield new TextPass(form, known.table, rows);
  if (!rows.needsOrder) return rows.exported();
  const dates = new DateCells(known);
  yield new TextPass(form, known.table, dates);
  const again = new ExportedRows(known, how, dates.order(rememberedOrder(table, how)));
  yield new TextPass(form, known.table, again);
  return again.exported();
}
