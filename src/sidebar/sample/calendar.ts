import type { Day } from '../../links/vocabulary';

/** Days of the sample are counted from 1 January 2023, before anything in it happened. */
const START = 2023;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => year % 4 === 0;
const daysIn = (year: number, month: number) => (MONTHS[month] ?? 0) + (month === 1 && isLeap(year) ? 1 : 0);
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

/** 0 → `2023-01-01`. Good for this century, where every fourth year is a leap year. */
export function dayAt(number: number): Day {
  let year = START;
  let month = 0;
  let rest = number;
  while (rest >= daysIn(year, month)) {
    rest -= daysIn(year, month);
    month = (month + 1) % 12;
    if (month === 0) year++;
  }
  return `${year}-${two(month + 1)}-${two(rest + 1)}`;
}

/** `2023-01-01` → 0. */
export function numberOf(day: Day): number {
  const [year = START, month = 1, date = 1] = day.split('-').map(Number);
  let days = date - 1;
  for (let y = START; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let m = 0; m < month - 1; m++) days += daysIn(year, m);
  return days;
}

/** A time of day that looks measured, from any whole number: `07:41:09`. */
export function clockAt(number: number): string {
  return [number % 24, (number * 7) % 60, (number * 13) % 60].map(two).join(':');
}
