import type { CellValue } from '../values';
import { asText } from './grid';
import { operated } from './operators';

/** The test of COUNTIF and its kin: a value, '>=10', '<>x', or text with `*` and `?`. */
export function criterion(wanted: CellValue): (value: CellValue) => boolean {
  if (typeof wanted !== 'string') return (value) => value !== null && operated('=', value, wanted) === true;
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  if (operator !== '' && operator !== '=' && operator !== '<>') {
    const limit = Number.isNaN(number) ? operand : number;
    return (value) => typeof value === typeof limit && operated(operator, value, limit) === true;
  }
  const equal = equality(operand, number);
  return operator === '<>' ? (value) => !equal(value) : equal;
}

function equality(operand: string, number: number): (value: CellValue) => boolean {
  if (!Number.isNaN(number)) return (value) => value !== null && Number(value) === number;
  if (operand === '') return (value) => value === null || value === '';
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const whole = new RegExp(`^${pattern}$`, 'is');
  return (value) => value !== null && whole.test(asText(value));
}
