import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { CellView, ChartView, TabView } from '../../../src/workbench/emulator/surface';
import { pageBreaks, paragraphs } from '../../../src/workbench/xlsx/pageBreaks';
import { xlsxOf } from '../../../src/workbench/xlsx/writeXlsx';
import { cellView, tabView } from './tabViews';

const CHART: ChartView = {
  ...{ id: '1', type: 'line', title: 'Ours', row: 1, column: 1, offsetX: 0, offsetY: 0 },
  ...{ width: 400, height: 210, options: {} },
  data: [
    ['', 'Ours'],
    ['Q1', 20],
  ],
};

const row = (...texts: string[]): CellView[] => texts.map((text) => cellView(text));
const lines = (count: number): CellView[][] => Array.from({ length: count }, (_, at) => row(`line ${at + 1}`));

async function printed(tab: TabView) {
  const bytes = await xlsxOf([tab]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet(tab.name);
  if (!sheet) throw new Error(`No tab ${tab.name}`);
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const xml = await part('xl/worksheets/sheet1.xml');
  const breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id));
  return { sheet, breaks, names: await part('xl/workbook.xml') };
}

describe('a printed tab', () => {
  it.each([
    { widths: [400, 360], orientation: 'portrait' },
    { widths: [400, 380], orientation: 'landscape' },
    { widths: [215, 120, 85, 85, 85, 85, 85, 340], orientation: 'landscape' },
  ])('of columns $widths lies $orientation on A4, one page wide', async ({ widths, orientation }) => {
    const { sheet } = await printed(tabView('Tab', [widths.map(() => cellView('x'))], { columnWidths: widths }));
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.margins).toMatchObject({ left: 0.5, right: 0.5, bottom: 0.7 });
  });

  it.each([
    { frozenRows: 1, titles: "'Tab'!$1:$1" },
    { frozenRows: 2, titles: "'Tab'!$1:$2" },
    { frozenRows: 0, titles: undefined },
  ])('with $frozenRows frozen rows repeats $titles', async ({ frozenRows, titles }) => {
    const { names } = await printed(tabView('Tab', lines(3), { frozenRows }));
    expect(/_xlnm.Print_Titles"[^>]*>([^<]*)</.exec(names)?.[1]?.replaceAll('&apos;', "'")).toBe(titles);
  });

  it.each([
    { widths: [500], size: 8 },
    { widths: [1000, 1052], size: 16 },
  ])('names itself and its pages below, $size points large before columns of $widths are fitted', async (given) => {
    const { sheet } = await printed(
      tabView('Tab', [given.widths.map(() => cellView('x'))], { columnWidths: given.widths }),
    );
    expect(sheet.headerFooter.oddFooter).toBe(`&L&${given.size}&A&R&${given.size}Page &P of &N`);
  });

  it.each([
    { case: 'what is written', rows: [row('a', 'b'), row('c')], area: 'A1:B2' },
    { case: 'no dropdowns below', rows: [row('a'), [cellView('', { options: ['x'] })]], area: 'A1:A1' },
    {
      case: 'no tinted rows below',
      rows: [row('a'), [cellView('', { style: { background: '#eee' } })]],
      area: 'A1:A1',
    },
    {
      case: 'tinted cells beside',
      rows: [[cellView('a'), cellView('', { style: { background: '#eee' } })]],
      area: 'A1:B1',
    },
    { case: 'nothing', rows: [], area: undefined },
  ])('holds $case', async ({ rows, area }) => {
    expect((await printed(tabView('Tab', rows))).sheet.pageSetup.printArea).toBe(area);
  });

  it('reaches as far as its charts', async () => {
    const charts = [{ ...CHART, row: 3, column: 2, offsetX: 10, offsetY: 5 }];
    const { sheet } = await printed(tabView('Tab', [row('a')], { charts, columnWidths: Array(26).fill(100) }));
    expect(sheet.pageSetup.printArea).toBe('A1:F13');
  });

  it('has no area when it is hidden, since LibreOffice would print it', async () => {
    const { pageSetup } = (await printed(tabView('Tab', [row('a')], { hidden: true }))).sheet;
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait' });
    expect(pageSetup.printArea).toBeUndefined();
  });
});

describe('a printed text', () => {
  const text = { gridlines: false, columnWidths: [200, 100] };

  it.each([
    { case: 'wraps what would run over the edge of its last column', at: 2, length: 40, wrap: true },
    { case: 'leaves what fits there', at: 2, length: 10, wrap: false },
    { case: 'leaves what runs over columns before', at: 1, length: 60, wrap: false },
  ])('$case', async ({ at, length, wrap }) => {
    const long = cellView('x'.repeat(length));
    const rows = [row('a', 'b'), at === 1 ? [long] : [cellView('a'), long]];
    const { sheet } = await printed(tabView('Tab', rows, text));
    expect(sheet.getCell(2, at).alignment?.wrapText === true).toBe(wrap);
  });

  it('is as wide as a line that begins in its first column, within limits', async () => {
    const area = async (length: number) =>
      (await printed(tabView('Tab', [row('a', 'b'), row('x'.repeat(length))], text))).sheet.pageSetup.printArea;
    expect(await Promise.all([50, 55, 200].map(area))).toEqual(['A1:B2', 'A1:C2', 'A1:C2']);
  });

  it('ends no page within a chart, or after the heading before it', async () => {
    const rows = [...lines(25), [], row('Heading')];
    const charts = [{ ...CHART, row: 28 }];
    const { breaks } = await printed(tabView('Tab', rows, { ...text, columnWidths: [1000], charts }));
    expect(breaks).toEqual([26]);
  });

  it('has no break where all is on one page', async () => {
    expect((await printed(tabView('Tab', lines(20), text))).breaks).toEqual([]);
  });

  it('is left to break anywhere when it is a table', async () => {
    expect((await printed(tabView('Tab', lines(100), { ...text, frozenRows: 1 }))).breaks).toEqual([]);
  });
});

describe('breaks between pages of ten points, rows of one', () => {
  const pages = { lastRow: 25, heightOf: () => 1, room: 10, repeated: 0, kept: [] };

  it.each([
    { case: 'where a page is full', given: {}, breaks: [10, 20] },
    { case: 'earlier below repeated rows', given: { repeated: 2 }, breaks: [10, 18] },
    { case: 'before a chart that would be torn', given: { kept: [{ first: 8, last: 13 }] }, breaks: [7, 17] },
    { case: 'not for a chart that fits', given: { kept: [{ first: 3, last: 9 }] }, breaks: [10, 20] },
    {
      case: 'before a heading that belongs to a chart',
      given: {
        kept: [
          { first: 9, last: 13 },
          { first: 8, last: 8 },
        ],
      },
      breaks: [7, 17],
    },
    {
      case: 'between two charts that one page cannot hold',
      given: {
        kept: [
          { first: 2, last: 8 },
          { first: 9, last: 15 },
        ],
      },
      breaks: [8, 18],
    },
    { case: 'within a chart longer than a page', given: { kept: [{ first: 5, last: 20 }] }, breaks: [10, 20] },
  ])('fall $case', ({ given, breaks }) => {
    expect(pageBreaks({ ...pages, ...given })).toEqual(breaks);
  });
});

it.each([
  {
    written: [1, 2, 4],
    kept: [
      [1, 2],
      [4, 4],
    ],
  },
  {
    written: [4, 2, 1],
    kept: [
      [1, 2],
      [4, 4],
    ],
  },
  { written: Array.from({ length: 10 }, (_, at) => at + 1), kept: [[1, 10]] },
  {
    written: Array.from({ length: 20 }, (_, at) => at + 3),
    kept: [
      [3, 5],
      [21, 22],
    ],
  },
  { written: [], kept: [] },
])('of rows $written, $kept are kept together', ({ written, kept }) => {
  expect(paragraphs(written).map(({ first, last }) => [first, last])).toEqual(kept);
});
