import type { Day } from '../vocabulary';

const MILLISECONDS = 86_400_000;

/** `2026-03-01` and −1 → `2026-02-28`. */
export function addDays(day: Day, days: number): Day {
  return dayOf(timeOf(day) + days * MILLISECONDS);
}

/** Days from one day to the other, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS);
}

/** The earlier of two days; '' stands for "not given" and loses. */
export function earlierDay(a: Day, b: Day): Day {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}

/** The later of two days; '' loses. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** `2026-09-30` → `30 Sep 2026`; '' stays ''. */
export function longDay(day: Day): string {
  if (day === '') return '';
  const month = MONTHS.slice(3 * Number(day.slice(5, 7)) - 3).slice(0, 3);
  return `${Number(day.slice(8, 10))} ${month} ${day.slice(0, 4)}`;
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** In universal time, so that no summer time shifts a day. */
function timeOf(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
