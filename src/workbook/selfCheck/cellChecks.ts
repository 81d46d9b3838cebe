import { type Check, expecting, throughCell } from './check';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The calendar day that a cell's date stands for in the spreadsheet's own zone. */
function dayOf(value: unknown): string {
  if (!(value instanceof Date)) return `no date but ${JSON.stringify(value)}`;
  return Utilities.formatDate(value, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd');
}

const asTyped = (basis: Check['basis'], text: string, expected: unknown): Check => ({
  name: `setValues reads ${JSON.stringify(text)} as ${JSON.stringify(expected)}`,
  basis,
  run: (sheet) => expecting(throughCell(sheet, text), expected),
});

const asWritten = (text: string): Check => ({
  name: `under the format @, ${JSON.stringify(text)} stays as it is`,
  basis: 'seen',
  run: (sheet) => expecting(throughCell(sheet, text, '@'), text),
});

/** What becomes of values on their way into cells and back. */
export const CELL_CHECKS: readonly Check[] = [
  asTyped('documented', '01234', 1234),
  asTyped('documented', '50%', 0.5),
  asTyped('documented', 'TRUE', true),
  asTyped('believed', '1E5', 100_000),
  asTyped('believed', '\tx', '\tx'),
  asTyped('documented', 'a.example', 'a.example'),
  asWritten('01234'),
  asWritten('1/2'),
  asWritten('+x'),
  asWritten('-x'),
  asWritten('@home'),
  asWritten('\t=1+1'),
  asWritten('\rx'),
  asWritten('2026-09-30'),
  {
    name: 'setValues makes a formula of =1+1',
    basis: 'documented',
    run: (sheet) => expecting([throughCell(sheet, '=1+1'), sheet.getRange(1, 1).getFormula()], [2, '=1+1']),
  },
  {
    name: 'setValues makes a date of 2026-09-30',
    basis: 'believed',
    run: (sheet) => expecting(dayOf(throughCell(sheet, '2026-09-30')), '2026-09-30'),
  },
  {
    name: 'setValues makes a date of 1/2',
    basis: 'believed',
    run: (sheet) => expecting(throughCell(sheet, '1/2') instanceof Date, true),
  },
  {
    name: 'a Date written reads back as the same moment',
    basis: 'documented',
    run: (sheet) => {
      const moment = new Date(Date.UTC(2026, 8, 30, 12));
      const seen = throughCell(sheet, moment);
      return expecting(seen instanceof Date ? seen.getTime() : seen, moment.getTime());
    },
  },
  {
    name: "a blank cell, a null and '' all read as ''",
    basis: 'documented',
    run: (sheet) => expecting([throughCell(sheet, null), throughCell(sheet, ''), untouched(sheet)], ['', '', '']),
  },
  {
    name: 'display values are text',
    basis: 'documented',
    run: (sheet) => {
      sheet.getRange(1, 1).setNumberFormat('0.00').setValue(1);
      const text = sheet.getRange(1, 1).getDisplayValue();
      return expecting([typeof text, text.length], ['string', 4]);
    },
  },
  {
    name: 'a number keeps all its digits',
    basis: 'documented',
    run: (sheet) => expecting(throughCell(sheet, 0.1 + 0.2), 0.1 + 0.2),
  },
  {
    name: 'a rich text value stays text, formula-like or not',
    basis: 'believed',
    run: (sheet) => {
      const value = SpreadsheetApp.newRichTextValue().setText('=1+1').build();
      sheet.getRange(1, 1).setRichTextValue(value);
      return expecting(sheet.getRange(1, 1).getValue(), '=1+1');
    },
  },
  {
    name: 'a block spills into the cells below, which hold no formula',
    basis: 'documented',
    run: (sheet) => {
      sheet.getRange(1, 1).setFormula('=SEQUENCE(3)');
      const below = sheet.getRange(3, 1);
      return expecting([below.getValue(), below.getFormula()], [3, '']);
    },
  },
  {
    name: 'notes read back',
    basis: 'documented',
    run: (sheet) => expecting(sheet.getRange(1, 1).setNote('=note').getNote(), '=note'),
  },
  {
    name: 'a cell without a colour of its own says #ffffff, also after one was taken back',
    basis: 'believed',
    run: (sheet) => {
      const cell = sheet.getRange(1, 1).setBackground(null);
      const before = cell.getBackground();
      return expecting(
        [before, cell.setBackground('#fde2de').getBackground(), cell.setBackground(null).getBackground()],
        ['#ffffff', '#fde2de', '#ffffff'],
      );
    },
  },
];

function untouched(sheet: Sheet): unknown {
  const value: unknown = sheet.getRange(5, 5).getValue();
  return value;
}
