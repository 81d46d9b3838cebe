import { countries } from '../catalogue/countries';
import { AUTHORITY, OUR_COLUMN_NAMES, type OurColumn } from '../ledger/columns';
import { authorityHeader } from '../links/ledger';
import type { Market } from '../links/market';
import { CHIPS } from './chips';
import type { ColumnSpec } from './columns';
import { OUR_COLUMNS, THEIR_COLUMNS } from './ledgerColumns';
import { findColumns } from './table';
import { makeTab } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All columns of a new market tab, ours first. */
export function ledgerColumns(market: Market): ColumnSpec[] {
  return [...ourColumns(market), ...THEIR_COLUMNS];
}

/** Our columns as this market has them: its metric in a header, and its own countries first in the list to choose from. */
export function ourColumns(market: Market): ColumnSpec[] {
  return OUR_COLUMNS.map((column) => {
    if (column.name === AUTHORITY) return { ...column, name: authorityHeader(market.mainTool) };
    return column.name === 'Country' ? { ...column, options: countryChoices(market) } : column;
  });
}

function countryChoices({ countries: ours }: Market): string[] {
  return [...new Set([...ours, ...[...countries().keys()].sort()])];
}

/** Makes a market's tab: header, formats, dropdowns, chips, a filter over the whole columns, a header that warns. */
export function makeMarketTab(market: Market): Sheet {
  const columns = ledgerColumns(market);
  const sheet = makeTab(market.tab, columns);
  sheet.setFrozenColumns(1);
  sheet.getRange(1, 1, sheet.getMaxRows(), columns.length).createFilter();
  const at = (name: string): number => columns.findIndex((column) => column.name === name) + 1;
  sheet.setConditionalFormatRules(chipRules(sheet, at));
  sheet
    .getRange(1, 1, 1, sheet.getMaxColumns())
    .protect()
    .setDescription('Hreflinks finds its columns by these names')
    .setWarningOnly(true);
  return sheet;
}

/** Chips over whole columns, header included, so that rows inserted below the header lie inside; no header is a chip's word. */
function chipRules(sheet: Sheet, at: (name: string) => number): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return CHIPS.map(({ column, text, background, color }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(text)
      .setBackground(background)
      .setFontColor(color)
      .setRanges([sheet.getRange(1, at(column), sheet.getMaxRows(), 1)])
      .build(),
  );
}

/** 0-based positions of our columns. @throws WorkbookProblem for one that is missing or doubled. */
export function findOurColumns(header: readonly string[], tab: string): Record<OurColumn, number> {
  return findColumns(header, OUR_COLUMN_NAMES, tab);
}
