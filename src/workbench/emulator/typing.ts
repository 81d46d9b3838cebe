import type { Locale } from './locale';
import { clock, day } from './typedDates';
import type { Scalar } from './values';

/** Where sources disagree on what Sheets does; tests run both ways. */
export interface TypingRules {
  /** A leading apostrophe makes text and vanishes; when false it stays in the value. */
  readonly dropApostrophe: boolean;
  /** `=1+1` written into a cell of format `@` becomes a formula all the same. */
  readonly formulaUnderText: boolean;
  /** `+x` and `-x` that are no numbers become formulas, as they do when typed. */
  readonly signStartsFormula: boolean;
  /** What a spreadsheet's file cannot hold changes on its way in: controls and half characters go, line breaks become `\n`. */
  readonly cleanText: boolean;
  /** White space at the end of text goes. */
  readonly trimEnd: boolean;
}

export const BELIEVED: TypingRules = {
  dropApostrophe: true,
  formulaUnderText: false,
  signStartsFormula: true,
  cleanText: false,
  trimEnd: false,
};

/** What typing leaves in a cell. `format` only when the text brings one of its own, a percent or a date. */
export interface TypedCell {
  readonly value: Scalar;
  /** With its leading `=`; '' when the text is no formula. */
  readonly formula: string;
  readonly format: string;
}

/**
 * Parses text as Sheets parses typing and setValues: '01234' → 1234, '50%' → 0.5, '1/2' → a date.
 * `numberFormat` is the cell's own before typing, `thisYear` what a date without a year gets.
 */
export function typed(
  given: string,
  numberFormat: string,
  locale: Locale,
  thisYear: () => number,
  rules: TypingRules,
): TypedCell {
  const text = received(given, rules);
  if (text === '') return plain(null);
  if (numberFormat === '@') return underText(text, rules);
  if (text.startsWith("'")) return plain(rules.dropApostrophe ? text.slice(1) : text);
  if (text.startsWith('=') && text.length > 1) return formula(text);
  const trimmed = text.trim();
  const found = logical(trimmed, locale) ?? counted(trimmed, locale, thisYear);
  if (found) return found;
  return rules.signStartsFormula && /^[+-]\s*[^\s+-]/.test(trimmed) ? formula(`=${trimmed}`) : plain(text);
}

/** What XML cannot hold. */
const UNHELD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function received(text: string, { cleanText, trimEnd }: TypingRules): string {
  const clean = cleanText ? text.replace(/\r\n?/g, '\n').replace(UNHELD, '') : text;
  return trimEnd ? clean.trimEnd() : clean;
}

/** No number or date is longer than this, and none is without a digit: most text is told apart here. */
const LONGEST = 60;

function counted(text: string, locale: Locale, thisYear: () => number): TypedCell | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  return amount(text, locale) ?? day(text, locale, thisYear) ?? clock(text);
}

function underText(text: string, rules: TypingRules): TypedCell {
  if (rules.formulaUnderText && text.startsWith('=') && text.length > 1) return formula(text);
  return plain(text.startsWith("'") && rules.dropApostrophe ? text.slice(1) : text);
}

const plain = (value: Scalar): TypedCell => ({ value, formula: '', format: '' });
const formula = (text: string): TypedCell => ({ value: null, formula: text, format: '' });

function logical(text: string, locale: Locale): TypedCell | null {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === locale.yes) return plain(true);
  if (word === 'FALSE' || word === locale.no) return plain(false);
  return null;
}

/** Numbers with grouping, percent, currency and exponent: '2,000', '$2.99', '10 %', '1E5'. */
function amount(text: string, locale: Locale): TypedCell | null {
  const money = withoutCurrency(text, locale);
  const percent = money.text.endsWith('%');
  const body = percent ? money.text.slice(0, -1).trim() : money.text;
  const value = number(body, locale);
  if (value === null) return null;
  if (percent) return { value: value / 100, formula: '', format: body.includes(locale.decimal) ? '0.00%' : '0%' };
  if (money.found) return { value, formula: '', format: currencyFormat(money.found, locale) };
  return { value, formula: '', format: ownFormat(body, locale) };
}

function withoutCurrency(text: string, locale: Locale): { text: string; found: string } {
  const found = ['$', '€', '£', '¥', '₹', locale.currency].find((sign) => text.includes(sign)) ?? '';
  if (!found) return { text, found };
  const rest = text.replace(found, '').trim();
  const atEnd = text.startsWith(found) || text.endsWith(found) || /^[+-]/.test(text);
  return atEnd ? { text: rest, found } : { text, found: '' };
}

function currencyFormat(sign: string, locale: Locale): string {
  return locale.order === 'mdy' ? `"${sign}"#,##0.00` : `#,##0.00 "${sign}"`;
}

function ownFormat(body: string, locale: Locale): string {
  if (/e/i.test(body)) return '0.00E+00';
  if (!body.includes(locale.group)) return '';
  return body.includes(locale.decimal) ? '#,##0.00' : '#,##0';
}

function number(text: string, locale: Locale): number | null {
  const { shape, group } = patternsOf(locale);
  if (!shape.test(text)) return null;
  const value = Number(text.replace(group, '').replace(locale.decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

interface Patterns {
  readonly shape: RegExp;
  readonly group: RegExp;
}

const patterns = new Map<string, Patterns>();

function patternsOf(locale: Locale): Patterns {
  const known = patterns.get(locale.name);
  if (known) return known;
  // Where a thin space groups digits, people type the wide one.
  const space = /\s/.test(locale.group) ? ' ' : '';
  const group = `[${quoted(locale.group)}${space}\\u00a0\\u202f]`;
  const decimal = quoted(locale.decimal);
  const whole = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const shape = new RegExp(`^[+-]?(?:${whole}(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][+-]?\\d+)?$`);
  const made = { shape, group: new RegExp(group, 'g') };
  patterns.set(locale.name, made);
  return made;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
