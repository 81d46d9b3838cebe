import { cellText, isMarked, isSafe, textOfCell } from '../imports/storedText';
import type { Day } from '../links/vocabulary';

/** What a cell gives and takes. Blank is ''. */
export type CellValue = string | number | boolean | Date;

/**
 * Text as it must be written in a tab that people read so that Sheets keeps it literally; `textOf` gives it back. Our columns
 * have the plain-text format; what could still be read as a formula, a number or a date gets an invisible mark in front.
 */
export function literal(text: string): string {
  const isPlain = isSafe(text) && text === text.trim() && (LETTER_FIRST.test(text) || SENTENCE.test(text));
  return isPlain ? text : cellText(text);
}

/** Not the mark itself, and no wide `＝` or `＋`, which some keyboards type for a formula. */
const LETTER_FIRST = /^[A-Za-z\u00c0-\u1fff\u3040-\ud7ff]/;

/** Five words are no number and no date. */
const SENTENCE = /^\d+(\s+\S+){4}/;

/** A cell as text, without the mark that `literal` put before it; white space that somebody typed around it goes. */
export function textOf(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (value instanceof Date) return dayOfDate(value);
  const cell = String(value);
  return isMarked(cell) ? textOfCell(cell) : textOfCell(cell).trim();
}

export function numberOf(value: CellValue | undefined): number {
  const number = typeof value === 'number' ? value : Number(textOf(value));
  return Number.isFinite(number) ? number : 0;
}

/** A cell as a day; '' when it holds none. Dates arrive in the script's time zone at midnight of the spreadsheet's. */
export function dayOf(value: CellValue | undefined): Day {
  if (value instanceof Date) return dayOfDate(value);
  const text = textOf(value);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : '';
}

function dayOfDate(date: Date): Day {
  return Utilities.formatDate(date, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd');
}

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/**
 * A day as the serial number that Sheets counts dates by, '' for none. A number with a date format is a date in every
 * locale and time zone, which neither text nor a Date object is.
 */
export function serialOf(day: Day): number | '' {
  return day === '' ? '' : Date.parse(`${day}T00:00:00Z`) / DAY_MS + SERIAL_OF_1970;
}

/** Today in the spreadsheet's time zone. */
export function today(): Day {
  return dayOfDate(new Date());
}
