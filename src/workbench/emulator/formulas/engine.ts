import { holds } from '../area';
import { type Book, type Change, wholeOf } from '../book';
import type { FormulaTest } from '../conditional';
import { shown } from '../formatting';
import type { Tab } from '../tab';
import { CellError, type CellValue } from '../values';
import { serialAt } from '../zone';
import { type Custom, type ScriptArgument, scriptArgument } from './custom';
import { type Argument, evaluate, type Surroundings } from './evaluate';
import { type FormulaCell, FormulaCells, type Place } from './formulaCells';
import { asLogical, Grid, type Value } from './grid';
import { type Node, parse } from './parse';
import { areaOf, moved, type Reference, type Shift } from './reference';
import { place, unspill } from './spill';

const STAY: Shift = { rows: 0, columns: 0 };
/** Results that keep growing the ranges of other formulas settle well before. */
const ROUNDS = 25;

/** Computes the formulas of the spreadsheet, and again those whose ranges changed. */
export class FormulaEngine {
  private readonly cells: FormulaCells;
  private readonly trees = new Map<string, Node>();
  private due = new Set<FormulaCell>();
  private readonly underWay = new Set<FormulaCell>();

  constructor(
    private readonly book: Book,
    private readonly custom: Custom,
  ) {
    this.cells = new FormulaCells(book);
  }

  /** Tabs whose values changed. */
  settle(changes: readonly Change[]): ReadonlySet<Tab> {
    const touched = new Set<Tab>();
    this.due = changes.some((change) => change.structure) ? this.cells.rebuilt() : this.cells.affected(changes);
    for (let round = 0; this.due.size > 0 && round < ROUNDS; round++) {
      const spilled = this.computeDue(touched);
      this.due = this.cells.dependents(spilled);
    }
    return touched;
  }

  /** Every formula anew, after the add-on itself was replaced. */
  recompute(): ReadonlySet<Tab> {
    return this.settle(this.book.tabs.map((tab) => ({ tab, area: wholeOf(tab), structure: true })));
  }

  /** Tests formulas of conditional formatting, written for the first cell of their range. */
  testOn(tab: Tab): FormulaTest {
    return (formula, from, row, column) => {
      const cell: FormulaCell = { tab, row, column, watched: [], spill: null };
      const value = this.evaluated(formula, cell, { rows: row - from.row, columns: column - from.column });
      return asLogical(value instanceof Grid ? value.at(0, 0) : value) === true;
    };
  }

  /** Computes what is due; returns where results now spill, which formulas computed before may look at. */
  private computeDue(touched: Set<Tab>): Place[] {
    const spilled: Place[] = [];
    for (const cell of [...this.due]) {
      const before = cell.spill;
      this.compute(cell);
      touched.add(cell.tab);
      if (cell.spill && (!before || cell.spill.rows !== before.rows || cell.spill.columns !== before.columns)) {
        spilled.push({ tab: cell.tab, area: cell.spill });
      }
    }
    return spilled;
  }

  private compute(cell: FormulaCell): void {
    if (!this.due.delete(cell)) return;
    this.underWay.add(cell);
    unspill(cell);
    cell.watched = [];
    const value = this.evaluated(cell.tab.formula(cell.row, cell.column), cell, STAY);
    this.underWay.delete(cell);
    place(cell, value);
    cell.tab.revision++;
  }

  private evaluated(formula: string, cell: FormulaCell, shift: Shift): Value {
    const tree = this.trees.get(formula) ?? parse(formula, this.book.locale);
    this.trees.set(formula, tree);
    try {
      return evaluate(tree, this.surroundings(cell, shift));
    } catch (error) {
      if (error instanceof Circular) return new CellError('#REF!', 'Circular dependency detected.');
      throw error;
    }
  }

  private surroundings(cell: FormulaCell, shift: Shift): Surroundings {
    const { book } = this;
    const resolve: Resolve = (reference) => this.resolve(cell, moved(reference, shift));
    return {
      row: cell.row,
      column: cell.column,
      read: (reference) => {
        const found = resolve(reference);
        return found && { grid: this.gridAt(cell, found), area: found.area };
      },
      custom: (name) => {
        const call = this.custom.find(name);
        if (!call) return null;
        return (args) => call(args.map((arg) => this.handedOver(cell, arg, resolve)));
      },
      now: () => serialAt(new Date(book.now()), book.zone),
      text: (value, format) => shown(value, format, book.locale),
    };
  }

  /** The argument as the script gets it; a range is watched like any other. */
  private handedOver(cell: FormulaCell, arg: Argument, resolve: Resolve): ScriptArgument {
    if (!arg || 'value' in arg) return scriptArgument(arg?.value ?? null);
    const found = resolve(arg.reference);
    if (!found) return scriptArgument(new CellError('#REF!', 'Reference does not exist.'));
    this.gridAt(cell, found);
    return this.custom.block(found.tab, found.area, arg.reference.last !== null);
  }

  private resolve(cell: FormulaCell, reference: Reference): Place | null {
    const tab = reference.tab === '' ? cell.tab : this.book.tabNamed(reference.tab);
    const area = tab && areaOf(reference, tab.rows, tab.columns);
    return tab && area ? { tab, area } : null;
  }

  /** Values there, after computing what is still due among them. */
  private gridAt(cell: FormulaCell, found: Place): Grid {
    cell.watched.push(found);
    const { tab, area } = found;
    for (const other of [...this.underWay]) {
      if (other.tab === tab && holds(area, other.row, other.column)) throw new Circular();
    }
    for (const other of [...this.due]) {
      if (other.tab === tab && holds(area, other.row, other.column)) this.compute(other);
    }
    const rows: CellValue[][] = [];
    for (let r = 0; r < area.rows; r++) {
      const row: CellValue[] = [];
      for (let c = 0; c < area.columns; c++) row.push(tab.value(area.row + r, area.column + c));
      rows.push(row);
    }
    return new Grid(rows);
  }
}

type Resolve = (reference: Reference) => Place | null;

class Circular extends Error {}
