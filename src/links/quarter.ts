import { addDays } from './day';
import type { Day } from './vocabulary';

/** A quarter of the calendar year as text, `2026-Q3`. */
export type Quarter = string;

const FORM = /^(\d{4})-Q([1-4])$/;

export function isQuarter(text: string): boolean {
  return FORM.test(text);
}

export function quarterOf(day: Day): Quarter {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return quarterAt(Math.floor(months / 3));
}

export function firstDayOf(quarter: Quarter): Day {
  const months = countOf(quarter) * 3;
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
  return quarterAt(countOf(quarter) - back);
}

/** `2026-Q3` → `Q3 2026`, as people write it. */
export function quarterLabel(quarter: Quarter): string {
  return `Q${(countOf(quarter) % 4) + 1} ${quarter.slice(0, 4)}`;
}

/** Quarters since the year 0. */
function countOf(quarter: Quarter): number {
  const [, year, number] = FORM.exec(quarter) ?? [];
  if (year === undefined || number === undefined) throw new Error(`"${quarter}" is not a quarter; write 2026-Q3.`);
  return Number(year) * 4 + Number(number) - 1;
}

function quarterAt(count: number): Quarter {
  return `${padded(Math.floor(count / 4), 4)}-Q${(count % 4) + 1}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
