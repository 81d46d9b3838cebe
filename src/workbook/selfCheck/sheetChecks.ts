import { type Check, expecting, expectingThrow } from './check';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const refused = (basis: Check['basis'], name: string, part: string, act: (sheet: Sheet) => void): Check => ({
  name: `${name} is refused`,
  basis,
  run: (sheet) => expectingThrow(() => act(sheet), part),
});

/** What Sheets refuses, and what follows when rows and tabs change. */
export const SHEET_CHECKS: readonly Check[] = [
  refused('documented', 'a block with too few rows', 'number of rows', (sheet) => {
    sheet.getRange(1, 1, 2, 1).setValues([['a']]);
  }),
  refused('documented', 'a block with too few columns', 'number of columns', (sheet) => {
    sheet.getRange(1, 1, 1, 2).setValues([['a']]);
  }),
  refused('seen', 'a range beyond the last row', 'outside the dimensions', (sheet) => {
    sheet.getRange(sheet.getMaxRows() + 1, 1).getValue();
  }),
  refused('seen', 'row 0', 'too small', (sheet) => {
    sheet.getRange(0, 1);
  }),
  refused('documented', 'a cell of 50,001 characters', '50000 characters', (sheet) => {
    sheet.getRange(1, 1).setValue('x'.repeat(50_001));
  }),
  refused('seen', 'deleting every row', 'delete all', (sheet) => {
    sheet.deleteRows(1, sheet.getMaxRows());
  }),
  refused('seen', 'a second filter', 'already has a filter', (sheet) => {
    sheet.getRange(1, 1, 2, 2).createFilter();
    sheet.getRange(1, 1, 2, 2).createFilter();
  }),
  refused('seen', 'a value outside a strict dropdown', 'violates the data validation', (sheet) => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Press']).setAllowInvalid(false).build();
    sheet.getRange(1, 1).setDataValidation(rule).setValue('Directory');
  }),
  {
    name: 'a cell holds 50,000 characters',
    basis: 'documented',
    run: (sheet) => {
      sheet.getRange(1, 1).setValue('x'.repeat(50_000));
      return expecting(String(sheet.getRange(1, 1).getValue()).length, 50_000);
    },
  },
  {
    name: 'rows put in can be filled before a flush',
    basis: 'believed',
    run: (sheet) => {
      const last = sheet.getMaxRows();
      sheet.insertRowsAfter(last, 2);
      sheet.getRange(last + 1, 1, 2, 1).setValues([['a'], ['b']]);
      SpreadsheetApp.flush();
      return expecting(sheet.getRange(last + 2, 1).getValue(), 'b');
    },
  },
  {
    name: 'rows put in take the formats of the row above',
    basis: 'believed',
    run: (sheet) => {
      sheet.getRange(2, 1).setNumberFormat('@');
      sheet.insertRowsAfter(2, 1);
      return expecting(sheet.getRange(3, 1).getNumberFormat(), '@');
    },
  },
  {
    name: 'a filter grows with rows put in within it',
    basis: 'believed',
    run: (sheet) => {
      sheet.getRange(1, 1, 10, 2).createFilter();
      sheet.insertRowsAfter(5, 2);
      return expecting(sheet.getFilter()?.getRange().getNumRows(), 12);
    },
  },
  {
    name: 'formats alone make no last row',
    basis: 'documented',
    run: (sheet) => {
      sheet.getRange(7, 7).setNumberFormat('@');
      return expecting([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
    },
  },
  {
    name: 'cleared contents leave formats',
    basis: 'documented',
    run: (sheet) => {
      sheet.getRange(1, 1).setNumberFormat('0.00').setValue(1);
      sheet.clearContents();
      return expecting([sheet.getRange(1, 1).getValue(), sheet.getRange(1, 1).getNumberFormat()], ['', '0.00']);
    },
  },
  {
    name: 'a sort puts blanks last and carries whole rows',
    basis: 'documented',
    run: (sheet) => {
      const range = sheet.getRange(1, 1, 3, 2);
      range.setValues([
        ['', 1],
        ['b', 2],
        ['a', 3],
      ]);
      range.sort(1);
      return expecting(range.getValues(), [
        ['a', 3],
        ['b', 2],
        ['', 1],
      ]);
    },
  },
  {
    name: 'a chart of the type GEO can be embedded',
    basis: 'believed',
    run: (sheet) => {
      sheet.insertChart(mapOfCountries(sheet));
      SpreadsheetApp.flush();
      const charts = sheet.getCharts();
      const types = charts.map((chart) => String(chart.modify().getChartType()));
      for (const chart of charts) sheet.removeChart(chart);
      return expecting([types, sheet.getCharts().length], [['GEO'], 0]);
    },
  },
  {
    name: 'a tab is found again by its id, and none by one that no tab has',
    basis: 'documented',
    run: (sheet) => {
      const book = SpreadsheetApp.getActive();
      const ids = book.getSheets().map((one) => one.getSheetId());
      const nobodys = Math.max(...ids) + 1;
      const found = book.getSheetById(sheet.getSheetId())?.getName();
      return expecting([found, book.getSheetById(nobodys)], [sheet.getName(), null]);
    },
  },
  {
    name: 'a hidden tab can be read',
    basis: 'documented',
    run: (sheet) => {
      sheet.getRange(1, 1).setValue('kept');
      sheet.hideSheet();
      return expecting([sheet.isSheetHidden(), sheet.getRange(1, 1).getValue()], [true, 'kept']);
    },
  },
];

function mapOfCountries(sheet: Sheet): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const range = sheet.getRange(1, 1, 3, 2).setValues([
    ['Country', 'Domains'],
    ['DE', 12],
    ['FR', 7],
  ]);
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.GEO)
    .addRange(range)
    .setNumHeaders(1)
    .setOption('title', 'Domains by country')
    .setOption('colorAxis.colors', ['#ceead6', '#137333'])
    .setPosition(5, 1, 0, 0)
    .build();
}
