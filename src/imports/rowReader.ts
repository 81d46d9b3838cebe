import { Columns } from './columns';
import { type DateOrder, isoDay, readDay } from './days';
import type { ExportRow, RawRow, SetAside } from './exported';
import type { ReadDay, Reader } from './reader';
import { isLostText, remembered } from './values';

/** Reads the rows of a table one after the other, and keeps those that say nothing usable with every reason. */
export class RowReader {
  readonly setAside: SetAside[] = [];
  rows = 0;
  /** Cells that a formula's error has taken the place of. */
  lostTexts = 0;
  /** The last row is shorter than the header. */
  cutShort = false;
  /** A date was met that the order decides, and nobody has said which: what was read does not count. */
  needsOrder = false;
  /** The columns that are looked at. */
  readonly wanted: ReadonlySet<number>;
  private readonly width: number;
  private readonly wantedPlaces: readonly number[];
  private readonly read: ReturnType<Reader['open']>;
  private readonly problems: string[] = [];

  /** `order`: null while it is not known. */
  constructor(reader: Reader, header: readonly string[], order: DateOrder | null) {
    const columns = new Columns(header);
    this.read = reader.open(header, columns, this.dayReader(order));
    this.width = header.length;
    this.wanted = columns.wanted;
    this.wantedPlaces = [...columns.wanted].filter((at) => at >= 0);
  }

  /** The links of a row; none when it was set aside. */
  links(row: RawRow): readonly ExportRow[] {
    const { cells } = row;
    this.rows += 1;
    this.cutShort = cells.length < this.width;
    for (const at of this.wantedPlaces) if (isLostText(cells[at] ?? '')) this.lostTexts += 1;
    checkShape(row, this.width, this.problems);
    const links = this.problems.length === 0 ? this.read(row, this.problems) : [];
    if (this.problems.length === 0) return links;
    this.setAside.push({ line: row.line, text: row.text, reasons: [...new Set(this.problems.splice(0))] });
    return [];
  }

  private dayReader(order: DateOrder | null): ReadDay {
    const isoDayOf = remembered(isoDay);
    return (text, problems) => {
      if (text === '') return '';
      const iso = isoDayOf(dateOf(text));
      if (iso !== null) return iso;
      if (order === null) this.needsOrder = true;
      const day = readDay(text, order ?? 'day first');
      if (day === null) problems.push('with an impossible date');
      return day ?? '';
    };
  }
}

/** Drops the time of `2026-09-30 12:00:01`, of which every row has another. */
function dateOf(text: string): string {
  return text.charCodeAt(10) === 32 && text.charCodeAt(4) === 45 ? text.slice(0, 10) : text;
}

/** A torn or shifted row would put one column's text into another. */
function checkShape({ cells }: RawRow, width: number, problems: string[]): void {
  if (cells.length === width) return;
  if (cells.length < width) problems.push('with cells missing at the end');
  else if (/\S/.test(cells.slice(width).join(''))) problems.push('with more cells than columns');
}
