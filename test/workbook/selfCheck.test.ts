import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type EmulatedOptions } from '../../src/workbench/emulator/emulator';
import { CHECKS } from '../../src/workbook/selfCheck';

let code = '';

beforeAll(async () => {
  const result = await build({
    stdin: {
      contents: `export { selfCheck } from './src/workbook/selfCheck';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
  });
  code = (result.outputFiles[0]?.text ?? '').replace(/export \{[^}]*\};\s*$/, '');
});

function checked(options: EmulatedOptions = {}) {
  const emulator = createEmulator(options);
  emulator.install(code, { Sidebar: '<p>Pane</p>' });
  const failed = emulator.call('selfCheck', []);
  const rows = Object.values(emulator.view('Self-check').cells).map((row) =>
    [1, 2, 3, 4].map((c) => row[c]?.text ?? ''),
  );
  return { emulator, failed, rows };
}

describe('the self-check in the emulated spreadsheet', () => {
  it.each(['en_US', 'de_DE', 'fr_FR', 'ja_JP'])('finds what it expects in %s', (locale) => {
    const { failed, rows } = checked({ locale, timeZone: 'Europe/Berlin' });
    expect(rows.filter((row) => row[2] === 'DIFFERS')).toEqual([]);
    expect(failed).toBe(0);
    expect(rows.filter((row) => row[2] === 'holds')).toHaveLength(CHECKS.length);
  });

  it('leaves the report and takes its scratch tab away', () => {
    const { emulator, rows } = checked();
    expect(emulator.tabNames).toEqual(['Sheet1', 'Self-check']);
    expect(rows[0]).toEqual(['What', 'Kind', 'Result', 'Seen']);
    expect(rows.filter((row) => row[1] === 'cost').every((row) => /^\d+ ms$/.test(row[2] ?? ''))).toBe(true);
    expect(emulator.properties.document.keys).toEqual([]);
  });

  it.each([
    [{ dropApostrophe: true }, "What does setValues make of '5, an apostrophe before it?", '"5"'],
    [{ dropApostrophe: false }, "What does setValues make of '5, an apostrophe before it?", '"\'5"'],
    [{ formulaUnderText: false }, 'What becomes of =1+1 under the format @?', 'text, "=1+1"'],
    [{ formulaUnderText: true }, 'What becomes of =1+1 under the format @?', 'a formula, 2'],
    [{ cleanText: false }, 'What becomes of control characters and half an emoji?', '"a\\u0000b\\r\\nc\\ud800d"'],
    [{ cleanText: true }, 'What becomes of control characters and half an emoji?', '"ab\\ncd"'],
    [{ trimEnd: false }, 'What becomes of white space at the end?', '"a \\t"'],
    [{ trimEnd: true }, 'What becomes of white space at the end?', '"a"'],
  ])('answers with %j', (typing, question, answer) => {
    expect(checked({ typing }).rows.find((row) => row[0] === question)?.[3]).toBe(answer);
  });

  it('tells a check that does not hold', () => {
    const emulator = createEmulator();
    emulator.install(code, { Sidebar: 'no markup' });
    expect(emulator.call('selfCheck', [])).toBe(1);
    const rows = Object.values(emulator.view('Self-check').cells);
    expect(rows.find((row) => row[3]?.text === 'DIFFERS')?.[1]?.text).toBe(
      'an HTML file of the project can be read as text',
    );
  });
});
