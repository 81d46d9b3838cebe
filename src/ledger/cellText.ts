import { cellText } from '../imports/storedText';
import type { Day } from '../links/vocabulary';

/**
 * Text as it must be written in a tab that people read so that Sheets keeps it literally; `textOfCell` gives it back. Our columns
 * have the plain-text format; what could still be read as a formula, a number or a date gets an invisible mark in front.
 */
export function literal(text: string): string {
  return text.length < SHORT && !CONTROL.test(text) && (LETTER_FIRST.test(text) || SENTENCE.test(text))
    ? text
    : cellText(text);
}

const LETTER_FIRST = /^[A-Za-z\u00c0-\uffff]/;

/** Five words are no number and no date. */
const SENTENCE = /^\d+(\s+\S+){4}/;
const CONTROL = /[\u0000-\u001f]/;

/** Anything longer goes through the codec that knows what a cell can hold. */
const SHORT = 10_000;

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/**
 * A day as the serial number that Sheets counts dates by, '' for none. A number with a date format is a date in every
 * locale and time zone, which neither text nor a Date object is.
 */
export function serialOf(day: Day): number | '' {
  return day === '' ? '' : serialAt(Date.parse(`${day}T00:00:00Z`));
}

/** The serial number of a moment, given in milliseconds since 1970 by the spreadsheet's own clock. */
export function serialAt(ms: number): number {
  return ms / DAY_MS + SERIAL_OF_1970;
}
