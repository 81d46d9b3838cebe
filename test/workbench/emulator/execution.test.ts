import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../../src/workbench/emulator/emulator';

function installed(code: string, files: Record<string, string> = {}) {
  const emulator = createEmulator();
  emulator.install(code, files);
  return emulator;
}

describe('what Sheets can call', () => {
  const code = `
    const arrow = () => 1;
    var kept = function () { return 2; };
    function declared(a, b) { return { sum: a + b }; }
    function hidden_() { return 3; }
  `;
  it('calls top-level declarations', () => {
    expect(installed(code).call('declared', [1, 2])).toEqual({ sum: 3 });
  });
  it.each(['arrow', 'kept', 'hidden_', 'missing'])('does not find %s', (name) => {
    expect(() => installed(code).call(name, [])).toThrow(`Script function not found: ${name}`);
  });
});

describe('the bare context', () => {
  it.each([
    'setTimeout',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'Buffer',
    'process',
    'window',
    'document',
    'atob',
    'btoa',
    'crypto',
    'performance',
    'require',
    'queueMicrotask',
    'structuredClone',
    'WebAssembly',
    'Blob',
  ])('has no %s', (name) => {
    expect(installed(`function kind() { return typeof ${name}; }`).call('kind', [])).toBe('undefined');
  });
});

describe('reading and writing', () => {
  it('carries typed text, dates and blanks', () => {
    const emulator = installed(`
      function write() {
        const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
        sheet.getRange(1, 1, 2, 3).setValues([['01234', '50%', ''], [new Date(2026, 8, 30), true, '2026-09-30']]);
        const values = sheet.getDataRange().getValues();
        return {
          first: values[0],
          date: values[1][0] instanceof Date && values[1][0].getDate(),
          iso: values[1][2] instanceof Date,
          shown: sheet.getRange('A1:C2').getDisplayValues(),
        };
      }
    `);
    expect(emulator.call('write', [])).toEqual({
      first: [1234, 0.5, ''],
      date: 30,
      iso: true,
      shown: [
        ['1234', '50%', ''],
        ['9/30/2026', 'TRUE', '2026-09-30'],
      ],
    });
    expect(emulator.view('Sheet1').cells[1]?.[2]).toMatchObject({ text: '50%', value: 0.5, kind: 'number' });
  });
});
