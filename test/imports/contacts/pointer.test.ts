import { describe, expect, test } from 'vitest';
import { NotImportable } from '../../../src/imports/exported';
import { readExport, readTab } from '../../../src/imports/read';
import { HOW } from '../fixtures';

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof NotImportable) return error.message;
    throw error;
  }
  return 'it was read';
}

const CONTACTS = [
  ['Website', 'Ansprechpartner', 'Status'],
  ['zeitung.example', 'Kim', 'angeschrieben'],
];
const COPIED = [
  ['Domain', 'Status', 'Gap', 'Relevance', 'Stage', 'Notes'],
  ['zeitung.example', 'Live', '', 'Local', 'Won', ''],
];

describe('a list of sites that is taken for an export', () => {
  test.each([
    ['a sheet of contacts', CONTACTS],
    ['a market’s tab', COPIED],
  ])('%s in a tab is pointed to Merge this tab', (_, rows) => {
    expect(refusal(() => readTab('Kontakte', rows, HOW))).toMatch(/Choose “Merge this tab” below/);
  });

  test('as a file it must be pasted first', () => {
    const bytes = new TextEncoder().encode(CONTACTS.map((row) => row.join(',')).join('\n'));
    expect(refusal(() => readExport('kontakte.csv', bytes, HOW))).toMatch(
      /Paste it into a tab of this spreadsheet, open that, and choose “Merge this tab”/,
    );
  });

  test.each([
    [
      ['Name', 'E-mail'],
      ['Kim', 'x@y.example'],
    ],
    [
      ['URL', 'Modified'],
      ['a.example', '2026-01-01'],
    ],
  ])('a table of %j is not', (...rows) =>
    expect(refusal(() => readTab('T', rows, HOW))).not.toContain('Merge this tab'),
  );
});
