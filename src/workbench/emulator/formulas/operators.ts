import { CellError, type CellValue } from '../values';
import { asNumber, asText } from './grid';

export function operated(operator: string, left: CellValue, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === '&') return asText(left) + asText(right);
  return COMPARISONS[operator]?.(compared(left, right)) ?? calculated(operator, asNumber(left), asNumber(right));
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Numbers before text before booleans; text without regard to case; a blank equals 0, '' and FALSE. */
export function compared(left: CellValue, right: CellValue): number {
  const a = left ?? neutral(right);
  const b = right ?? neutral(left);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase().localeCompare(b.toLowerCase());
  return typeof a === typeof b ? Number(a) - Number(b) : rank(a) - rank(b);
}

function neutral(other: CellValue): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

const rank = (value: CellValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);

function calculated(operator: string, a: number | CellError, b: number | CellError): CellValue {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? new CellError('#DIV/0!', 'Division by zero.') : a / b;
    default:
      return a ** b;
  }
}
