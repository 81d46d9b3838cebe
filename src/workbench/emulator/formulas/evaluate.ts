import type { Area } from '../area';
import { CellError, type CellValue } from '../values';
import { BLOCKS } from './blocks';
import { asLogical, asNumber, Grid, mapped, type Value } from './grid';
import { operated } from './operators';
import type { Node } from './parse';
import type { Reference } from './reference';
import { SCALARS } from './scalars';

/** Where a formula stands and what it may ask. */
export interface Surroundings {
  readonly row: number;
  readonly column: number;
  /** Values of a reference; null when it points nowhere. Notes the reference as something to watch. */
  read(reference: Reference): { readonly grid: Grid; readonly area: Area } | null;
  /** A custom function of the add-on, or null when it has none of that name. */
  custom(name: string): ((args: readonly Argument[]) => Value) | null;
  /** Serial number of now. */
  now(): number;
  /** Formats by the TEXT function's pattern. */
  text(value: CellValue, format: string): string;
}

/** An argument of a custom function: a reference hands over dates as dates, a value is a value. */
export type Argument = { readonly reference: Reference } | { readonly value: Value } | null;

const NOWHERE = new CellError('#REF!', 'Reference does not exist.');

/** `array`: blocks are worked through cell by cell, as inside ARRAYFORMULA. */
export function evaluate(node: Node, at: Surroundings, array = false): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'reference':
      return referred(node.reference, at);
    case 'array':
      return assembled(node.rows.map((row) => row.map((item) => evaluate(item, at, true))));
    case 'unary':
      return mapped([operand(node.of, at, array)], ([value = null]) => signed(node.operator, value));
    case 'binary':
      return mapped([operand(node.left, at, array), operand(node.right, at, array)], ([a = null, b = null]) =>
        operated(node.operator, a, b),
      );
    case 'call':
      return called(node.name, node.args, at, array);
  }
}

function referred(reference: Reference, at: Surroundings): Value {
  const found = at.read(reference);
  if (!found) return NOWHERE;
  return reference.last ? found.grid : found.grid.at(0, 0);
}

/** Outside ARRAYFORMULA a range beside an operator means its cell in the formula's own row or column. */
function operand(node: Node, at: Surroundings, array: boolean): Value {
  const value = evaluate(node, at, array);
  if (array || !(value instanceof Grid)) return value;
  if (node.kind !== 'reference') return value.at(0, 0);
  const area = at.read(node.reference)?.area;
  if (area?.columns === 1 && at.row >= area.row && at.row < area.row + area.rows) return value.at(at.row - area.row, 0);
  if (area?.rows === 1 && at.column >= area.column && at.column < area.column + area.columns) {
    return value.at(0, at.column - area.column);
  }
  return new CellError('#VALUE!', 'An array value could not be found.');
}

function signed(operator: '-' | '+' | '%', value: CellValue): CellValue {
  if (operator === '+') return value;
  const number = asNumber(value);
  if (number instanceof CellError) return number;
  return operator === '-' ? -number : number / 100;
}

function called(name: string, args: readonly (Node | null)[], at: Surroundings, array: boolean): Value {
  const custom = at.custom(name);
  if (custom) return custom(args.map((arg) => argumentOf(arg, at)));
  const special = SPECIAL[name];
  if (special) return special(args, at, array);
  const scalar = SCALARS[name];
  if (scalar) {
    const values = args.map((arg) => (arg ? operand(arg, at, array) : null));
    return mapped(values, (items) => items.find((item) => item instanceof CellError) ?? scalar(items, at));
  }
  const block = BLOCKS[name];
  if (block) return block(args.map((arg) => (arg ? evaluate(arg, at, true) : null)));
  return new CellError('#NAME?', `Unknown function: '${name}'.`);
}

function argumentOf(node: Node | null, at: Surroundings): Argument {
  if (!node) return null;
  return node.kind === 'reference' ? { reference: node.reference } : { value: evaluate(node, at, false) };
}

type Special = (args: readonly (Node | null)[], at: Surroundings, array: boolean) => Value;

/** Functions that evaluate only some of their arguments, or ask where these are rather than what. */
const SPECIAL: Readonly<Record<string, Special>> = {
  ARRAYFORMULA: ([of], at) => (of ? evaluate(of, at, true) : null),
  IF: conditional,
  IFERROR: ([of, otherwise], at, array) => {
    const value = of ? evaluate(of, at, array) : null;
    const replacement = (): CellValue => single(otherwise ? evaluate(otherwise, at, array) : null);
    return mapped([value], ([item = null]) => (item instanceof CellError ? replacement() : item));
  },
  ISERROR: ([of], at, array) =>
    mapped([of ? operand(of, at, array) : null], ([item = null]) => item instanceof CellError),
  ISBLANK: ([of], at, array) => mapped([of ? operand(of, at, array) : null], ([item = null]) => item === null),
  ROW: ([of], at) => lineOf(of, at, 'row'),
  COLUMN: ([of], at) => lineOf(of, at, 'column'),
  NOW: (_, at) => at.now(),
  TODAY: (_, at) => Math.floor(at.now()),
};

const single = (value: Value): CellValue => (value instanceof Grid ? value.at(0, 0) : value);

function conditional(args: readonly (Node | null)[], at: Surroundings, array: boolean): Value {
  const [test, yes, no] = args;
  const branch = (node: Node | null | undefined): Value =>
    node ? evaluate(node, at, array) : node === null ? null : false;
  const value = test ? operand(test, at, array) : null;
  if (value instanceof Grid) {
    return mapped([value, branch(yes), branch(no)], ([item = null, a = null, b = null]) => chosen(item, a, b));
  }
  const held = asLogical(value);
  return held instanceof CellError ? held : branch(held ? yes : no);
}

function chosen(test: CellValue, yes: CellValue, no: CellValue): CellValue {
  const held = asLogical(test);
  return held instanceof CellError ? held : held ? yes : no;
}

function lineOf(node: Node | null | undefined, at: Surroundings, axis: 'row' | 'column'): Value {
  if (!node) return at[axis];
  return node.kind === 'reference' ? (at.read(node.reference)?.area[axis] ?? NOWHERE) : NOWHERE;
}

/** `{A1:A3, B1:B3; …}`: blocks side by side, then below each other. */
function assembled(rows: readonly (readonly Value[])[]): Grid {
  const stacked = rows.flatMap((row) => {
    const blocks = row.map((value) => (value instanceof Grid ? value.rows : [[value]]));
    const height = Math.max(...blocks.map((block) => block.length));
    return Array.from({ length: height }, (_, r) => blocks.flatMap((block) => block[r] ?? []));
  });
  return new Grid(stacked);
}
