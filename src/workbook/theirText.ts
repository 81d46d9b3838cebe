import { UNCOUNTED } from '../imports/storedText';
import { isLostText } from '../imports/values';
import type { CellValue } from './cells';

/** The invisible mark that makes a text a text and nothing else. */
const MARK = String.fromCharCode(UNCOUNTED);

/** Anything longer is no number and no date. */
const SHORT = 60;
const FORMULA = /^[=+\-@'\t\r]/;
const LETTER_FIRST = /^[A-Za-z\u00c0-\uffff]/;
/** `May 5`, `Sept. 2026`, `Q-3`: words that Sheets might take for a date; e-mail addresses must stay as they are. */
const LIKE_DATE = /^[A-Za-z\u00c0-\u024f]+[.,]?[\s\-/.]+\d[^@]*$/;
const LIKE_TRUTH = /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|prawda|fałsz)$/i;

/**
 * Text for a cell of the user's own, whatever its format: what Sheets could read as a formula, a number, a date or a truth gets an
 * invisible mark in front. Unlike text in our columns it keeps its line breaks and its backslashes.
 */
export function typedText(text: string): string {
  const plain = LETTER_FIRST.test(text) && !LIKE_DATE.test(text) && !LIKE_TRUTH.test(text);
  const short = text.length < SHORT;
  return text === '' || text.startsWith(MARK) || (plain && short) || (!short && !FORMULA.test(text))
    ? text
    : MARK + text;
}

const SCIENTIFIC = /^-?\d(?:[.,]\d+)?E[+-]?\d+$/i;

/** `+49 30 1` and `-x`, which Sheets took for a formula. */
const SIGNED = /^=(?=[+-])/;
const SIGNED_NUMBER = /^=\+[\d ()/-]+$/;

/**
 * What was typed or pasted where Sheets made a formula of it that nobody meant: one that is an error, or a telephone number with
 * its country's code. '' for any other formula, whose result is what its owner sees.
 */
export function typedBefore(formula: string, shown: string): string {
  const isText = isLostText(shown) || SIGNED_NUMBER.test(formula);
  return isText ? formula.replace(SIGNED, '') : '';
}

/** A cell as text: as it is shown, without our mark, and a number that is shown shortened written out. */
export function shownText(shown: string, value: CellValue, formula: string): string {
  const before = formula === '' ? '' : typedBefore(formula, shown);
  if (before !== '') return before;
  const text = typeof value === 'number' && SCIENTIFIC.test(shown) ? String(value) : shown;
  return (text.startsWith(MARK) ? text.slice(1) : text).trim();
}

/** The same of a cell that may be written: a formula that shows nothing is not a blank. */
export function standingText(shown: string, value: CellValue, formula: string): string {
  return shownText(shown, value, formula) || formula;
}
