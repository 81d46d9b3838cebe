import { longDay } from './time/day';
import type { Day } from './vocabulary';

/** How numbers and days are written in sentences: as the spreadsheet's locale does. */
export interface Wording {
  /** `1,234`, `4.5`: one decimal at most. */
  readonly count: (value: number) => string;
  /** With its sign: `+9`, `−3`, `0`. */
  readonly net: (value: number) => string;
  /** `0.375` → `38 %`. */
  readonly percent: (ratio: number) => string;
  /** `30 Sep 2026`; in other languages than English by numbers, because the sentences around it are English. */
  readonly day: (day: Day) => string;
}

/** 115 of 200 is 58 %, although 0.575 × 100 is a little less than 57.5 to a computer. */
export function wholePercent(ratio: number): number {
  return Math.round(Number((ratio * 100).toPrecision(12)));
}

function wordingBy(count: Wording['count'], day: Wording['day']): Wording {
  return {
    count,
    net: (value) => (value > 0 ? `+${count(value)}` : value < 0 ? `−${count(-value)}` : '0'),
    percent: (ratio) => `${count(wholePercent(ratio))} %`,
    day,
  };
}

/** Asks nothing of the platform: formulas and the script's own start get by with it. */
export const ENGLISH: Wording = wordingBy(
  (value) => String(Math.round(value * 10) / 10).replace(/\B(?=(\d{3})+(?!\d))/g, ','),
  longDay,
);

/** A locale as Sheets or browsers name it, `de_DE`, `de-DE`; British English for one that nobody knows. */
export function wordingIn(locale: string): Wording {
  const known = knownLocale(locale.replace(/_/g, '-'));
  if (known === '') return ENGLISH;
  const numbers = new Intl.NumberFormat(known, { maximumFractionDigits: 1 });
  return wordingBy((value) => numbers.format(value), dayIn(known));
}

function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? '';
  } catch {
    return '';
  }
}

function dayIn(locale: string): Wording['day'] {
  if (locale.startsWith('en') && locale !== 'en-US') return longDay;
  const month = locale === 'en-US' ? 'short' : '2-digit';
  const day = locale === 'en-US' ? 'numeric' : '2-digit';
  const days = new Intl.DateTimeFormat(locale, { year: 'numeric', month, day, timeZone: 'UTC' });
  return (text) => (text === '' ? '' : days.format(new Date(`${text}T00:00:00Z`)));
}
