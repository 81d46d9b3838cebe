import { monthNamed } from './monthNames';

/** A date as its parts; month 0 when the word is no month. Whether there is such a day is not looked at. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Where a form has its year, month and day. */
type Places = readonly [number, number, number];

const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const WORD = "([^\\d\\s.,/'’-]{3,})";
/** Between the parts: blanks, points, dashes, and the `de` of `30 de sept. de 2026`. */
const GAP = "[\\s.,/-]+(?:del? |d'|d’|of )?";
const DAY_WORD_YEAR = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?${GAP}${WORD}${GAP}(\\d{4})(?!\\d)`, 'i');
const WORD_DAY_YEAR = new RegExp(`^${WORD}${GAP}(\\d{1,2})(?:st|nd|rd|th)?${GAP}(\\d{4})(?!\\d)`, 'i');
const YEAR_WORD_DAY = new RegExp(`^(\\d{4})${GAP}${WORD}${GAP}(\\d{1,2})(?!\\d)`, 'i');

const FORMS: readonly { readonly form: RegExp; readonly parts: Places }[] = [
  { form: EAST_ASIAN, parts: [1, 2, 3] },
  { form: DAY_WORD_YEAR, parts: [3, 2, 1] },
  { form: WORD_DAY_YEAR, parts: [3, 1, 2] },
  { form: YEAR_WORD_DAY, parts: [1, 2, 3] },
];

/** `Sep 30, 2026`, `30. Sept. 2026`, `30-Sep-2026`, `2026. szept. 30.`, `2026年9月30日`; null for anything else. */
export function wordedDate(text: string): WrittenDate | null {
  for (const { form, parts } of FORMS) {
    const found = form.exec(text);
    if (found !== null) return dateOf(found, parts);
  }
  return null;
}

function dateOf(found: readonly string[], [year, month, day]: Places): WrittenDate {
  const word = found[month] ?? '';
  return {
    year: Number(found[year]),
    month: /^\d/.test(word) ? Number(word) : (monthNamed(word) ?? 0),
    day: Number(found[day]),
  };
}
