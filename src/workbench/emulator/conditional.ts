import { type Area, holds } from './area';
import type { Format } from './looks';
import { CellError, type CellValue } from './values';

export type Condition =
  | { readonly kind: 'text'; readonly test: 'equals' | 'contains' | 'lacks' | 'starts' | 'ends'; readonly text: string }
  | { readonly kind: 'blank'; readonly blank: boolean }
  | { readonly kind: 'number'; readonly test: 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'ne'; readonly number: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'formula'; readonly formula: string };

/** The first rule that applies to a cell decides each of its properties. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly format: Format;
}

/** Evaluates `formula`, written for the first cell of `area`, as seen from another cell of it. */
export type FormulaTest = (formula: string, from: Area, row: number, column: number) => boolean;

export interface Tested {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

/** Direct formatting with every matching rule laid over it, earlier rules on top. */
export function conditioned(
  format: Format | undefined,
  cell: Tested,
  rules: readonly ConditionalRule[],
  test: FormulaTest,
): Format | undefined {
  let result = format;
  for (let index = rules.length - 1; index >= 0; index--) {
    const rule = rules[index];
    const area = rule?.areas.find((one) => holds(one, cell.row, cell.column));
    if (rule && area && applies(rule.condition, cell, area, test)) result = { ...result, ...rule.format };
  }
  return result;
}

function applies(condition: Condition, cell: Tested, area: Area, test: FormulaTest): boolean {
  switch (condition.kind) {
    case 'text':
      return matches(cell.text.toLowerCase(), condition.test, condition.text.toLowerCase());
    case 'blank':
      return (cell.value === null) === condition.blank;
    case 'number':
      return typeof cell.value === 'number' && compares(cell.value, condition.test, condition.number);
    case 'between':
      return typeof cell.value === 'number' && cell.value >= condition.from && cell.value <= condition.to;
    case 'formula':
      return !(cell.value instanceof CellError) && test(condition.formula, area, cell.row, cell.column);
  }
}

function matches(text: string, test: Extract<Condition, { kind: 'text' }>['test'], wanted: string): boolean {
  switch (test) {
    case 'equals':
      return text === wanted;
    case 'contains':
      return text.includes(wanted);
    case 'lacks':
      return !text.includes(wanted);
    case 'starts':
      return text.startsWith(wanted);
    case 'ends':
      return text.endsWith(wanted);
  }
}

function compares(value: number, test: Extract<Condition, { kind: 'number' }>['test'], than: number): boolean {
  switch (test) {
    case 'gt':
      return value > than;
    case 'gte':
      return value >= than;
    case 'lt':
      return value < than;
    case 'lte':
      return value <= than;
    case 'eq':
      return value === than;
    case 'ne':
      return value !== than;
  }
}
