import ExcelJS, { type Cell } from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { CellView, TabView } from '../../../src/workbench/emulator/surface';
import { fileTabNames } from '../../../src/workbench/xlsx/tabNames';
import { xlsxOf } from '../../../src/workbench/xlsx/writeXlsx';
import { cellView, tabView } from './tabViews';

async function readBack(...tabs: TabView[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await xlsxOf(tabs);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No tab ${name}`);
  return sheet;
}

async function oneCell(view: CellView): Promise<Cell> {
  return sheetOf(await readBack(tabView('Tab', [[view]])), 'Tab').getCell('A1');
}

describe('cells of the file', () => {
  it.each([
    { case: 'text', view: cellView('Größe 🚲'), value: 'Größe 🚲' },
    { case: 'a number', view: cellView('1.234,5', { kind: 'number', value: 1234.5 }), value: 1234.5 },
    { case: 'a tick', view: cellView('TRUE', { kind: 'boolean', value: true }), value: true },
    { case: 'an error', view: cellView('#ERROR!', { kind: 'error', value: 'x' }), value: '#ERROR!' },
    {
      case: 'a day',
      view: cellView('30.09.2026', { kind: 'date', value: '2026-09-30T00:00:00.000Z' }),
      value: new Date('2026-09-30T00:00:00Z'),
    },
    { case: 'a formula, as what it shows', view: cellView('de', { formula: '=LINK_COUNTRY(A2)' }), value: 'de' },
  ])('keep $case', async ({ view, value }) => {
    expect((await oneCell(view)).value).toEqual(value);
  });

  it.each(['=1+1', '=HYPERLINK("https://a.example")', '+49 30 1', '-20 %', '@velmar', '\ttab', 'a\nb', '01234', '1/2'])(
    'read %j back as the same text',
    async (text) => {
      const cell = await oneCell(cellView(text));
      expect(cell.value).toBe(text);
      expect(cell.type).toBe(ExcelJS.ValueType.String);
    },
  );

  it.each([
    { text: 'a\r\nb', value: 'a\nb' },
    { text: '\rb', value: '\nb' },
    { text: 'bell \u0007', value: 'bell ' },
  ])('bring $text into what a file can carry', async ({ text, value }) => {
    expect((await oneCell(cellView(text))).value).toBe(value);
  });

  it('stay text when somebody edits what looks like a formula', async () => {
    expect((await oneCell(cellView('=1+1'))).numFmt).toBe('@');
    expect((await oneCell(cellView('plain'))).numFmt).not.toBe('@');
  });

  it('open web addresses and nothing else', async () => {
    const web = await oneCell(cellView('page', { link: 'https://a.example/?x=1&y="2"' }));
    expect(web.value).toMatchObject({ text: 'page', hyperlink: 'https://a.example/?x=1&y="2"' });
    expect((await oneCell(cellView('file', { link: 'file:///etc/passwd' }))).value).toBe('file');
  });

  it('lose the invisible mark that the add-on keeps text literal with', async () => {
    const cell = await oneCell(cellView('\u2060=1+1'));
    expect(cell.value).toBe('=1+1');
    expect(cell.numFmt).toBe('@');
  });

  it.each([
    { text: 'x'.repeat(40_000), value: `${'x'.repeat(32_766)}…` },
    { text: '🚲'.repeat(20_000), value: `${'🚲'.repeat(16_383)}…` },
    { text: `x${'🚲'.repeat(20_000)}`, value: `x${'🚲'.repeat(16_382)}…` },
  ])('are cut where no spreadsheet would open the file, and no emoji in half', async ({ text, value }) => {
    expect((await oneCell(cellView(text))).value).toBe(value);
  });

  it('keep format, look and note', async () => {
    const cell = await oneCell(
      cellView('38 %', {
        kind: 'number',
        value: 0.38,
        numberFormat: '0 %',
        note: 'Local of all counted.',
        style: { bold: true, color: '#137333', background: '#e6f4ea', wrap: true, align: 'right', fontSize: 13 },
      }),
    );
    expect(cell.numFmt).toBe('0 %');
    expect(cell.font).toMatchObject({ bold: true, size: 13, color: { argb: 'FF137333' } });
    expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFE6F4EA' } });
    expect(cell.alignment).toMatchObject({ wrapText: true, horizontal: 'right' });
    expect(cell.note).toBe('Local of all counted.');
  });

  it('offer short lists in place and long ones from a hidden tab', async () => {
    const long = Array.from({ length: 100 }, (_, n) => `Country ${n}`);
    const workbook = await readBack(
      tabView('Tab', [[cellView('Press', { options: ['Press', 'Chamber'] }), cellView('', { options: long })]]),
    );
    const sheet = sheetOf(workbook, 'Tab');
    expect(sheet.getCell('A1').dataValidation.formulae).toEqual(['"Press,Chamber"']);
    expect(sheet.getCell('B1').dataValidation.formulae).toEqual(["'Dropdown lists'!$A$1:$A$100"]);
    expect(sheetOf(workbook, 'Dropdown lists').getCell('A100').value).toBe('Country 99');
    expect(sheetOf(workbook, 'Dropdown lists').state).toBe('hidden');
  });
});

describe('dropdowns of the file', () => {
  it('are one rule for each run of cells, broken where the options change or stop', async () => {
    const row = (...options: string[]) => [cellView('', { options })];
    const rows = [
      [cellView('Type')],
      ...Array.from({ length: 20 }, () => row('a', 'b')),
      row(),
      row('a', 'b'),
      row('c'),
    ];
    const sheet = sheetOf(await readBack(tabView('Tab', rows)), 'Tab');
    const lists = rows.map((_, y) => sheet.getCell(y + 1, 1).dataValidation?.formulae?.[0]);
    expect(lists).toEqual([undefined, ...Array.from({ length: 20 }, () => '"a,b"'), undefined, '"a,b"', '"c"']);
  });
});

describe('tabs of the file', () => {
  const header = [cellView('Domain'), cellView('Status')];
  const row = [cellView('a.example'), cellView('Live')];

  it('keep order, hiding, colour, frozen rows, widths, heights, merges and gridlines', async () => {
    const workbook = await readBack(
      tabView('DE Germany', [header, row], {
        frozenRows: 1,
        frozenColumns: 1,
        color: '#1a73e8',
        columnWidths: [215, 75],
        rowHeights: { 1: 40 },
        hiddenColumns: [2],
        gridlines: false,
      }),
      tabView('site 1', [row], { hidden: true, merges: [{ row: 1, column: 1, rows: 1, columns: 2 }] }),
    );
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['DE Germany', 'visible'],
      ['site 1', 'hidden'],
    ]);
    const sheet = sheetOf(workbook, 'DE Germany');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1, showGridLines: false });
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF1A73E8' });
    expect(sheet.getColumn(1).width).toBe(30);
    expect(sheet.getColumn(2).hidden).toBe(true);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheetOf(workbook, 'site 1').getCell('B1').isMerged).toBe(true);
  });

  it('have the row heights that Sheets has, wherever the file is opened', async () => {
    const large = cellView('27', { style: { fontSize: 20 } });
    const workbook = await readBack(tabView('Tab', [[cellView('a')], [large]]));
    const sheet = sheetOf(workbook, 'Tab');
    expect(sheet.properties.defaultRowHeight).toBe(15.75);
    expect([sheet.getRow(1).height, sheet.getRow(2).height].map((height) => height && Math.round(height))).toEqual([
      undefined,
      30,
    ]);
  });

  it('count their columns in digits of the font that cells are written in', async () => {
    const file = await JSZip.loadAsync(await xlsxOf([tabView('Tab', [[cellView('a')]])]));
    const styles = await file.file('xl/styles.xml')?.async('string');
    expect(styles).toMatch(/<fonts[^>]*><font><sz val="10"\/><name val="Arial"\/>/);
    expect(styles).not.toContain('Calibri');
  });

  it.each([
    { text: 'short', width: 100, wrap: true, lines: 1 },
    { text: 'four words of five', width: 70, wrap: true, lines: 3 },
    { text: 'averyverylongwordthatmustbebroken', width: 100, wrap: true, lines: 3 },
    { text: 'not wrapped at all, however long it may be', width: 100, wrap: false, lines: 1 },
    { text: 'a\nb', width: 100, wrap: false, lines: 2 },
  ])('give a row the height that "$text" needs in $width pixels', async ({ text, width, wrap, lines }) => {
    const tab = tabView('Tab', [[cellView(text, { style: { wrap } })]], { columnWidths: [width] });
    const { height } = sheetOf(await readBack(tab), 'Tab').getRow(1);
    expect(Math.round(((height ?? 16) - 3) / 13.3)).toBe(lines);
  });

  it('measure wrapped text in merged cells by the width of all of them', async () => {
    const cell = cellView('four words of five', { style: { wrap: true } });
    const merges = [{ row: 1, column: 1, rows: 1, columns: 2 }];
    const tab = tabView('Tab', [[cell]], { columnWidths: [70, 200], merges });
    expect(sheetOf(await readBack(tab), 'Tab').getRow(1).height).toBeUndefined();
  });

  it('end a filter over whole columns with the rows in use', async () => {
    const filter = { row: 1, column: 1, rows: 1000, columns: 2 };
    const workbook = await readBack(tabView('DE Germany', [header, row], { filter }));
    expect(sheetOf(workbook, 'DE Germany').autoFilter).toBe('A1:B2');
  });

  it.each([
    { names: ['DE Germany', 'Imports'], expected: ['DE Germany', 'Imports'] },
    { names: ['a/b: c?'], expected: ['a b  c '] },
    { names: ['x'.repeat(40), 'X'.repeat(35)], expected: ['x'.repeat(31), `${'X'.repeat(29)} 2`] },
    { names: ["CI Côte d'Ivoire"], expected: ['CI Côte d’Ivoire'] },
    { names: ["'", ''], expected: ['Tab', 'Tab 2'] },
  ])('have names that a file may carry: $names', ({ names, expected }) => {
    expect(fileTabNames(names)).toEqual(expected);
  });
});
