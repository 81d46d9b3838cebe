import { Columns } from './columns';
import { type DateOrder, type DateReading, decideDateOrder } from './days';
import type { RawRow } from './exported';
import type { Taker } from './passes';
import type { Recognised } from './recognise';

/** Enough dates to tell how they are written. */
const DATES_LOOKED_AT = 100_000;

/** Collects the date cells of a table, to tell the order of day and month; files straight from the tools never need it. */
export class DateCells implements Taker {
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
