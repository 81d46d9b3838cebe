import type { RawRow } from './exported';

const QUOTE = 34;
const RETURN = 13;

/** Rows of text that is there at once; see `Splitter`. Each row is its own. */
export function* splitRows(text: string, delimiter: string, wanted?: ReadonlySet<number>): Iterable<RawRow> {
  const splitter = new Splitter(delimiter, wanted);
  splitter.push(text);
  splitter.end();
  for (let row = splitter.next(); row !== null; row = splitter.next()) yield { ...row, cells: [...row.cells] };
}

/**
 * Splits delimiter-separated text (RFC 4180 and what tools make of it) into rows, while it comes in pieces.
 * `a,"b, ""c"""` → `['a', 'b, "c"']`. Lines end in LF or CRLF. Blank lines give no row. Cells outside of the
 * `wanted` columns are passed over and come as ''.
 *
 * Written here and not taken from a library because no library says on which line of the file a row begins, keeps the
 * damage of a broken quote within its row, or leaves out columns that nobody asks for; tests hold it to PapaParse.
 *
 * Never throws, and damage stays where it is: text after a closing quote belongs to its cell, and a quote that
 * is never closed (a file cut short) is an ordinary character, so that it cannot swallow the rows below it.
 *
 * Looks ahead with `indexOf` and remembers where it stopped: one pass over the text, however it is shaped.
 */
export class Splitter {
  private readonly delimiter: string;
  /** By column: whether it is wanted. Null when all are. */
  private readonly wanted: readonly boolean[] | null;
  private text = '';
  private ended = false;
  private at = 0;
  private line = 1;
  private breakAt = -1;
  private delimiterAt = -1;
  /** The cells of the row that was answered last. */
  private readonly cells: string[] = [];

  constructor(delimiter: string, wanted?: ReadonlySet<number>) {
    this.delimiter = delimiter;
    this.wanted = wanted === undefined ? null : maskOf(wanted);
  }

  push(text: string): void {
    this.text = this.text.slice(this.at) + text;
    this.goBack(0, this.line);
  }

  /** No more text comes. */
  end(): void {
    this.ended = true;
  }

  /** The next row, null when it has not wholly come yet. Valid until the next one is asked for: its cells are used again. */
  next(): RawRow | null {
    while (this.at < this.text.length) {
      const [start, line] = [this.at, this.line];
      this.readCells();
      if (this.at >= this.text.length && !this.ended) {
        this.goBack(start, line);
        return null;
      }
      const text = this.text.slice(start, this.withoutReturn(start, this.at));
      this.at += 1;
      this.line += 1;
      if (text !== '') return { line, cells: this.cells, text };
    }
    return null;
  }

  private goBack(at: number, line: number): void {
    this.at = at;
    this.line = line;
    this.breakAt = -1;
    this.delimiterAt = -1;
  }

  private readCells(): void {
    const { cells, wanted } = this;
    let count = 0;
    do {
      cells[count] = this.cell(wanted === null || wanted[count] === true);
      count += 1;
    } while (this.stepOverDelimiter());
    cells.length = count;
  }

  private stepOverDelimiter(): boolean {
    if (this.at >= this.text.length || this.at !== this.nextDelimiter(this.at)) return false;
    this.at += 1;
    return true;
  }

  private cell(wanted: boolean): string {
    return this.text.charCodeAt(this.at) === QUOTE ? this.quoted(wanted) : this.plain(wanted);
  }

  private plain(wanted: boolean): string {
    const start = this.at;
    this.at = this.endFrom(start);
    return wanted ? this.text.slice(start, this.withoutReturn(start, this.at)) : '';
  }

  private quoted(wanted: boolean): string {
    const start = this.at + 1;
    const close = this.closingQuote(start);
    if (close < 0) return this.unclosed(wanted);
    this.countBreaks(start, close);
    const end = this.endFrom(close + 1);
    this.at = end;
    if (!wanted) return '';
    const inner = this.text.slice(start, close);
    const value = inner.includes('"') ? inner.replace(/""/g, '"') : inner;
    return end === close + 1 ? value : value + this.text.slice(close + 1, this.withoutReturn(close + 1, end));
  }

  /** The quote may close in text that has not come yet; then the row is not there either. */
  private unclosed(wanted: boolean): string {
    if (this.ended) return this.plain(wanted);
    this.at = this.text.length;
    return '';
  }

  /** A quote at the very end may be the first of two. */
  private closingQuote(from: number): number {
    let at = this.text.indexOf('"', from);
    while (at >= 0 && this.text.charCodeAt(at + 1) === QUOTE) at = this.text.indexOf('"', at + 2);
    return at;
  }

  private countBreaks(from: number, to: number): void {
    for (let at = this.nextBreak(from); at < to; at = this.nextBreak(at + 1)) this.line += 1;
  }

  private endFrom(start: number): number {
    return Math.min(this.nextDelimiter(start), this.nextBreak(start));
  }

  /** A return before the end of the line belongs to the line end; one before a delimiter is content. */
  private withoutReturn(start: number, end: number): number {
    const atLineEnd = end > start && end === this.nextBreak(end);
    return atLineEnd && this.text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
  }

  private nextBreak(from: number): number {
    if (this.breakAt < from) this.breakAt = this.find('\n', from);
    return this.breakAt;
  }

  private nextDelimiter(from: number): number {
    if (this.delimiterAt < from) this.delimiterAt = this.find(this.delimiter, from);
    return this.delimiterAt;
  }

  private find(what: string, from: number): number {
    const at = this.text.indexOf(what, from);
    return at < 0 ? this.text.length : at;
  }
}

/** Asked for every cell of a file, so not a set. */
function maskOf(wanted: ReadonlySet<number>): boolean[] {
  const width = Math.max(0, ...wanted) + 1;
  return Array.from({ length: width }, (_, at) => wanted.has(at));
}
