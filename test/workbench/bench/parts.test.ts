import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMS, writeBigExport } from '../../../src/workbench/bench/bigExport';
import { coldStarts } from '../../../src/workbench/bench/coldStart';
import { spread } from '../../../src/workbench/bench/statistics';

describe('spread', () => {
  it.each([
    { values: [3], expected: { min: 3, median: 3, max: 3 } },
    { values: [9, 1, 2], expected: { min: 1, median: 2, max: 9 } },
    { values: [4, 1, 3, 2], expected: { min: 1, median: 2.5, max: 4 } },
  ])('of $values', ({ values, expected }) => {
    expect(spread(values)).toEqual(expected);
  });

  it('of nothing is a mistake', () => {
    expect(() => spread([])).toThrow(RangeError);
  });
});

describe('cold starts', () => {
  it('run the script and the formula afresh each time', () => {
    const code = 'let calls = 0; function COUNT() { calls++; if (calls > 1) throw new Error("kept"); return calls; }';
    const results = coldStarts(code, [{ name: 'COUNT', call: 'COUNT()' }], 3);
    expect(results.map(({ name }) => name)).toEqual(['empty script', 'COUNT']);
    expect(results[0]?.extra).toBe(0);
  });
});

describe('the big export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hreflinks-bench-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(FORMS)('as $name has as many rows as asked for, from many domains', (form) => {
    const path = join(folder, form.encoding);
    expect(writeBigExport(path, 12_000, form)).toBe(readFileSync(path).length);
    const text = readFileSync(path, form.encoding).replace(/^\ufeff/, '');
    const rows = Papa.parse<Record<string, string>>(text.trimEnd(), {
      header: true,
      delimiter: form.delimiter,
      newline: '\n',
    }).data;
    expect(rows).toHaveLength(12_000);
    expect(rows.filter((row) => !row['Target URL']?.startsWith('https://velmar.example/'))).toEqual([]);
    expect(new Set(rows.map((row) => new URL(row['Referring page URL'] ?? '').host)).size).toBeGreaterThan(1000);
  });
});
