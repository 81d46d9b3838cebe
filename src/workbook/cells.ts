import { isMarked, textOfCell } from '../imports/storedText';
import { serialAt } from '../ledger/cellText';
import type { Day } from '../links/vocabulary';

export { literal, literalLines, literalWords, wordsOf } from '../ledger/cellText';

/** What a cell gives and takes. Blank is ''. */
export type CellValue = string | number | boolean | Date;

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
  return isDayText(text) ? text : '';
}

/** `2026-09-30`. */
export function isDayText(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

function dayOfDate(date: Date): Day {
  return Utilities.formatDate(date, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd');
}

/**
 * What reads days of many cells: a Date as a day's serial number, from two service calls in all. Whoever asks for each
 * cell pays a call a cell.
 */
export function serialReader(): (date: Date) => number {
  const now = new Date();
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const offset = Date.parse(`${Utilities.formatDate(now, zone, "yyyy-MM-dd'T'HH:mm:ss")}Z`) - now.getTime();
  return (date) => serialAt(nearestMidnight(date.getTime() + offset));
}

/** A day begins an hour earlier or later where summer time is another than today's. */
function nearestMidnight(ms: number): number {
  const rest = ms - Math.round(ms / DAY_MS) * DAY_MS;
  return Math.abs(rest) <= SHIFTED_MS ? ms - rest : ms;
}

const DAY_MS = 86_400_000;
const SHIFTED_MS = 3 * 3_600_000;

/** Today in the spreadsheet's time zone. */
export function today(): Day {
  return dayOfDate(new Date());
}
