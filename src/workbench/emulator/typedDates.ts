import type { Locale } from './locale';
import type { TypedCell } from './typing';
import { serialOf } from './zone';

/** '2026-09-30', '9/30/2026', '30.09.2026', 'Sep 30, 2026', '30 Sep 2026 14:05'; null when the text is no date. */
export function day(text: string, locale: Locale, thisYear: () => number): TypedCell | null {
  const parts = /^(.*?)(?:[T ](\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s?[AaPp][Mm])?))?$/.exec(text);
  const date = parts?.[1] ? (numeric(parts[1], locale, thisYear) ?? named(parts[1], locale)) : null;
  if (!date || !exists(date)) return null;
  const serial = serialOf(date.year, date.month, date.day);
  const time = parts?.[2] ? seconds(parts[2]) : 0;
  if (time === null) return null;
  const format = date.iso ? 'yyyy-MM-dd' : locale.dateFormat;
  return { value: serial + time / 86_400, formula: '', format: parts?.[2] ? `${format} HH:mm:ss` : format };
}

/** '14:05', '2:05:30 PM' as a fraction of a day. */
export function clock(text: string): TypedCell | null {
  const time = seconds(text);
  return time === null ? null : { value: time / 86_400, formula: '', format: 'HH:mm:ss' };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly iso: boolean;
}

function numeric(text: string, locale: Locale, thisYear: () => number): Day | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), iso: text.includes('-') };
  const match = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})|(\.))?$/.exec(text);
  if (!match) return null;
  // '2.000' never gets here; '1.2' is a date only where the dot separates dates and not decimals.
  if (match[2] === '.' && locale.decimal === '.') return null;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const [month, date] = locale.order === 'mdy' ? [a, b] : [b, a];
  return { year: match[4] ? fullYear(match[4]) : thisYear(), month, day: date, iso: false };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function named(text: string, locale: Locale): Day | null {
  const dayFirst = /^(\d{1,2})\.?[ -](\p{L}{3,})\.?[ -,]+(\d{4})$/u.exec(text);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2}),? (\d{4})$/u.exec(text);
  const [name, date, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  if (!name) return null;
  const month = monthOf(name, locale);
  return month === 0 ? null : { year: Number(year), month, day: Number(date), iso: false };
}

function monthOf(name: string, locale: Locale): number {
  const lower = name.toLowerCase();
  const english = MONTHS.indexOf(lower.slice(0, 3)) + 1;
  if (english > 0) return english;
  const own = new Intl.DateTimeFormat(locale.tag, { month: 'long', timeZone: 'UTC' });
  return (
    MONTHS.findIndex((_, index) =>
      own
        .format(Date.UTC(2024, index, 15))
        .toLowerCase()
        .startsWith(lower),
    ) + 1
  );
}

function exists({ year, month, day: date }: Day): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function seconds(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s?([AaPp])[Mm])?$/.exec(text);
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half === 'p' ? 12 : 0) : Number(match[1]);
  if (hour > 23 || Number(match[2]) > 59) return null;
  return hour * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
}
