import type { Measure } from './check';

const ROWS = 900;
const COLUMNS = 20;
const SINGLE = 50;

/** What the workbench's assumed costs are about. */
export const MEASURES: readonly Measure[] = [
  {
    name: 'write a block of cells',
    count: ROWS * COLUMNS,
    run: (sheet) => {
      const block = Array.from({ length: ROWS }, (_, r) =>
        Array.from({ length: COLUMNS }, (__, c) => `cell ${r} ${c}`),
      );
      sheet.getRange(1, 1, ROWS, COLUMNS).setValues(block);
      SpreadsheetApp.flush();
    },
  },
  {
    name: 'read a block of cells',
    count: ROWS * COLUMNS,
    run: (sheet) => {
      sheet.getRange(1, 1, ROWS, COLUMNS).getValues();
    },
  },
  {
    name: 'write cells one by one, flushing each',
    count: SINGLE,
    run: (sheet) => {
      for (let row = 1; row <= SINGLE; row++) {
        sheet.getRange(row, 1).setValue(row);
        SpreadsheetApp.flush();
      }
    },
  },
  {
    name: 'read cells one by one',
    count: SINGLE,
    run: (sheet) => {
      for (let row = 1; row <= SINGLE; row++) sheet.getRange(row, 1).getValue();
    },
  },
  {
    name: 'put in rows',
    count: 1000,
    run: (sheet) => {
      sheet.insertRowsAfter(sheet.getMaxRows(), 1000);
      SpreadsheetApp.flush();
    },
  },
  {
    name: 'add a tab and take it away',
    count: 1,
    run: () => {
      const book = SpreadsheetApp.getActive();
      book.deleteSheet(book.insertSheet());
      SpreadsheetApp.flush();
    },
  },
  {
    name: 'write a property',
    count: 1,
    run: () => {
      PropertiesService.getDocumentProperties().setProperty('self-check', 'x').deleteProperty('self-check');
    },
  },
  {
    name: 'take and release the document lock',
    count: 1,
    run: () => {
      const lock = LockService.getDocumentLock();
      lock.tryLock(1000);
      lock.releaseLock();
    },
  },
  {
    name: 'read the sidebar’s file',
    count: 1,
    run: () => {
      HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
    },
  },
];
