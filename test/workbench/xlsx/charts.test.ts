import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { ChartView } from '../../../src/workbench/emulator/surface';
import { xlsxOf } from '../../../src/workbench/xlsx/writeXlsx';
import { cellView, tabView } from './tabViews';

const CHART: ChartView = {
  ...{ id: '1', type: 'line', title: 'Ours & <theirs>', row: 5, column: 2, offsetX: 4, offsetY: 0 },
  ...{ width: 400, height: 200, options: {} },
  data: [
    ['', 'Ours', 'Benchmark'],
    ['Q2 2026', 20, 80],
    ['Q3 2026', null, 90],
  ],
};

async function partsOf(...charts: readonly Partial<ChartView>[]) {
  const noted = cellView('x', { note: 'a note' });
  const bytes = await xlsxOf([
    tabView('DE Germany', [[cellView('x')]]),
    tabView('DE Germany review', [[noted]], { charts: charts.map((chart) => ({ ...CHART, ...chart })) }),
  ]);
  const zip = await JSZip.loadAsync(bytes);
  const text = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  return { bytes, names: Object.keys(zip.files), text };
}

/** Elements that are opened and not closed, or the other way round. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', , empty] of xml.matchAll(/<(\/?)([a-zA-Z:]+)((?:"[^"]*"|[^">])*?)(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return [name];
    } else if (!empty) open.push(name);
  }
  return open;
}

describe('charts of the file', () => {
  it.each(['line', 'column', 'bar', 'combo', 'pie', 'area', 'scatter', 'geo'] as const)(
    'are written as %s',
    async (type) => {
      const { text } = await partsOf({ type });
      const xml = await text('xl/charts/chart1.xml');
      expect(unbalanced(xml)).toEqual([]);
      expect(xml).toContain('Ours &amp; &lt;theirs&gt;');
      expect(xml.match(/<c:ser>/g)).toHaveLength(type === 'pie' || type === 'geo' ? 1 : 2);
    },
  );

  it('hang where they hung, before the notes of the sheet', async () => {
    const { text } = await partsOf({});
    expect(await text('xl/drawings/charts2.xml')).toMatch(
      /<xdr:col>1<\/xdr:col>.*<xdr:row>4<\/xdr:row>.*cx="3810000" cy="1905000"/,
    );
    expect(await text('xl/worksheets/sheet2.xml')).toMatch(/<drawing r:id="rIdCharts"\/><legacyDrawing/);
    expect(await text('xl/worksheets/_rels/sheet2.xml.rels')).toContain('charts2.xml');
    expect(await text('xl/worksheets/sheet1.xml')).not.toContain('<drawing');
    expect(await text('[Content_Types].xml')).toContain('/xl/charts/chart1.xml');
  });

  it('refer to numbers in a hidden tab, gaps left out', async () => {
    const { bytes, text } = await partsOf({ id: 'a' }, { id: 'b' });
    const xml = await text('xl/charts/chart2.xml');
    expect(xml).toContain("'Chart data'!$B$6:$B$7");
    expect(xml).toContain('<c:pt idx="0"><c:v>20</c:v></c:pt></c:numCache>');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const data = workbook.getWorksheet('Chart data');
    expect(data?.state).toBe('hidden');
    expect(data?.getCell('C7').value).toBe(90);
  });

  it('keep their colours, and show shares in percent', async () => {
    const shares = [
      ['', 'Ours', 'Theirs'],
      ['Press', 0.2, 0.25],
    ];
    const { text } = await partsOf({ type: 'column', data: shares, options: { colors: ['#188038'] } }, {});
    const xml = await text('xl/charts/chart1.xml');
    expect([...xml.matchAll(/<c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)].map(([, color]) => color)).toEqual([
      '188038',
      '80868B',
    ]);
    expect(xml).toContain('formatCode="0%"');
    expect(await text('xl/charts/chart2.xml')).not.toContain('formatCode="0%"');
  });

  it.each([
    { type: 'bar', isStacked: true, grouping: 'stacked', overlap: true },
    { type: 'column', isStacked: 'percent', grouping: 'percentStacked', overlap: true },
    { type: 'bar', isStacked: 'relative', grouping: 'percentStacked', overlap: true },
    { type: 'column', isStacked: false, grouping: 'clustered', overlap: false },
    { type: 'area', isStacked: 'percent', grouping: 'percentStacked', overlap: false },
    { type: 'line', isStacked: true, grouping: 'standard', overlap: false },
  ] as const)('of type $type with isStacked $isStacked are $grouping', async (given) => {
    const { text } = await partsOf({ type: given.type, options: { isStacked: given.isStacked } });
    const xml = await text('xl/charts/chart1.xml');
    expect(unbalanced(xml)).toEqual([]);
    expect(xml).toContain(`<c:grouping val="${given.grouping}"/>`);
    expect(xml.includes('<c:overlap val="100"/>')).toBe(given.overlap);
    expect(xml.includes('formatCode="0%"')).toBe(given.grouping === 'percentStacked');
  });

  it('have a colour and a mark for each of twelve lines', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Section ${index}`);
    const { text } = await partsOf({
      data: [
        ['', ...names],
        ['Q1', ...names.map(() => 1)],
      ],
    });
    const xml = await text('xl/charts/chart1.xml');
    const colors = [...xml.matchAll(/<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="(\w+)"/g)].map(
      ([, color]) => color,
    );
    expect(new Set(colors).size).toBe(12);
    expect(xml.match(/<\/c:spPr><c:marker><c:symbol val="(circle|triangle|square|diamond|x)"\/>/g)).toHaveLength(12);
  });

  it.each([
    { legend: 'none', place: undefined },
    { legend: 'right', place: 'r' },
    { legend: 'top', place: 't' },
    { legend: 'bottom', place: 'b' },
    { legend: '', place: 'b' },
  ])('have their legend where "$legend" puts it', async ({ legend, place }) => {
    const { text } = await partsOf({ options: { 'legend.position': legend } });
    expect(/<c:legendPos val="(\w)"/.exec(await text('xl/charts/chart1.xml'))?.[1]).toBe(place);
  });

  it('without numbers are left out', async () => {
    const { names } = await partsOf({ data: [['', 'Ours']] });
    expect(names.filter((name) => name.includes('chart'))).toEqual([]);
  });
});
