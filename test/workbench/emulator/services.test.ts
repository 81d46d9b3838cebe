import { describe, expect, it } from 'vitest';
import { createEmulator, type EmulatedOptions } from '../../../src/workbench/emulator/emulator';

/** Runs the body of a function with `sheet` (Sheet1) and `book` at hand. */
function run(body: string, options: EmulatedOptions = {}, files: Record<string, string> = {}) {
  const emulator = createEmulator(options);
  const start = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName('Sheet1');`;
  emulator.install(`function body(given) { ${start} ${body} }`, files);
  return { emulator, call: (...args: unknown[]) => emulator.call('body', args) };
}

describe('what is not emulated', () => {
  it.each([
    ['SpreadsheetApp.openById("x")', 'not emulated: SpreadsheetApp.openById'],
    ['sheet.copyTo(book)', 'not emulated: Sheet.copyTo'],
    ['sheet.getRange("A1").cells', 'not emulated: Range.cells'],
    ['sheet.execution', 'not emulated: Sheet.execution'],
    ['UrlFetchApp.fetch("https://a.example")', 'not emulated: UrlFetchApp.fetch'],
    ['SpreadsheetApp.BorderStyle.WAVY', 'not emulated: SpreadsheetApp.BorderStyle.WAVY'],
    ['Charts.ChartType.GAUGE', 'not emulated: Charts.ChartType.GAUGE'],
    ['sheet.name = "x"', 'not emulated: Sheet.name = …'],
    ['PropertiesService.getDocumentProperties().nothing', 'not emulated: Properties.nothing'],
  ])('%s', (expression, message) => {
    expect(run(`return ${expression};`).call).toThrow(message);
  });
});

describe('what Google refuses', () => {
  it.each([
    [
      'sheet.getRange(1, 1, 2, 1).setValues([["a"]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet.getRange(1, 1, 1, 2).setValues([["a"]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['sheet.getRange(1, 1).setValues("a")', "don't match the method signature"],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(NaN, 1)', "don't match the method signature"],
    ['sheet.getRange(1, 1).setValue("x".repeat(50001))', 'more than the maximum of 50000 characters'],
    ['sheet.getRange(1, 1).setValue({})', 'not emulated: Range.setValues with object in a cell'],
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
    [
      '(book.insertSheet("Hidden").hideSheet(), book.deleteSheet(sheet))',
      "You can't remove all the sheets in a document.",
    ],
    ['sheet.getRange("A1:A2").setDataValidations([[null]])', 'The number of rows in the data does not match'],
    ['book.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['book.insertSheet("Sheet1")', 'A sheet with the name "Sheet1" already exists.'],
    ['sheet.insertRowsAfter(1000, 400000)', 'above the limit of 10000000 cells'],
    [
      'sheet.deleteColumns(1, 20); sheet.deleteRows(1, 990); sheet.insertColumnsAfter(6, 18273)',
      'more than 18278 columns',
    ],
    ['Array.from({ length: 200 }, (_, n) => book.insertSheet("Tab " + n))', 'more than 200 sheets'],
    [
      '(sheet.getRange("A1:B2").createFilter(), sheet.getRange("A1:B2").createFilter())',
      "You can't create a filter in a sheet that already has a filter.",
    ],
    ['PropertiesService.getUserProperties().setProperty("a", "ä".repeat(4609))', 'Argument too large: value'],
    [
      'Array.from({length: 60}, (_, n) => PropertiesService.getUserProperties().setProperty("k" + n, "x".repeat(9000)))',
      'exceeded the property storage quota',
    ],
    ['HtmlService.createHtmlOutputFromFile("Missing")', 'No HTML file named Missing was found.'],
  ])('%s', (expression, message) => {
    expect(run(`${expression}; SpreadsheetApp.flush();`).call).toThrow(message);
  });

  it('tells the script as an Exception of its own realm', () => {
    const body = `try { sheet.getRange(0, 1); } catch (error) { return [error instanceof Error, error.name]; }`;
    expect(run(body).call()).toEqual([true, 'Exception']);
  });
});

describe('google.script.run', () => {
  it.each([
    ['undefined in an array', 'return [1, undefined];', [1, null]],
    ['an undefined property', 'return { a: undefined, b: 1 };', { b: 1 }],
    ['nothing', 'return;', null],
    ['nested plain values', 'return { rows: [["x", true, null]] };', { rows: [['x', true, null]] }],
  ])('carries %s', (_, body, expected) => {
    expect(run(body).call()).toEqual(expected);
  });

  it.each([
    ['a Date', 'return { day: new Date(0) };', 'value.day (Date)'],
    ['a function', 'return [() => 1];', 'value.0 (function)'],
    ['a cycle', 'const a = {}; a.self = a; return a;', 'value.self (a cycle)'],
    ['a Map', 'return new Map();', 'value (Map)'],
    ['a service', 'return sheet;', 'value'],
  ])('does not carry %s', (_, body, message) => {
    expect(run(body).call).toThrow(message);
  });

  it('does not carry a Date to the script either', () => {
    expect(() => run('return given;').call(new Date(0))).toThrow('value.0 (Date)');
  });
});

describe('permissions', () => {
  const opened = (code: string, openedAs: 'NONE' | 'LIMITED') => {
    const emulator = createEmulator({ openedAs });
    emulator.install(code, {});
    return emulator;
  };
  const MENU = `SpreadsheetApp.getUi().createMenu('Hreflinks').addItem('Open', 'open').addToUi();`;

  it.each([
    ['NONE', '', 1, ''],
    [
      'NONE',
      `PropertiesService.getDocumentProperties().getProperty('a');`,
      0,
      'PropertiesService.getDocumentProperties',
    ],
    ['NONE', 'SpreadsheetApp.getActive();', 0, 'SpreadsheetApp.getActive'],
    ['LIMITED', `SpreadsheetApp.getActive().getSheets();`, 1, ''],
    ['LIMITED', `SpreadsheetApp.getUi().alert('Hello');`, 0, 'Ui.alert'],
  ] as const)('onOpen in %s that runs %j leaves %d menus', (mode, body, menus, refused) => {
    const emulator = opened(`function onOpen(e) { ${body} ${MENU} }`, mode);
    expect(emulator.menus).toHaveLength(menus);
    expect(emulator.logs.join()).toContain(refused);
  });

  it('allows no service while the script loads', () => {
    const emulator = opened(
      `const book = SpreadsheetApp.getActive(); function onOpen() { ${MENU} } function f() {}`,
      'LIMITED',
    );
    expect(emulator.menus).toEqual([]);
    expect(() => emulator.call('f', [])).toThrow('while the script loads');
  });

  it('runs the global scope anew for every call', () => {
    const emulator = opened('let count = 0; function next() { return ++count; }', 'NONE');
    expect([emulator.call('next', []), emulator.call('next', [])]).toEqual([1, 1]);
  });
});

describe('tabs and ranges', () => {
  it.each([
    [
      'a range by A1 notation',
      'return sheet.getRange("B2:C4").getA1Notation() + sheet.getRange("A:B").getNumRows();',
      'B2:C41000',
    ],
    [
      'a tab found by name in any case and by id',
      'return book.getSheetByName("SHEET1").getSheetId() === book.getSheetById(sheet.getSheetId()).getSheetId();',
      true,
    ],
    ['a tab that is not there', 'return book.getSheetByName("None") === null;', true],
    [
      'a tab put in at an index',
      'book.insertSheet("New", 0); return book.getSheets().map((one) => one.getName());',
      ['New', 'Sheet1'],
    ],
    [
      'no content',
      'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getRange("A1").getValue(), sheet.getRange("A1").isBlank()];',
      [0, 0, 'A1', '', true],
    ],
    [
      'a filter that follows rows',
      'sheet.getRange("A1:B10").createFilter(); sheet.insertRowsAfter(5, 2); return sheet.getFilter().getRange().getA1Notation();',
      'A1:B12',
    ],
    [
      'formats of new rows',
      'sheet.getRange("A2").setNumberFormat("@"); sheet.insertRowsAfter(2, 1); sheet.getRange("A3").setValue("01"); return sheet.getRange("A3").getValue();',
      '01',
    ],
    [
      'a sort by two columns, blanks last',
      'sheet.getRange("A1:B4").setValues([["b",1],["a",2],["",3],["a",1]]); sheet.getRange("A1:B4").sort([{column:1},{column:2,ascending:false}]); return sheet.getRange("A1:B4").getValues();',
      [
        ['a', 2],
        ['a', 1],
        ['b', 1],
        ['', 3],
      ],
    ],
    [
      'a link over the cell',
      'const link = SpreadsheetApp.newRichTextValue().setText("=shown").setLinkUrl("https://a.example").build(); sheet.getRange("A1").setRichTextValue(link); return [sheet.getRange("A1").getValue(), sheet.getRange("A1").getRichTextValue().getLinkUrl()];',
      ['=shown', 'https://a.example'],
    ],
    ['an appended row', 'sheet.appendRow(["a", 1]); sheet.appendRow(["b", 2]); return sheet.getLastRow();', 2],
    [
      'cleared content with its format left',
      'sheet.getRange("A1").setNumberFormat("0.00").setValue(1); sheet.getRange("A1").clearContent(); return [sheet.getRange("A1").getValue(), sheet.getRange("A1").getNumberFormat()];',
      ['', '0.00'],
    ],
    [
      'a protection with a warning',
      'sheet.getRange("1:1").protect().setWarningOnly(true).setDescription("Header"); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => [one.getDescription(), one.isWarningOnly()]);',
      [['Header', true]],
    ],
    [
      'charts of each type, put in and taken away',
      `const types = ['BAR', 'COLUMN', 'LINE', 'PIE', 'AREA', 'COMBO', 'SCATTER', 'GEO'];
      for (const type of types) sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType[type]).addRange(sheet.getRange('A1:B3')).build());
      const seen = sheet.getCharts().map((chart) => chart.modify().getChartType());
      for (const chart of sheet.getCharts()) sheet.removeChart(chart);
      return [seen.join(' '), sheet.getCharts().length];`,
      ['BAR COLUMN LINE PIE AREA COMBO SCATTER GEO', 0],
    ],
    [
      'metadata',
      'sheet.addDeveloperMetadata("market", "DE"); return sheet.getDeveloperMetadata().map((one) => one.getKey() + one.getValue());',
      ['marketDE'],
    ],
    [
      'a date in the zone of the spreadsheet',
      'sheet.getRange("A1").setValue("2026-07-01"); return sheet.getRange("A1").getValue().toISOString();',
      '2026-06-30T22:00:00.000Z',
    ],
    [
      'a formatted date',
      'return Utilities.formatDate(new Date(0), "Asia/Tokyo", "yyyy-MM-dd HH:mm");',
      '1970-01-01 09:00',
    ],
  ])('%s', (_, body, expected) => {
    expect(run(body, { timeZone: 'Europe/Berlin' }).call()).toEqual(expected);
  });

  it('hands out files of the project', () => {
    expect(run(`return HtmlService.createHtmlOutputFromFile('Data').getContent();`, {}, { Data: 'a;b' }).call()).toBe(
      'a;b',
    );
  });

  it('tells the clock that it is given', () => {
    const now = () => Date.UTC(2026, 9, 1);
    const body = 'return [new Date().toISOString(), Date.now(), new Date(5).getTime(), new Date() instanceof Date];';
    expect(run(body, { now }).call()).toEqual(['2026-10-01T00:00:00.000Z', now(), 5, true]);
  });
});
