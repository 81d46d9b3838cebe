import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIGURE_NAMES } from '../../../src/links/review/figures';
import { localClient } from '../../../src/workbench/demo/localClient';
import { type Result, resultOf } from '../../../src/workbench/demo/result';
import { runJob } from '../../../src/workbench/demo/runJob';
import { SAMPLE_TODAY, sampleJob } from '../../../src/workbench/demo/sampleJob';
import { tabRows } from '../../../src/workbench/demo/tabRows';
import { tabText } from '../../../src/workbench/demo/tabText';
import type { TestedEmulator } from '../../../src/workbench/emulator/emulator';
import { openAddOn } from '../../../src/workbench/openAddOn';
import { xlsxOf } from '../../../src/workbench/xlsx/writeXlsx';

let emulator: TestedEmulator;
let result: Result;

beforeAll(async () => {
  emulator = openAddOn({ now: () => Date.parse(`${SAMPLE_TODAY}T09:00:00Z`) });
  const client = localClient(emulator);
  result = await resultOf(client, emulator, await runJob(client, sampleJob(), '2026-Q3'));
}, 120_000);

function market(code: string): Result['markets'][number] {
  const found = result.markets.find((one) => one.market === code);
  if (!found) throw new Error(`No market ${code}`);
  return found;
}

describe('the sample, run through the built add-on', () => {
  it('accounts for every row of every file', () => {
    expect(result.files).toHaveLength(sampleJob().files.length);
    for (const { rows, kept, setAside } of result.files)
      expect(kept + Object.values(setAside).reduce((sum, count) => sum + count, 0)).toBe(rows);
    expect(result.files.some(({ setAside }) => Object.keys(setAside).length > 0)).toBe(true);
  });

  it.each(['DE', 'FR', 'ES'])('gives %s a ledger, a gap, a benchmark and a share on every side', (code) => {
    const { ledger, gap, review } = market(code);
    expect(ledger.length).toBeGreaterThan(150);
    expect(gap.local).toBeGreaterThan(40);
    expect(review.benchmark.progress).toBeGreaterThan(0);
    expect(review.benchmark.progress).toBeLessThan(1);
    expect(review.comparison.shares.map(({ rank }) => rank)).toEqual([3, 1, 2]);
  });

  it.each(['DE', 'FR', 'ES'])('closes the books of %s', (code) => {
    const { opening, closing, new: fresh, restored, lost } = market(code).review.figures;
    expect(closing).toBe(opening + fresh + restored - lost);
    expect(fresh * lost).toBeGreaterThan(0);
  });

  it.each(['DE', 'FR', 'ES'])('has in the tabs of %s what the rules say', (code) => {
    const { ledger, gap, review } = market(code);
    const gapRows = ledger.filter(({ Gap }) => Gap !== null);
    expect(gapRows.length + gap.leftOut).toBe(gap.domains);
    expect(gapRows.filter(({ Relevance }) => Relevance === 'Local')).toHaveLength(gap.local);
    const kept = tabRows(emulator.view('Reviews')).find((row) => row['Market'] === code);
    expect(kept).toBeDefined();
    for (const [figure, column] of Object.entries(FIGURE_NAMES))
      expect([column, kept?.[column] ?? null]).toEqual([column, review.figures[figure as keyof typeof review.figures]]);
  });

  it('sorts each ledger with the local press, associations, institutions and chambers of the gap on top', () => {
    for (const { ledger } of result.markets) {
      const priorities = ledger.map(({ Priority }) => Priority).filter((value) => typeof value === 'number');
      expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
      expect(ledger[0]?.['Relevance']).toBe('Local');
      expect(['Press', 'Association', 'Institution', 'Chamber']).toContain(ledger[0]?.['Source type']);
    }
  });

  it.each([
    ['DE', 3],
    ['FR', 2],
    ['ES', 1],
  ])('compares the pages of %s', (code, rows) => {
    const { pages } = market(code);
    expect(pages).toHaveLength(rows);
    for (const page of pages) {
      expect(page['Our domains']).toBeGreaterThan(0);
      expect(page['Only theirs']).toBeGreaterThan(10);
      expect(String(page['Their pages']).split('\n')).toHaveLength(2);
      expect(page['Their pages']).not.toContain(': –');
      expect(page['What it means']).toMatch(/^Fewer domains than theirs \(\d+ against a median of [\d.]+\)/);
      expect(page['As of']).toBe('2026-09-30');
    }
  });

  it('keeps junk out of figures, gap and priorities', () => {
    for (const { ledger, review } of result.markets) {
      const junk = ledger.filter(({ Quality }) => Quality === 'Junk');
      expect(junk.length).toBeGreaterThan(0);
      expect(junk.filter(({ Gap, Priority }) => Gap !== null || Priority !== null)).toEqual([]);
      expect(review.leftOut.junk).toBeGreaterThan(0);
    }
  });

  it('reads as a page', () => {
    const text = tabText(emulator.view('DE review'));
    expect(text).toContain('DE Germany · Q3 2026');
    expect(text).toContain(market('DE').review.headline);
    expect(text).not.toContain('\u2060');
  });

  it('is an .xlsx with every tab, the header of a ledger frozen and the store hidden', async () => {
    const bytes = await xlsxOf(emulator.tabNames.map((name) => emulator.view(name)));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const ledger = workbook.getWorksheet('DE Germany');
    expect(ledger?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(ledger?.getCell('A2').value).toBe(market('DE').ledger[0]?.['Domain']);
    expect(ledger?.autoFilter).toBeTruthy();
    expect(workbook.getWorksheet('DE review')?.state).toBe('visible');
    expect(workbook.worksheets.filter(({ state }) => state === 'hidden').length).toBeGreaterThan(6);
    let formulas = 0;
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => (formulas += cell.formula ? 1 : 0))));
    expect(formulas).toBe(0);
  }, 120_000);
});
