import type { Area } from '../area';
import { sorted } from '../sorting';
import { fail } from '../values';
import { block, whole } from './arguments';
import { first, read, write, writeEach } from './cells';
import { Filter } from './filter';
import { ProtectionService } from './protection';
import { RangeLooks } from './rangeLooks';
import { DataValidation, ruleOf } from './validation';

/** What can be done with a Range besides reading and writing it. */
export class Range extends RangeLooks {
  setDataValidation(rule: unknown): this {
    const { rows, columns } = this.cells.area;
    return this.setDataValidations(Array.from({ length: rows }, () => new Array<unknown>(columns).fill(rule)));
  }
  setDataValidations(rules: unknown): this {
    const { area } = this.cells;
    const given = block(rules, area.rows, area.columns, ruleOf, 'Range.setDataValidations');
    writeEach(this.cells, 'setDataValidations', (line, column, r, c) => {
      line.rules[column - 1] = given[r]?.[c];
    });
    return this;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  getDataValidations(): (DataValidation | null)[][] {
    return read(this.cells, (row, column) => {
      const rule = this.cells.tab.rule(row, column);
      return rule ? new DataValidation(rule) : null;
    });
  }
  getDataValidation(): DataValidation | null {
    return new Range(first(this.cells)).getDataValidations()[0]?.[0] ?? null;
  }

  clear(options?: unknown): this {
    const wanted = clearing(options);
    if (wanted.content) this.clearContent();
    if (wanted.format) this.clearFormat();
    if (wanted.notes) this.clearNote();
    if (wanted.rules) this.clearDataValidations();
    return this;
  }

  /** By a column of the sheet, or `{column, ascending}`, or several of them, the first deciding. */
  sort(by: unknown): this {
    const { tab, area, execution } = this.cells;
    const keys = (Array.isArray(by) ? by : [by]).map(sortKey);
    write(this.cells, 'sort', () => {
      sorted(tab, area, keys, execution.book.locale);
      execution.book.touchAll(tab);
    });
    return this;
  }

  createFilter(): Filter {
    const { tab, area, execution } = this.cells;
    execution.flush();
    if (tab.filter) fail("You can't create a filter in a sheet that already has a filter.");
    write(this.cells, 'createFilter', () => {
      tab.filter = area;
    });
    return new Filter(execution, tab, area);
  }

  merge(): this {
    const { tab, area } = this.cells;
    write(this.cells, 'merge', () => {
      tab.merges = [...tab.merges, area];
    });
    return this;
  }
  breakApart(): this {
    const { tab, area } = this.cells;
    write(this.cells, 'breakApart', () => {
      tab.merges = tab.merges.filter((merged) => !within(merged, area));
    });
    return this;
  }

  protect(): ProtectionService {
    const { tab, area, execution } = this.cells;
    const protection = { area, description: '', warningOnly: false, locked: false };
    write(this.cells, 'protect', () => {
      tab.protections = [...tab.protections, protection];
    });
    return new ProtectionService(execution, tab, protection);
  }

  activate(): this {
    const { tab, area, execution } = this.cells;
    write(this.cells, 'activate', () => {
      tab.selection = area;
      execution.book.active = tab;
      execution.host.show({ kind: 'activate', tab: tab.name, row: area.row, column: area.column });
    });
    return this;
  }
}

interface Clearing {
  readonly content: boolean;
  readonly format: boolean;
  readonly notes: boolean;
  readonly rules: boolean;
}

const OPTIONS = {
  contentsOnly: 'content',
  formatOnly: 'format',
  commentsOnly: 'notes',
  validationsOnly: 'rules',
} as const;

function clearing(options: unknown): Clearing {
  if (options === undefined) return { content: true, format: true, notes: true, rules: true };
  const given = new Map(Object.entries(Object(options)));
  const wanted = { content: false, format: false, notes: false, rules: false };
  for (const [option, what] of Object.entries(OPTIONS)) if (given.get(option) === true) wanted[what] = true;
  return wanted;
}

function sortKey(key: unknown): { column: number; ascending: boolean } {
  if (typeof key === 'number') return { column: key, ascending: true };
  const given = new Map(Object.entries(Object(key)));
  return { column: whole(given.get('column'), 'Range.sort'), ascending: given.get('ascending') !== false };
}

function within(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
