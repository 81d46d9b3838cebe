import { a1Of } from '../a1';
import { MAX_TEXT } from '../book';
import { rejects } from '../validity';
import { CellError, fail, type Scalar } from '../values';
import { momentOf } from '../zone';
import { block, text } from './arguments';
import { type Cells, first, read, write, writeEach } from './cells';
import { RangeGeometry } from './rangeGeometry';
import { RichTextValue } from './richText';

type Given = Scalar | Date | CellError;

/** What a Range holds. */
export class RangeValues extends RangeGeometry {
  getValues(): unknown[][] {
    const { tab, execution } = this.cells;
    const { book } = execution;
    return read(this.cells, (row, column) => {
      const value = tab.value(row, column);
      if (value === null) return '';
      if (value instanceof CellError) return value.code;
      return typeof value === 'number' && book.isDate(tab, row, column) ? momentOf(value, book.zone) : value;
    });
  }
  getValue(): unknown {
    return new RangeValues(first(this.cells)).getValues()[0]?.[0];
  }

  getDisplayValues(): string[][] {
    const { tab, execution } = this.cells;
    return read(this.cells, (row, column) => execution.book.textOf(tab, row, column));
  }
  getDisplayValue(): string {
    return new RangeValues(first(this.cells)).getDisplayValues()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return read(this.cells, (row, column) => this.cells.tab.formula(row, column));
  }
  getFormula(): string {
    return new RangeValues(first(this.cells)).getFormulas()[0]?.[0] ?? '';
  }

  setValues(values: unknown): this {
    const { area, tab, execution } = this.cells;
    const given = block(values, area.rows, area.columns, accepted, 'Range.setValues');
    write(this.cells, 'setValues', () => {
      refuseInvalid(this.cells, given);
      given.forEach((row, r) => {
        row.forEach((value, c) => {
          if (value instanceof CellError) tab.line(area.row + r).values[area.column + c - 1] = value;
          else execution.book.enter(tab, area.row + r, area.column + c, value);
        });
      });
    });
    return this;
  }
  /** One value into every cell of the range. */
  setValue(value: unknown): this {
    const { area } = this.cells;
    return this.setValues(repeated(value, area.rows, area.columns));
  }

  setFormulas(formulas: unknown): this {
    const { area } = this.cells;
    const given = block(
      formulas,
      area.rows,
      area.columns,
      (one) => text(one, 'Range.setFormulas'),
      'Range.setFormulas',
    );
    return this.setValues(given.map((row) => row.map((one) => (one === '' || one.startsWith('=') ? one : `=${one}`))));
  }
  setFormula(formula: unknown): this {
    const { area } = this.cells;
    return this.setFormulas(repeated(formula, area.rows, area.columns));
  }

  isBlank(): boolean {
    return read(this.cells, (row, column) => this.cells.tab.value(row, column)).every((row) =>
      row.every((value) => value === null),
    );
  }

  clearContent(): this {
    writeEach(this.cells, 'clearContent', (line, column) => {
      for (const layer of [line.values, line.formulas, line.links]) {
        if (layer.length >= column) layer[column - 1] = undefined;
      }
    });
    return this;
  }

  getNotes(): string[][] {
    return read(this.cells, (row, column) => this.cells.tab.lines[row - 1]?.notes[column - 1] ?? '');
  }
  getNote(): string {
    return new RangeValues(first(this.cells)).getNotes()[0]?.[0] ?? '';
  }
  setNotes(notes: unknown): this {
    const { area } = this.cells;
    const given = block(
      notes,
      area.rows,
      area.columns,
      (note) => (note === null ? '' : text(note, 'Range.setNotes')),
      'Range.setNotes',
    );
    writeEach(this.cells, 'setNotes', (line, column, r, c) => {
      line.notes[column - 1] = given[r]?.[c] || undefined;
    });
    return this;
  }
  setNote(note: unknown): this {
    const { area } = this.cells;
    return this.setNotes(repeated(note ?? '', area.rows, area.columns));
  }
  clearNote(): this {
    return this.setNote('');
  }

  setRichTextValues(values: unknown): this {
    const { area, tab, execution } = this.cells;
    const given = block(values, area.rows, area.columns, richText, 'Range.setRichTextValues');
    write(this.cells, 'setRichTextValues', () => {
      given.forEach((row, r) => {
        row.forEach((value, c) => {
          const plain = { value: value.getText() || null, formula: '', format: '' };
          execution.book.put(tab, area.row + r, area.column + c, plain);
          tab.line(area.row + r).links[area.column + c - 1] = value.getLinkUrl() ?? undefined;
        });
      });
    });
    return this;
  }
  setRichTextValue(value: unknown): this {
    const { area } = this.cells;
    return this.setRichTextValues(repeated(value, area.rows, area.columns));
  }
  getRichTextValues(): RichTextValue[][] {
    const { tab, execution } = this.cells;
    return read(
      this.cells,
      (row, column) =>
        new RichTextValue(execution.book.textOf(tab, row, column), tab.lines[row - 1]?.links[column - 1] ?? null),
    );
  }
  getRichTextValue(): RichTextValue | null {
    return new RangeValues(first(this.cells)).getRichTextValues()[0]?.[0] ?? null;
  }
}

/** A dropdown that rejects other values stops the script's write too, when it is carried out. */
function refuseInvalid({ tab, area }: Cells, given: readonly (readonly Given[])[]): void {
  given.forEach((row, r) => {
    row.forEach((value, c) => {
      if (!rejects(tab, area.row + r, area.column + c, value)) return;
      const where = a1Of({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
      fail(`The data you entered in cell ${where} violates the data validation rules set on this cell.`);
    });
  });
}

function repeated(value: unknown, rows: number, columns: number): unknown[][] {
  return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
}

function richText(value: unknown): RichTextValue {
  return value instanceof RichTextValue ? value : fail('setRichTextValues takes values of newRichTextValue().build().');
}

function accepted(value: unknown): Given {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.length > MAX_TEXT ? tooLong() : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError('#NUM!', 'Not a finite number');
  if (typeof value === 'boolean' || value instanceof Date) return value;
  return fail(`not emulated: Range.setValues with ${typeof value} in a cell`);
}

function tooLong(): never {
  return fail(`Your input contains more than the maximum of ${MAX_TEXT} characters in a single cell.`);
}
