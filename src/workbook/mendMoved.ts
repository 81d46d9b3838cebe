import type { CellValue } from './cells';
import type { CellWrite } from './cellWrites';
import { columnBefore } from './columnBefore';
import type { Standing } from './standing';
import { typedText } from './theirText';

/** What is to be written into a cell, and its key once it stands there. */
export interface Planned extends CellWrite {
  readonly key: string;
}

/**
 * What must be written so that a tab whose rows or columns moved while `planned` was written ends as if they had moved
 * afterwards. Values of ours that hit cells of another row or column make room for what stood there before; planned cells that were
 * missed get their value. Whatever somebody typed meanwhile stays.
 * @param ours keys of everything we wrote since `before` was read
 */
export function mendsOf(
  before: Standing,
  planned: readonly Planned[],
  ours: ReadonlySet<string>,
  after: Standing,
): Planned[] {
  const columns = after.header.map((_, column) => columnBefore(before.header, after.header, column));
  const targets = new Set(planned.map(({ column }) => column));
  const rows = pairRows(before, after, columns, targets, ours);
  const wanted = new Map(planned.map((one) => [`${one.row} ${one.column}`, one]));
  const hit = new Set(planned.map(({ row, column }) => `${row} ${column}`));
  const mends: Planned[] = [];
  after.rows.forEach((_, row) => {
    const was = rows[row] ?? -1;
    columns.forEach((wasColumn, column) => {
      const actual = after.key(row, column);
      const plan = wanted.get(`${was} ${wasColumn}`);
      const stood = was < 0 || wasColumn < 0 ? '' : before.key(was, wasColumn);
      if (actual === (plan?.key ?? stood)) return;
      // A row or column that came meanwhile is somebody's: only where we wrote is it ours to clear.
      const isOurs = ours.has(actual) && (was >= 0 || hit.has(`${row} ${column}`));
      const missed = plan !== undefined && actual === stood;
      if (!isOurs && !missed) return;
      mends.push({
        row,
        column,
        value: plan?.value ?? contentBefore(before, was, wasColumn),
        key: plan?.key ?? stood,
      });
    });
  });
  return mends;
}

/** A cell's content so that writing it gives the same again. */
function contentBefore({ rows, formulas }: Standing, row: number, column: number): CellValue {
  const formula = formulas[row]?.[column] ?? '';
  const value = rows[row]?.[column] ?? '';
  if (formula !== '') return formula;
  return typeof value === 'string' ? typedText(value) : value;
}

/**
 * For each row its place before, −1 for a new one: by its domain; where that is blank, doubled or was hit, by all its cells, and
 * then by those that cannot have been hit.
 */
function pairRows(
  before: Standing,
  after: Standing,
  columns: readonly number[],
  targets: ReadonlySet<number>,
  ours: ReadonlySet<string>,
): number[] {
  const [once, onceAfter] = [singles(before.domains), singles(after.domains)];
  const pairs = after.domains.map((domain) => (onceAfter.has(domain) ? (once.get(domain) ?? -1) : -1));
  const steady = columns
    .map((was, column) => ({ was, column }))
    .filter(({ was }) => was >= 0 && was !== before.domainAt);
  const sure = steady.filter(({ was, column }) => !targets.has(was) && !targets.has(column));
  const isHit = (row: number): boolean => columns.some((_, column) => ours.has(after.key(row, column)));
  for (const cells of [steady, sure]) pairAlike(before, after, cells, pairs, isHit);
  return pairs;
}

/**
 * Pairs rows that are still without a partner by what stands in some of their columns: first with the neighbour of the same rows as
 * before, then those that were hit, since others may be new.
 */
function pairAlike(
  before: Standing,
  after: Standing,
  cells: readonly { readonly was: number; readonly column: number }[],
  pairs: number[],
  isHit: (row: number) => boolean,
): void {
  const wasColumns = cells.map(({ was }) => was);
  const columns = cells.map(({ column }) => column);
  const places = new Map(pairs.map((was, row) => [was, row]));
  const free = before.rows.map((_, row) => row).filter((row) => !places.has(row));
  const isOpen = (row: number): boolean => pairs[row] === -1;
  const left = new Map<string, number[]>();
  for (const was of free) {
    const print = printOf(before, was, wasColumns);
    const beside = [(places.get(was - 1) ?? -1) + 1, (places.get(was + 1) ?? -1) - 1];
    const same = beside.find((row) => isOpen(row) && printOf(after, row, columns) === print);
    if (same === undefined) left.set(print, [...(left.get(print) ?? []), was]);
    else {
      pairs[same] = was;
      places.set(was, same);
    }
  }
  const open = pairs.map((_, row) => row).filter(isOpen);
  for (const row of [...open.filter(isHit), ...open.filter((one) => !isHit(one))]) {
    pairs[row] = left.get(printOf(after, row, columns))?.shift() ?? -1;
  }
}

function printOf(standing: Standing, row: number, columns: readonly number[]): string {
  return columns.map((column) => standing.key(row, column)).join('\n');
}

/** Domains that have one row, with its place. */
export function singles(domains: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const doubled = new Set<string>(['']);
  domains.forEach((domain, row) => {
    if (places.has(domain)) doubled.add(domain);
    places.set(domain, row);
  });
  for (const domain of doubled) places.delete(domain);
  return places;
}
