import { CellError, type CellValue } from '../values';
import { criterion } from './criterion';
import { asGrid, asLogical, asText, flat, Grid, type Value, valueError } from './grid';
import { compared } from './operators';

type Blocks = Readonly<Record<string, (args: readonly Value[]) => Value>>;

/** Functions of whole blocks. */
export const BLOCKS: Blocks = {
  SUM: overNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  AVERAGE: overNumbers((numbers) =>
    quotient(
      numbers.reduce((sum, number) => sum + number, 0),
      numbers.length,
    ),
  ),
  MIN: overNumbers((numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
  MAX: overNumbers((numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  MEDIAN: overNumbers(median),
  COUNT: (args) => args.flatMap(flat).filter((value) => typeof value === 'number').length,
  COUNTA: (args) => args.flatMap(flat).filter((value) => value !== null).length,
  COUNTBLANK: (args) => args.flatMap(flat).filter((value) => value === null || value === '').length,
  COUNTUNIQUE: (args) => new Set(args.flatMap(flat).filter((value) => value !== null)).size,
  COUNTIF: ([block = null, test = null]) => flat(block).filter(criterion(first(test))).length,
  COUNTIFS: (args) => matching(args, args[0] ?? null).length,
  SUMIF: ([block = null, test = null, sums = block]) => total(matching([block, test], sums)),
  SUMIFS: ([sums = null, ...args]) => total(matching(args, sums)),
  SUMPRODUCT: (args) => products(args),
  AND: (args) => logical(args, (values) => values.every(Boolean)),
  OR: (args) => logical(args, (values) => values.some(Boolean)),
  CONCATENATE: (args) => args.flatMap(flat).map(asText).join(''),
  JOIN: ([mark = null, ...args]) =>
    args
      .flatMap(flat)
      .map(asText)
      .join(asText(first(mark))),
  TEXTJOIN: ([mark = null, skip = null, ...args]) => {
    const texts = args.flatMap(flat).map(asText);
    return texts.filter((text) => first(skip) !== true || text !== '').join(asText(first(mark)));
  },
  SPLIT: ([text = null, mark = null]) =>
    new Grid([
      asText(first(text))
        .split(asText(first(mark)))
        .filter(Boolean),
    ]),
  ROWS: ([block = null]) => asGrid(block).height,
  COLUMNS: ([block = null]) => asGrid(block).width,
  INDEX: ([block = null, row = null, column = null]) =>
    picked(asGrid(block), Number(first(row)), Number(first(column))),
  MATCH: ([wanted = null, block = null]) => {
    const index = flat(block).findIndex((value) => value !== null && compared(value, first(wanted)) === 0);
    return index < 0 ? missing() : index + 1;
  },
  VLOOKUP: ([wanted = null, block = null, column = null]) => {
    const row = asGrid(block).rows.find(([key = null]) => key !== null && compared(key, first(wanted)) === 0);
    return row ? (row[Number(first(column)) - 1] ?? null) : missing();
  },
  TRANSPOSE: ([block = null]) => transposed(asGrid(block)),
  FLATTEN: (args) => new Grid(args.flatMap(flat).map((value) => [value])),
  UNIQUE: ([block = null]) => filled(distinct(asGrid(block).rows)),
  FILTER: ([block = null, ...tests]) =>
    filled(asGrid(block).rows.filter((_, r) => tests.every((test) => flat(test)[r] === true))),
  SORT: ([block = null, column = 1, ascending = true]) =>
    new Grid(ordered(asGrid(block).rows, Number(first(column)) - 1, first(ascending) !== false)),
  SEQUENCE: ([rows = 1, columns = 1, start = 1, step = 1]) =>
    sequence(Number(first(rows)), Number(first(columns)), Number(first(start)), Number(first(step))),
};

const first = (value: Value): CellValue => (value instanceof Grid ? value.at(0, 0) : value);
const missing = (): CellError => new CellError('#N/A', 'The value was not found.');

function overNumbers(each: (numbers: readonly number[]) => CellValue): Blocks[string] {
  return (args) => {
    const values = args.flatMap(flat);
    const error = values.find((value) => value instanceof CellError);
    return error ?? each(values.filter((value) => typeof value === 'number'));
  };
}

function quotient(sum: number, count: number): CellValue {
  return count === 0 ? new CellError('#DIV/0!', 'Division by zero.') : sum / count;
}

function median(numbers: readonly number[]): CellValue {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return new CellError('#NUM!', 'No numbers.');
  return (
    ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? sorted[Math.ceil(middle) - 1] ?? 0)) / 2
  );
}

/** Values of `taken` where each (block, criterion) pair holds. */
function matching(pairs: readonly Value[], taken: Value): CellValue[] {
  const tests: { values: readonly CellValue[]; holds: (value: CellValue) => boolean }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    tests.push({ values: flat(pairs[index] ?? null), holds: criterion(first(pairs[index + 1] ?? null)) });
  }
  return flat(taken).filter((_, at) => tests.every(({ values, holds }) => holds(values[at] ?? null)));
}

const total = (values: readonly CellValue[]): number =>
  values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);

function products(args: readonly Value[]): number {
  const blocks = args.map(flat);
  return (blocks[0] ?? []).reduce<number>(
    (sum, _, at) => sum + blocks.reduce((product, block) => product * (Number(block[at] ?? 0) || 0), 1),
    0,
  );
}

function logical(args: readonly Value[], each: (values: readonly boolean[]) => boolean): CellValue {
  const values = args
    .flatMap(flat)
    .filter((value) => value !== null)
    .map(asLogical);
  const error = values.find((value) => value instanceof CellError);
  return error instanceof CellError ? error : each(values.map((value) => value === true));
}

function picked(grid: Grid, row: number, column: number): Value {
  if (row > grid.height || column > grid.width) return new CellError('#REF!', 'The position is outside the range.');
  const rows = row === 0 ? grid.rows : grid.rows.slice(row - 1, row);
  const cut = column === 0 ? rows : rows.map((items) => items.slice(column - 1, column));
  return cut.length === 1 && cut[0]?.length === 1 ? (cut[0][0] ?? null) : new Grid(cut);
}

function transposed(grid: Grid): Grid {
  return new Grid(Array.from({ length: grid.width }, (_, c) => grid.rows.map((row) => row[c] ?? null)));
}

function distinct(rows: Grid['rows']): Grid['rows'] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function filled(rows: Grid['rows']): Value {
  return rows.length > 0 ? new Grid(rows) : new CellError('#N/A', 'No matches are found in FILTER evaluation.');
}

function ordered(rows: Grid['rows'], column: number, ascending: boolean): Grid['rows'] {
  const blankLast = (a: CellValue, b: CellValue): number => Number(a === null) - Number(b === null);
  return [...rows].sort((left, right) => {
    const [a, b] = [left[column] ?? null, right[column] ?? null];
    return blankLast(a, b) || (ascending ? compared(a, b) : compared(b, a));
  });
}

function sequence(rows: number, columns: number, start: number, step: number): Value {
  if (!(rows >= 1 && columns >= 1)) return valueError('SEQUENCE needs at least one row and one column.');
  return new Grid(
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => start + step * (r * columns + c))),
  );
}
