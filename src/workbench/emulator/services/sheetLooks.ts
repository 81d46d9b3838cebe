import { DEFAULT_WIDTH } from '../tab';
import { fail } from '../values';
import { text, whole } from './arguments';
import { ConditionalFormatRule } from './conditionalRule';
import { RangeGeometry } from './rangeGeometry';
import { change } from './sheetBase';
import { SheetLines } from './sheetLines';

/** How a Sheet looks. */
export class SheetLooks extends SheetLines {
  setColumnWidth(column: unknown, width: unknown): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(start: unknown, count: unknown, width: unknown): this {
    const [from, many, pixels] = numbers('setColumnWidths', start, count, width);
    change(
      this,
      'setColumnWidths',
      () => {
        for (let column = from; column < from + many; column++) this.tab.widths[column - 1] = pixels;
      },
      { needs: { row: 1, column: 1, rows: 1, columns: from + many - 1 } },
    );
    return this;
  }
  getColumnWidth(column: unknown): number {
    this.execution.flushFor(this.tab);
    return this.tab.widths[whole(column, 'Sheet.getColumnWidth') - 1] ?? DEFAULT_WIDTH;
  }
  setRowHeight(row: unknown, height: unknown): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(start: unknown, count: unknown, height: unknown): this {
    const [from, many, pixels] = numbers('setRowHeights', start, count, height);
    change(
      this,
      'setRowHeights',
      () => {
        for (let row = from; row < from + many; row++) this.tab.heights[row - 1] = pixels;
      },
      { needs: { row: 1, column: 1, rows: from + many - 1, columns: 1 } },
    );
    return this;
  }

  hideColumns(start: unknown, count: unknown = 1): void {
    const [from, many] = numbers('hideColumns', start, count);
    change(this, 'hideColumns', () => {
      const hidden = new Set(this.tab.hiddenColumns);
      for (let column = from; column < from + many; column++) hidden.add(column);
      this.tab.hiddenColumns = [...hidden].sort((a, b) => a - b);
    });
  }
  showColumns(start: unknown, count: unknown = 1): void {
    const [from, many] = numbers('showColumns', start, count);
    change(this, 'showColumns', () => {
      this.tab.hiddenColumns = this.tab.hiddenColumns.filter((column) => column < from || column >= from + many);
    });
  }
  isColumnHiddenByUser(column: unknown): boolean {
    this.execution.flushFor(this.tab);
    return this.tab.hiddenColumns.includes(whole(column, 'Sheet.isColumnHiddenByUser'));
  }

  setTabColor(color: unknown): this {
    change(this, 'setTabColor', () => {
      this.tab.color = color === null ? '' : text(color, 'Sheet.setTabColor');
    });
    return this;
  }
  setHiddenGridlines(hidden: unknown): this {
    change(this, 'setHiddenGridlines', () => {
      this.tab.gridlines = hidden !== true;
    });
    return this;
  }
  hasHiddenGridlines(): boolean {
    this.execution.flushFor(this.tab);
    return !this.tab.gridlines;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    this.execution.flushFor(this.tab);
    return this.tab.conditional.map((rule) => new ConditionalFormatRule(rule, this.execution, this.tab));
  }
  setConditionalFormatRules(rules: unknown): void {
    const given = Array.isArray(rules) ? rules : [];
    const built = given.map((rule: unknown) =>
      rule instanceof ConditionalFormatRule ? rule.rule : fail('A conditional format rule must be built first.'),
    );
    change(this, 'setConditionalFormatRules', () => {
      this.tab.conditional = built;
    });
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  setActiveRange(range: unknown): unknown {
    if (!(range instanceof RangeGeometry)) return fail('setActiveRange takes a Range.');
    return Reflect.apply(Reflect.get(range, 'activate'), range, []);
  }
}

function numbers(call: string, ...values: readonly unknown[]): [number, number, number] {
  const [a = 0, b = 0, c = 0] = values.map((value) => whole(value, `Sheet.${call}`));
  return [a, b, c];
}
