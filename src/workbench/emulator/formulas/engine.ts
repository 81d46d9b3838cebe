import { type Area, holds, intersects } from '../area';
import type { Book, Change } from '../book';
import type { FormulaTest } from '../conditional';
import { shown } from '../formatting';
import type { Tab } from '../tab';
import { CellError, type CellValue } from '../values';
import { serialAt } from '../zone';
import { type Custom, scriptArgument } from './custom';
import { evaluate, type Surroundings } from './evaluate';
import { asLogical, Grid, type Value } from './grid';
import { type Node, parse } from './parse';
import { areaOf, moved, type Reference, type Shift } from './reference';
import { place, unspill } from './spill';

interface Place {
  readonly tab: Tab;
  readonly area: Area;
}

/** A cell with a formula: what it looked at when it was last computed, and where its result reaches. */
export interface FormulaCell {
  readonly tab: Tab;
  readonly row: number;
  readonly column: number;
  watched: Place[];
  spill: Area | null;
}

const STAY: Shift = { rows: 0, columns: 0 };
/** Results that keep growing the ranges of other formulas settle well before. */
const ROUNDS = 25;

/** Computes the formulas of the spreadsheet, and again those whose ranges changed. */
export class FormulaEngine {
  private readonly cells = new Map<Tab, Map<string, FormulaCell>>();
  private readonly trees = new Map<string, Node>();
  private due = new Set<FormulaCell>();
  private readonly underWay = new Set<FormulaCell>();

  constructor(
    private readonly book: Book,
    private readonly custom: Custom,
  ) {}

  /** Tabs whose values changed. */
  settle(changes: readonly Change[]): ReadonlySet<Tab> {
    const touched = new Set<Tab>();
    this.due = changes.some((change) => change.structure) ? this.rebuilt() : this.affected(changes);
    for (let round = 0; this.due.size > 0 && round < ROUNDS; round++) {
      const spilled = this.computeDue(touched);
      this.due = this.dependents(spilled);
    }
    return touched;
  }

  /** Every formula anew, after the add-on itself was replaced. */
  recompute(): ReadonlySet<Tab> {
    return this.settle(this.book.tabs.map((tab) => ({ tab, area: STAY_PUT, structure: true })));
  }

  /** Tests formulas of conditional formatting, written for the first cell of their range. */
  testOn(tab: Tab): FormulaTest {
    return (formula, from, row, column) => {
      const cell: FormulaCell = { tab, row, column, watched: [], spill: null };
      const value = this.evaluated(formula, cell, { rows: row - from.row, columns: column - from.column });
      return asLogical(value instanceof Grid ? value.at(0, 0) : value) === true;
    };
  }

  private rebuilt(): Set<FormulaCell> {
    this.cells.clear();
    for (const tab of this.book.tabs) {
      tab.spills.clear();
      this.register(tab, { row: 1, column: 1, rows: tab.lines.length, columns: tab.columns });
    }
    return new Set([...this.cells.values()].flatMap((cells) => [...cells.values()]));
  }

  private affected(changes: readonly Change[]): Set<FormulaCell> {
    const due = new Set<FormulaCell>();
    for (const { tab, area } of changes) {
      this.forget(tab, area);
      for (const cell of this.register(tab, area)) due.add(cell);
    }
    const places = [...changes, ...[...due].flatMap(reachOf)];
    for (const cell of this.dependents(places)) due.add(cell);
    return due;
  }

  private forget(tab: Tab, area: Area): void {
    for (const [key, cell] of this.cells.get(tab) ?? []) {
      if (!holds(area, cell.row, cell.column) || tab.formula(cell.row, cell.column)) continue;
      unspill(cell);
      this.cells.get(tab)?.delete(key);
    }
  }

  private register(tab: Tab, area: Area): FormulaCell[] {
    const known = this.cells.get(tab) ?? new Map<string, FormulaCell>();
    this.cells.set(tab, known);
    const found: FormulaCell[] = [];
    for (let row = area.row; row < area.row + area.rows && row <= tab.lines.length; row++) {
      const last = Math.min(area.column + area.columns - 1, tab.lines[row - 1]?.formulas.length ?? 0);
      for (let column = area.column; column <= last; column++) {
        if (!tab.formula(row, column)) continue;
        const cell = known.get(`${row} ${column}`) ?? { tab, row, column, watched: [], spill: null };
        known.set(`${row} ${column}`, cell);
        found.push(cell);
      }
    }
    return found;
  }

  /** Formulas that look at any of the places, directly or through others. */
  private dependents(places: readonly Place[]): Set<FormulaCell> {
    const due = new Set<FormulaCell>();
    const queue = [...places];
    const all = [...this.cells.values()].flatMap((cells) => [...cells.values()]);
    for (let next = queue.pop(); next && all.length > 0; next = queue.pop()) {
      for (const cell of all) {
        if (due.has(cell) || !looksAt(cell, next)) continue;
        due.add(cell);
        queue.push(...reachOf(cell));
      }
    }
    return due;
  }

  /** Computes what is due; returns the places where results spilled. */
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
    // Formulas that were computed before the spill reached them; the spilling cell itself is done.
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
    const resolve = (reference: Reference): Place | null => this.resolve(cell, moved(reference, shift));
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
        return (args) =>
          call(
            args.map((arg) => {
              if (!arg || 'value' in arg) return scriptArgument(arg?.value ?? null);
              const found = resolve(arg.reference);
              if (!found) return scriptArgument(new CellError('#REF!', 'Reference does not exist.'));
              this.gridAt(cell, found);
              return this.custom.block(found.tab, found.area, arg.reference.last !== null);
            }),
          );
      },
      now: () => serialAt(new Date(book.now()), book.zone),
      text: (value, format) => shown(value, format, book.locale),
    };
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

class Circular extends Error {}

const STAY_PUT: Area = { row: 1, column: 1, rows: 1, columns: 1 };

function looksAt(cell: FormulaCell, { tab, area }: Place): boolean {
  if (cell.watched.some((place) => place.tab === tab && intersects(place.area, area))) return true;
  return cell.tab === tab && cell.spill !== null && intersects(cell.spill, area);
}

function reachOf(cell: FormulaCell): Place[] {
  const own = { tab: cell.tab, area: { row: cell.row, column: cell.column, rows: 1, columns: 1 } };
  return cell.spill ? [own, { tab: cell.tab, area: cell.spill }] : [own];
}
