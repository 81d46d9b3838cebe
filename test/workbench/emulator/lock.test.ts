import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../../src/workbench/emulator/emulator';

const sheet = 'SpreadsheetApp.getActive().getSheetByName("Sheet1")';

/** A tab with `a` to `d` in A1:D1, of which somebody else has protected `locked`; undefined: all of it. */
function withLocked(locked: string | undefined) {
  const emulator = createEmulator();
  ['a', 'b', 'c', 'd'].forEach((text, at) => {
    emulator.user.type('Sheet1', 1, at + 1, text);
  });
  emulator.user.addTab('Other');
  emulator.user.protect('Sheet1', locked);
  const run = (body: string): unknown => {
    emulator.install(`function act() { ${body} }`, {});
    return emulator.call('act', []);
  };
  return { emulator, run };
}

describe('what somebody else has protected', () => {
  it.each([
    ['a value in the range', 'B1:C9', `${sheet}.getRange("B2").setValue("x")`],
    ['a block that reaches into the range', 'B1:C9', `${sheet}.getRange("A9:B9").setValues([["x", "y"]])`],
    ['a format in the range', 'B1:C9', `${sheet}.getRange("A1:Z1").setNumberFormat("@")`],
    ['rows between rows of the range', 'B1:C9', `${sheet}.insertRowsAfter(4, 1)`],
    ['deleting a row of the range', 'B1:C9', `${sheet}.deleteRow(9)`],
    ['deleting a column of the range', 'B1:C9', `${sheet}.deleteColumn(3)`],
    ['sorting across the range', 'B1:C9', `${sheet}.getRange("A1:D9").sort(1)`],
    ['deleting the tab that has the range', 'B1:C9', `SpreadsheetApp.getActive().deleteSheet(${sheet})`],
    ['a value anywhere in the tab', undefined, `${sheet}.getRange("Z99").setValue("x")`],
    ['the name of the tab', undefined, `${sheet}.setName("x")`],
    ['hiding the tab', undefined, `${sheet}.hideSheet()`],
  ])('refuses %s', (_, locked, body) => {
    const { emulator, run } = withLocked(locked);
    const before = JSON.stringify(emulator.view('Sheet1').cells);
    expect(() => run(body)).toThrow(/protected cell or object/);
    expect(JSON.stringify(emulator.view('Sheet1').cells)).toBe(before);
    expect(emulator.tabNames).toEqual(['Sheet1', 'Other']);
  });

  it.each([
    ['a value beside the range', 'B1:C9', `${sheet}.getRange("A2").setValue("x")`],
    ['rows behind the range', 'B1:C9', `${sheet}.insertRowsAfter(9, 1)`],
    ['columns before the range', 'B1:C9', `${sheet}.insertColumnsAfter(1, 1)`],
    ['showing the tab', undefined, `SpreadsheetApp.getActive().setActiveSheet(${sheet})`],
  ])('allows %s', (_, locked, body) => {
    expect(() => withLocked(locked).run(body)).not.toThrow();
  });

  it('refuses a whole bundle for one write of it', () => {
    const { emulator, run } = withLocked('B1:C9');
    expect(() => run(`${sheet}.getRange("A2").setValue("x"); ${sheet}.getRange("B2").setValue("x")`)).toThrow();
    expect(emulator.view('Sheet1').cells[2]?.[1]?.text ?? '').toBe('');
  });

  it('is told by canEdit, on the tab and in the whole spreadsheet', () => {
    const { emulator, run } = withLocked('B1:C9');
    emulator.user.protect('Other');
    const told = run(`
      const book = SpreadsheetApp.getActive(), { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      ${sheet}.getRange("A1").protect().setWarningOnly(true);
      return [RANGE, SHEET].map((type) => book.getProtections(type).map((one) => [
        one.getRange().getSheet().getName(), one.getRange().getA1Notation(), one.canEdit()]));`);
    expect(told).toEqual([
      [
        ['Sheet1', 'B1:C9', false],
        ['Sheet1', 'A1', true],
      ],
      [['Other', 'A1:Z1000', false]],
    ]);
  });

  it('may not be typed into either, until the protection is taken back', () => {
    const { emulator } = withLocked('B1:C9');
    expect(emulator.user.type('Sheet1', 2, 2, 'x', true)).toMatchObject({ ok: false });
    emulator.user.unprotect('Sheet1');
    expect(emulator.user.type('Sheet1', 2, 2, 'x', true)).toEqual({ ok: true });
  });
});
