import { type Question, throughCell } from './check';

/** Where sources disagree, or we found none. */
export const QUESTIONS: readonly Question[] = [
  {
    name: "What does setValues make of '5, an apostrophe before it?",
    answer: (sheet) => JSON.stringify(throughCell(sheet, "'5")),
  },
  {
    name: 'What becomes of =1+1 under the format @?',
    answer: (sheet) => {
      const value = JSON.stringify(throughCell(sheet, '=1+1', '@'));
      return sheet.getRange(1, 1).getFormula() === '' ? `text, ${value}` : `a formula, ${value}`;
    },
  },
  {
    name: 'What becomes of +x?',
    answer: (sheet) => {
      const value = JSON.stringify(throughCell(sheet, '+x'));
      return sheet.getRange(1, 1).getFormula() === '' ? `text, ${value}` : `a formula, ${value}`;
    },
  },
  {
    name: 'What becomes of control characters and half an emoji?',
    answer: (sheet) => JSON.stringify(throughCell(sheet, 'a\u0000b\r\nc\ud800d', '@')),
  },
  {
    name: 'What becomes of white space at the end?',
    answer: (sheet) => JSON.stringify(throughCell(sheet, 'a \t', '@')),
  },
  {
    name: 'Does a formula written with commas compute in this locale?',
    answer: (sheet) => String(sheet.getRange(1, 1).setFormula('=SUM(1,2)').getDisplayValue()),
  },
  {
    name: 'Is a tab found by its name in capitals?',
    answer: (sheet) => {
      const found = SpreadsheetApp.getActive().getSheetByName(sheet.getName().toUpperCase());
      return found === null ? 'no' : 'yes';
    },
  },
];
