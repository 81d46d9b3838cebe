import { CellError, type CellValue } from '../values';
import { serialOf, wallClock } from '../zone';
import type { Surroundings } from './evaluate';
import { asNumber, asText, valueError } from './grid';

type Scalars = Readonly<Record<string, (values: readonly CellValue[], at: Surroundings) => CellValue>>;

/** Functions of single values; inside ARRAYFORMULA they are worked through cell by cell. Errors never reach them. */
export const SCALARS: Scalars = {
  NOT: ([value]) => !value,
  ABS: numeric((a) => Math.abs(a)),
  INT: numeric((a) => Math.floor(a)),
  SQRT: numeric((a) => (a < 0 ? new CellError('#NUM!', 'A square root of a negative number.') : Math.sqrt(a))),
  MOD: numeric((a, b = 0) => (b === 0 ? new CellError('#DIV/0!', 'Division by zero.') : a - b * Math.floor(a / b))),
  POWER: numeric((a, b = 0) => a ** b),
  ROUND: numeric((a, places = 0) => rounded(a, places, Math.round)),
  ROUNDUP: numeric((a, places = 0) => rounded(a, places, Math.ceil)),
  ROUNDDOWN: numeric((a, places = 0) => rounded(a, places, Math.floor)),
  YEAR: numeric((serial) => wallClock(serial).getUTCFullYear()),
  MONTH: numeric((serial) => wallClock(serial).getUTCMonth() + 1),
  DAY: numeric((serial) => wallClock(serial).getUTCDate()),
  DATE: numeric((year, month = 1, day = 1) => serialOf(year, month, day)),
  VALUE: ([value = null]) => asNumber(value),
  LEN: textual((text) => text.length),
  LOWER: textual((text) => text.toLowerCase()),
  UPPER: textual((text) => text.toUpperCase()),
  TRIM: textual((text) => text.trim().replace(/ +/g, ' ')),
  LEFT: ([text = null, count = 1]) => asText(text).slice(0, Number(count)),
  RIGHT: ([text = null, count = 1]) => asText(text).slice(Math.max(0, asText(text).length - Number(count))),
  MID: ([text = null, start = 1, count = 0]) =>
    asText(text).slice(Number(start) - 1, Number(start) - 1 + Number(count)),
  SUBSTITUTE: ([text = null, from = null, to = null]) => asText(text).replaceAll(asText(from), asText(to)),
  FIND: ([part = null, text = null]) => found(asText(text).indexOf(asText(part))),
  SEARCH: ([part = null, text = null]) => found(asText(text).toLowerCase().indexOf(asText(part).toLowerCase())),
  EXACT: ([a = null, b = null]) => asText(a) === asText(b),
  REGEXMATCH: ([text = null, pattern = null]) => new RegExp(asText(pattern)).test(asText(text)),
  REGEXEXTRACT: ([text = null, pattern = null]) => extracted(asText(text), asText(pattern)),
  TEXT: ([value = null, format = null], at) => at.text(value, asText(format)),
  ISTEXT: ([value]) => typeof value === 'string',
  ISNUMBER: ([value]) => typeof value === 'number',
  HYPERLINK: ([address = null, label = null]) => asText(label ?? address),
};

function numeric(each: (first: number, ...rest: number[]) => CellValue): Scalars[string] {
  return (values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = asNumber(value);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    const [first = 0, ...rest] = numbers;
    return each(first, ...rest);
  };
}

function textual(each: (text: string) => CellValue): Scalars[string] {
  return ([value = null]) => each(asText(value));
}

function rounded(value: number, places: number, round: (value: number) => number): number {
  const unit = 10 ** places;
  return (Math.sign(value) * round(Math.abs(value) * unit)) / unit;
}

function found(index: number): CellValue {
  return index < 0 ? valueError('The text was not found.') : index + 1;
}

function extracted(text: string, pattern: string): CellValue {
  const match = new RegExp(pattern).exec(text);
  return match ? (match[1] ?? match[0]) : new CellError('#N/A', 'The text does not match the pattern.');
}
