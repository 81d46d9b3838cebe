import { cellText, isSafe, textOfCell } from '../imports/storedText';
import type { Day } from '../links/vocabulary';

/**
 * Text as it must be written in a tab that people read so that Sheets keeps it literally; `textOfCell` gives it back. Our columns
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

/** Texts below each other in one cell, each kept literally. */
export function literalLines(texts: readonly string[]): string {
  return texts.map(literal).join('\n');
}

/** Words beside each other in one cell, each kept literally; none may hold white space. */
export function literalWords(words: readonly string[]): string {
  return words.map(literal).join(' ');
}

/** The words of a cell that `literalWords` or `literalLines` wrote. */
export function wordsOf(cell: string): string[] {
  return cell
    .split(/\s+/)
    .map(textOfCell)
    .filter((text) => text !== '');
}

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
