import { type Run, runsOf } from '../ledger/batches';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More separate runs than this are written as one, so that calls do not grow with rows. */
const MOST_RUNS = 6;

/** Writes a column's words from row `from` on where they are flagged. Too many runs become one from the first to the last. */
export function writeWhere(
  sheet: Sheet,
  position: number,
  from: number,
  words: readonly string[],
  flags: readonly boolean[],
): void {
  const runs = runsOf(flags);
  const [first, last] = [runs[0], runs[runs.length - 1]];
  const few: readonly Run[] =
    runs.length <= MOST_RUNS || first === undefined || last === undefined ? runs : [[first[0], last[1]]];
  for (const [begin, end] of few) {
    const values = words.slice(begin, end).map((word) => [word]);
    sheet.getRange(from + begin + 2, position + 1, values.length, 1).setValues(values);
  }
}
