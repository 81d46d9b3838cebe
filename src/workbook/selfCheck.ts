import { CELL_CHECKS } from './selfCheck/cellChecks';
import type { Check, Measure, Question } from './selfCheck/check';
import { MEASURES } from './selfCheck/measures';
import { QUESTIONS } from './selfCheck/questions';
import { SERVICE_CHECKS } from './selfCheck/serviceChecks';
import { SHEET_CHECKS } from './selfCheck/sheetChecks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything the add-on counts on and the workbench imitates. */
export const CHECKS: readonly Check[] = [...CELL_CHECKS, ...SHEET_CHECKS, ...SERVICE_CHECKS];

const REPORT = 'Self-check';
const SCRATCH = 'Self-check scratch';
const HEADER = ['What', 'Kind', 'Result', 'Seen'] as const;

type Line = readonly [what: string, kind: string, result: string, seen: string];

/**
 * Tries in a real spreadsheet what we believe of Sheets, and measures what calls cost there. To be run from the script
 * editor in a spreadsheet that may be scribbled in; works on a tab of its own and leaves a report in the tab
 * `Self-check`.
 * @returns how many checks did not hold.
 */
export function selfCheck(): number {
  const checks = CHECKS.map((check) => onScratch((sheet) => checked(check, sheet)));
  const questions = QUESTIONS.map((question) => onScratch((sheet) => answered(question, sheet)));
  const measures = onScratch((sheet) => MEASURES.map((measure) => measured(measure, sheet)));
  writeReport([...checks, ...questions, ...measures]);
  return checks.filter(([, , result]) => result !== 'holds').length;
}

/** Each check gets a fresh tab, so that none sees what another left. */
function onScratch<T>(run: (sheet: Sheet) => T): T {
  const book = SpreadsheetApp.getActive();
  const left = book.getSheetByName(SCRATCH);
  if (left) book.deleteSheet(left);
  const sheet = book.insertSheet(SCRATCH);
  try {
    return run(sheet);
  } finally {
    book.deleteSheet(sheet);
  }
}

function checked(check: Check, sheet: Sheet): Line {
  const seen = orMessage(() => check.run(sheet));
  return [check.name, check.basis, seen === null ? 'holds' : 'DIFFERS', seen ?? ''];
}

function answered(question: Question, sheet: Sheet): Line {
  return [question.name, 'question', 'answer', orMessage(() => question.answer(sheet)) ?? ''];
}

function measured(measure: Measure, sheet: Sheet): Line {
  const start = Date.now();
  const problem = orMessage(() => {
    measure.run(sheet);
    return null;
  });
  const spent = Date.now() - start;
  const each = (spent / measure.count).toPrecision(3);
  return [measure.name, 'cost', problem ?? `${spent} ms`, `${measure.count} of them, ${each} ms each`];
}

/** A check that throws is a finding too. */
function orMessage(run: () => string | null): string | null {
  try {
    return run();
  } catch (error) {
    return `it failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function writeReport(lines: readonly Line[]): void {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName(REPORT) ?? book.insertSheet(REPORT);
  sheet.clear();
  const block = [HEADER, ...lines].map((line) => [...line]);
  sheet.getRange(1, 1, block.length, HEADER.length).setNumberFormat('@').setValues(block).setWrap(true);
  sheet.getRange(1, 1, 1, HEADER.length).setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 420).setColumnWidth(4, 360);
}
