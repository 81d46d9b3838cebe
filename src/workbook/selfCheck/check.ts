type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Something we count on Google Sheets to do. */
export interface Check {
  readonly name: string;
  /** How we know: Google documents it, public code shows it, or we believe it. */
  readonly basis: 'documented' | 'seen' | 'believed';
  /** Tries it on an empty tab: null when it holds, otherwise what was seen instead. */
  run(sheet: Sheet): string | null;
}

/** Something sources disagree on: the add-on is safe either way, and we should like to know. */
export interface Question {
  readonly name: string;
  answer(sheet: Sheet): string;
}

/** Something whose duration we assume in the workbench. */
export interface Measure {
  readonly name: string;
  /** How many cells, calls or rows one run handles. */
  readonly count: number;
  run(sheet: Sheet): void;
}

/** null when both are the same once written as JSON, which tells '5' from 5. */
export function expecting(seen: unknown, expected: unknown): string | null {
  const [got, wanted] = [JSON.stringify(seen), JSON.stringify(expected)];
  return got === wanted ? null : `got ${got} instead of ${wanted}`;
}

/** null when `act` throws a message that holds `part`. */
export function expectingThrow(act: () => void, part: string): string | null {
  try {
    act();
    SpreadsheetApp.flush();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.includes(part) ? null : `the message was ${JSON.stringify(message)}`;
  }
  return 'it was accepted';
}

/** Writes one value into A1 and reads it back. */
export function throughCell(sheet: Sheet, value: unknown, numberFormat = ''): unknown {
  const cell = sheet.getRange(1, 1);
  if (numberFormat !== '') cell.setNumberFormat(numberFormat);
  cell.setValues([[value]]);
  const seen: unknown = cell.getValues()[0]?.[0];
  return seen;
}
