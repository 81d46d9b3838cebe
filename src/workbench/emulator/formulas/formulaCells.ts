import { type Area, holds, intersects } from '../area';
import type { Book, Change } from '../book';
import type { Tab } from '../tab';
import { unspill } from './spill';

export interface Place {
  readonly tab: Tab;
  readonly area: Area;
}

/** A cell with a formula: what it looked at when it was last computed, and where its result reaches or would. */
export interface FormulaCell {
  readonly tab: Tab;
  readonly row: number;
  readonly column: number;
  watched: Place[];
  spill: Area | null;
}

/** The cells of the spreadsheet that hold formulas, and which of them depend on what. */
export class FormulaCells {
  private readonly cells = new Map<Tab, Map<string, FormulaCell>>();

  constructor(private readonly book: Book) {}

  /** Every formula, found anew after lines were moved; nothing spills until it is computed again. */
  rebuilt(): Set<FormulaCell> {
    this.cells.clear();
    for (const tab of this.book.tabs) {
      tab.spills.clear();
      this.register(tab, { row: 1, column: 1, rows: tab.lines.length, columns: tab.columns });
    }
    return new Set(this.all());
  }

  /** The formulas that have to be computed after these changes. */
  affected(changes: readonly Change[]): Set<FormulaCell> {
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
  dependents(places: readonly Place[]): Set<FormulaCell> {
    const due = new Set<FormulaCell>();
    const queue = [...places];
    const all = this.all();
    for (let next = queue.pop(); next && all.length > 0; next = queue.pop()) {
      for (const cell of all) {
        if (due.has(cell) || !looksAt(cell, next)) continue;
        due.add(cell);
        queue.push(...reachOf(cell));
      }
    }
    return due;
  }

  private all(): FormulaCell[] {
    return [...this.cells.values()].flatMap((cells) => [...cells.values()]);
  }
}

function looksAt(cell: FormulaCell, { tab, area }: Place): boolean {
  if (cell.watched.some((place) => place.tab === tab && intersects(place.area, area))) return true;
  return cell.tab === tab && cell.spill !== null && intersects(cell.spill, area);
}

function reachOf(cell: FormulaCell): Place[] {
  const own = { tab: cell.tab, area: { row: cell.row, column: cell.column, rows: 1, columns: 1 } };
  return cell.spill ? [own, { tab: cell.tab, area: cell.spill }] : [own];
}
