import type { Area } from './area';
import { carriedAlong } from './formulas/rewrite';
import type { Locale } from './locale';
import type { Row } from './row';
import type { Tab } from './tab';
import { CellError, type CellValue } from './values';

export interface SortKey {
  /** Column of the tab. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Reorders the rows of an area with everything that hangs on their cells; blanks come last either way. */
export function sorted(tab: Tab, area: Area, keys: readonly SortKey[], locale: Locale): void {
  const collator = new Intl.Collator(locale.tag, { sensitivity: 'accent', numeric: false });
  const rows = Array.from({ length: area.rows }, (_, index) => ({
    keys: keys.map((key) => tab.value(area.row + index, key.column)),
    from: index,
    piece: pieceOf(tab.lines[area.row + index - 1], area),
  }));
  rows.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const order = compared(a.keys[index] ?? null, b.keys[index] ?? null, key.ascending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.forEach(({ piece, from }, index) => {
    if (piece) followMove(piece, index - from, locale);
    if (piece || tab.lines[area.row + index - 1]) place(piece, tab.line(area.row + index), area);
  });
}

/** Numbers before text before booleans before errors. */
function compared(a: CellValue, b: CellValue, ascending: boolean, collator: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = rank(a) - rank(b) || within(a, b, collator);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  if (value instanceof CellError) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function within(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b) || 0;
}

type Piece = Pick<Row, 'values' | 'formulas' | 'formats' | 'notes' | 'rules' | 'links'>;

function pieceOf(row: Row | undefined, area: Area): Piece | undefined {
  if (!row) return undefined;
  const from = area.column - 1;
  const cut = <T>(layer: readonly T[]): T[] => layer.slice(from, from + area.columns);
  return {
    values: cut(row.values),
    formulas: cut(row.formulas),
    formats: cut(row.formats),
    notes: cut(row.notes),
    rules: cut(row.rules),
    links: cut(row.links),
  };
}

/** Formulas that look along their own row keep doing so where the sort put them. */
function followMove(piece: Piece, rows: number, locale: Locale): void {
  if (rows === 0) return;
  piece.formulas.forEach((formula, index) => {
    if (formula) piece.formulas[index] = carriedAlong(formula, locale, { rows, columns: 0 });
  });
}

function place(piece: Piece | undefined, row: Row, area: Area): void {
  const put = <T>(layer: (T | undefined)[], from: readonly (T | undefined)[] | undefined): void => {
    for (let c = 0; c < area.columns; c++) {
      const item = from?.[c];
      if (item !== undefined || layer.length > area.column - 1 + c) layer[area.column - 1 + c] = item;
    }
  };
  put(row.values, piece?.values);
  put(row.formulas, piece?.formulas);
  put(row.formats, piece?.formats);
  put(row.notes, piece?.notes);
  put(row.rules, piece?.rules);
  put(row.links, piece?.links);
}
