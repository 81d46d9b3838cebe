import type { Day } from '../links/vocabulary';
import type { RawRow } from './exported';
import { wordedDate } from './wordedDates';

/** Serial: a spreadsheet has kept its dates as numbers of days. */
export type DateOrder = 'day first' | 'month first' | 'serial';

/** How the dates of a table are read, and what was not certain about it; '' when nothing. */
export interface DateReading {
  readonly order: DateOrder;
  readonly remark: string;
  /** Nothing in the table tells day from month: worth a question. */
  readonly ambiguous: boolean;
}

/**
 * `2026-09-30 12:00:01`, `2026-09-30T12:00:01+02:00`, `2026/9/30`, `30.9.2026`, `30/09/26`, `Sep 30, 2026`,
 * `30. Sept. 2026`, `2026年9月30日` → `2026-09-30`; blank → ''. As serial also `46295`.
 * Null for a date that does not exist and for what is none. Zones are not converted: a report's day is its day.
 */
export function readDay(text: string, order: DateOrder): Day | null {
  if (text === '') return '';
  const day = isoDay(text);
  if (day !== null) return day;
  if (order === 'serial' && isSerial(text)) return dayOfSerial(Number(text.replace(',', '.')));
  const parts = partsOf(text);
  if (parts === null) {
    const date = wordedDate(text);
    return date === null ? null : dayOf(date.year, date.month, date.day);
  }
  if (parts.yearFirst || order === 'month first') return dayOf(parts.year, parts.a, parts.b);
  return dayOf(parts.year, parts.b, parts.a);
}

/**
 * Decides between day/month and month/day over every date of a table: a part above 12 proves the order, dots
 * mean day first, and otherwise the order wins in which fewer links were last seen before they were first seen.
 * `columns` are indexes in the order in which their dates happen.
 */
export function decideDateOrder(rows: readonly RawRow[], columns: readonly number[]): DateReading {
  const found = { dayFirst: 0, monthFirst: 0, either: 0 };
  for (const row of rows) for (const at of columns) count(found, (row.cells[at] ?? '').trim());
  if (found.dayFirst === 0 && found.monthFirst === 0) {
    if (found.either > 0) return byPlausibility(rows, columns);
    return columns.some((at) => holdsSerials(rows, at)) ? SERIAL : CERTAIN;
  }
  const order = found.dayFirst >= found.monthFirst ? 'day first' : 'month first';
  const contradicted = Math.min(found.dayFirst, found.monthFirst) > 0;
  return {
    order,
    remark: contradicted
      ? `Dates are written in both orders; they were read ${order}, impossible ones are set aside.`
      : '',
    ambiguous: false,
  };
}

const CERTAIN: DateReading = { order: 'day first', remark: '', ambiguous: false };
const SERIAL: DateReading = {
  order: 'serial',
  remark: 'Dates are the numbers by which a spreadsheet counts days; they were read as days.',
  ambiguous: false,
};

/** A number is a date only in a column of dates that holds nothing else. */
function holdsSerials(rows: readonly RawRow[], at: number): boolean {
  const cells = rows.map((row) => (row.cells[at] ?? '').trim()).filter((text) => text !== '');
  return cells.length > 0 && cells.every(isSerial);
}

function count(found: { dayFirst: number; monthFirst: number; either: number }, text: string): void {
  if (text === '' || isIsoShaped(text)) return;
  const parts = partsOf(text);
  if (parts === null || parts.yearFirst) return;
  if (parts.a > 12 || (parts.dotted && parts.b <= 12)) found.dayFirst += 1;
  else if (parts.b > 12) found.monthFirst += 1;
  else found.either += 1;
}

function byPlausibility(rows: readonly RawRow[], columns: readonly number[]): DateReading {
  const backwards = (order: DateOrder) => rows.filter((row) => runsBackwards(row, columns, order)).length;
  const [dayFirst, monthFirst] = [backwards('day first'), backwards('month first')];
  const order = monthFirst < dayFirst ? 'month first' : 'day first';
  const ambiguous = dayFirst === monthFirst;
  const reason = ambiguous ? 'nothing in the file tells' : 'the other order would end links before they began';
  const remark = `Every date could be read day first or month first; they were read ${order} (${reason}).`;
  return { order, remark, ambiguous };
}

function runsBackwards(row: RawRow, columns: readonly number[], order: DateOrder): boolean {
  const days = columns
    .map((at) => readDay((row.cells[at] ?? '').trim(), order))
    .filter((day) => day !== null && day !== '');
  return days.some((day, at) => at > 0 && day !== null && day < (days[at - 1] ?? ''));
}

interface DateParts {
  readonly year: number;
  /** The two other parts as they stand. */
  readonly a: number;
  readonly b: number;
  readonly yearFirst: boolean;
  readonly dotted: boolean;
}

const YEAR_FIRST = /^(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})\b/;
const YEAR_LAST = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:$|[\s,T])/;

function partsOf(text: string): DateParts | null {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) {
    return { year: Number(first[1]), a: Number(first[3]), b: Number(first[4]), yearFirst: true, dotted: false };
  }
  const last = YEAR_LAST.exec(text);
  if (last === null) return null;
  const year = Number(last[4]);
  const fullYear = year < 100 ? 2000 + year : year;
  return { year: fullYear, a: Number(last[1]), b: Number(last[3]), yearFirst: false, dotted: last[2] === '.' };
}

/** From 1990 to 2099; a fraction is the time of day. */
function isSerial(text: string): boolean {
  return /^[3-7]\d{4}([.,]\d+)?$/.test(text);
}

/** Spreadsheets count days from 30 December 1899. */
function dayOfSerial(serial: number): Day | null {
  const date = new Date((Math.floor(serial) - DAYS_BEFORE_1970) * DAY_LONG);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const DAYS_BEFORE_1970 = 25_569;
const DAY_LONG = 86_400_000;

function isIsoShaped(text: string): boolean {
  return text.length >= 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45;
}

/** The usual form without a regular expression: exports hold it by the hundred thousand. */
export function isoDay(text: string): Day | null {
  if (!isIsoShaped(text)) return null;
  const rest = text.charCodeAt(10);
  if (text.length > 10 && rest !== 32 && rest !== 84) return null;
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

/** Tools show dates from the web's time; anything else is a misread cell. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

function dayOf(year: number, month: number, day: number): Day | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return null;
  return day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(part: number): string {
  return part < 10 ? `0${part}` : `${part}`;
}
