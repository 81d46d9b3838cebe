import type { Day } from '../vocabulary';
import { addDays } from './day';

/**
 * A quarter as text. `2026-Q3` is the third of the year that begins in January 2026; a fiscal year names its first month,
 * `2026-04-Q1` is the first of the one that begins in April 2026. Two quarters of one fiscal year sort by their text.
 */
export type Quarter = string;

/** Month in which fiscal years begin, 1–12. */
export type YearBegins = number;

const FORM = /^(\d{4})(?:-(0[2-9]|1[0-2]))?-Q([1-4])$/;

export function isQuarter(text: string): boolean {
  return FORM.test(text);
}

export function quarterOf(day: Day, yearBegins: YearBegins = 1): Quarter {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - yearBegins;
  return quarterAt(Math.floor(months / 3), yearBegins);
}

/** The same quarter of the year as people number it, `2026-Q1`, in fiscal years that begin in that month: `2026-04-Q1`. */
export function inFiscalYears(quarter: Quarter, yearBegins: YearBegins): Quarter {
  return quarterAt(countOf(quarter).count, yearBegins);
}

export function firstDayOf(quarter: Quarter): Day {
  const { count, yearBegins } = countOf(quarter);
  const months = count * 3 + yearBegins - 1;
  return `${padded(Math.floor(months / 12), 4)}-${padded((months % 12) + 1, 2)}-01`;
}

export function lastDayOf(quarter: Quarter): Day {
  return addDays(firstDayOf(quarterBefore(quarter, -1)), -1);
}

/** A quarter's figures are final once its last day is over. */
export function isClosed(quarter: Quarter, today: Day): boolean {
  return lastDayOf(quarter) < today;
}

/** The quarter `back` quarters earlier; a negative number goes forward. */
export function quarterBefore(quarter: Quarter, back = 1): Quarter {
  const { count, yearBegins } = countOf(quarter);
  return quarterAt(count - back, yearBegins);
}

/** `2026-Q3` → `Q3 2026`, as people write it; `2026-04-Q1` → `Q1 2026/27`. */
export function quarterLabel(quarter: Quarter): string {
  const { count, yearBegins } = countOf(quarter);
  const year = Math.floor(count / 4);
  const years = yearBegins === 1 ? padded(year, 4) : `${padded(year, 4)}/${padded((year + 1) % 100, 2)}`;
  return `Q${(count % 4) + 1} ${years}`;
}

/** Quarters since the beginning of the fiscal year 0. */
function countOf(quarter: Quarter): { readonly count: number; readonly yearBegins: YearBegins } {
  const [, year, month = '1', number] = FORM.exec(quarter) ?? [];
  if (year === undefined || number === undefined) throw new Error(`"${quarter}" is not a quarter; write 2026-Q3.`);
  return { count: Number(year) * 4 + Number(number) - 1, yearBegins: Number(month) };
}

function quarterAt(count: number, yearBegins: YearBegins): Quarter {
  const month = yearBegins === 1 ? '' : `-${padded(yearBegins, 2)}`;
  return `${padded(Math.floor(count / 4), 4)}${month}-Q${(count % 4) + 1}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
