import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/workbench/emulator/costs';
import { createEmulator } from '../../../src/workbench/emulator/emulator';
import type { User } from '../../../src/workbench/emulator/surface';

const CODE = `
  function write() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    sheet.getRange('A1').setValue('one');
    PropertiesService.getDocumentProperties().setProperty('step', 'half');
    sheet.getRange('A2').setValue('two');
    sheet.getRange('A3').setValue('three');
    sheet.getRange('B1').getValue();
    sheet.getRange('A4').setValue('four');
  }
  function stubborn() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    try { sheet.getRange('A1').setValue('one'); } catch (error) { sheet.getRange('A2').setValue('caught'); }
    return 'done';
  }
  function silent() {
    try { SpreadsheetApp.getActive(); } catch (error) { return 'as if nothing had happened'; }
  }
  function failing() {
    SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue('kept');
    throw new Error('No market is set up yet.');
  }
  function insertAndFill() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    sheet.insertRowsAfter(1000, 2);
    sheet.getRange(1001, 1, 2, 1).setValues([['a'], ['b']]);
  }
  function counted() {
    SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(1, 1, 100, 10).getValues();
  }
  function slow() { Utilities.sleep(400000); }
  function locked() { return LockService.getDocumentLock().tryLock(10); }
`;

function installed() {
  const emulator = createEmulator();
  emulator.install(CODE, {});
  const column = () =>
    [1, 2, 3, 4]
      .map((row) => emulator.view('Sheet1').cells[row]?.[1]?.text ?? '')
      .join(' ')
      .trim();
  return { emulator, column };
}

/** Number of the call within `write` at which the named one comes for the nth time. */
function callOf(name: string, nth: number): number {
  const { emulator } = installed();
  const seen: number[] = [];
  emulator.run('write', [], { beforeCall: (call, one) => one === name && seen.push(call) });
  return seen[nth - 1] ?? 0;
}

describe('an execution that is stopped', () => {
  it.each([
    ['before its read, losing nothing', 'Range.getValue', 1, 'none', 'one two three'],
    ['before its read, losing the last write', 'Range.getValue', 1, 1, 'one two'],
    ['before its read, losing two', 'Range.getValue', 1, 2, 'one'],
    ['before its read, losing all', 'Range.getValue', 1, 'all', ''],
    ['after its read, which carried the writes out', 'Range.setValue', 4, 'all', 'one two three'],
    ['at its second write', 'Range.setValue', 2, 'none', 'one'],
  ] as const)('%s', (_, name, nth, lose, expected) => {
    const { emulator, column } = installed();
    expect(() => emulator.run('write', [], { interrupt: { atCall: callOf(name, nth), lose } })).toThrow('stopped');
    expect(column()).toBe(expected);
    expect(emulator.properties.document.get('step')).toBe('half');
  });

  it('cannot go on by catching the stop', () => {
    const { emulator, column } = installed();
    expect(() => emulator.run('stubborn', [], { interrupt: { atCall: 4, lose: 'none' } })).toThrow('stopped');
    expect(column()).toBe('');
    expect(() => emulator.run('silent', [], { interrupt: { atCall: 1, lose: 'none' } })).toThrow('stopped');
  });
});

describe('an execution that ends by itself', () => {
  it('keeps its writes when the script throws', () => {
    const { emulator, column } = installed();
    expect(() => emulator.call('failing', [])).toThrow(/^No market is set up yet\.$/);
    expect(column()).toBe('kept');
  });

  it('fills rows that it puts in within the same bundle', () => {
    const { emulator } = installed();
    emulator.call('insertAndFill', []);
    expect(emulator.view('Sheet1').cells[1002]?.[1]?.text).toBe('b');
  });

  it('carries out nothing of a bundle that no longer fits', () => {
    const { emulator } = installed();
    const act = (_: number, name: string) => name === 'Range.setValues' && emulator.user.deleteRows('Sheet1', 1, 10);
    expect(() => emulator.run('insertAndFill', [], { beforeCall: act })).toThrow('outside the dimensions');
    expect(emulator.view('Sheet1').rows).toBe(990);
  });

  it.each([
    ['its rows are deleted', (user: User) => user.deleteRows('Sheet1', 1, 950), 'outside the dimensions'],
    ['its tab is deleted', (user: User) => user.deleteTab('Sheet1'), 'Sheet 0 not found'],
  ])('cannot read on when %s meanwhile', (_, act, message) => {
    const { emulator } = installed();
    emulator.user.addTab('Other');
    const beforeCall = (__: number, name: string) => name === 'Range.getValues' && act(emulator.user);
    expect(() => emulator.run('counted', [], { beforeCall })).toThrow(message);
  });

  it('lets somebody else type between its calls', () => {
    const { emulator, column } = installed();
    const act = (_: number, name: string) => name === 'Range.getValue' && emulator.user.type('Sheet1', 2, 1, 'mine');
    emulator.run('write', [], { beforeCall: act });
    expect(column()).toBe('one two three four');
  });
});

describe('what is counted', () => {
  it('names the calls and charges the cells', () => {
    const { emulator } = installed();
    emulator.call('counted', []);
    expect(emulator.lastRun).toMatchObject({
      calls: 4,
      byName: {
        'SpreadsheetApp.getActive': 1,
        'Spreadsheet.getSheetByName': 1,
        'Sheet.getRange': 1,
        'Range.getValues': 1,
      },
    });
    expect(emulator.lastRun?.cost).toBeGreaterThan(1000 * 0.0085);
  });

  it.each([
    ['Range.setValues', 10_000, 1000],
    ['Range.setValue', 1, 7],
    ['Range.setNumberFormat', 100_000, 107],
    ['Session.getActiveUserLocale', 0, 1],
  ])('assumes for %s over %d cells about %d ms', (call, cells, milliseconds) => {
    expect(Math.abs(costOf(call, cells) - milliseconds)).toBeLessThan(10);
  });

  it('stops at six minutes of assumed time', () => {
    expect(() => installed().emulator.call('slow', [])).toThrow('Exceeded maximum execution time');
  });
});

describe('the document lock', () => {
  it('is refused while another execution holds it and ends with its own', () => {
    const { emulator } = installed();
    emulator.locks.holdElsewhere('document', true);
    expect(emulator.call('locked', [])).toBe(false);
    emulator.locks.holdElsewhere('document', false);
    expect([emulator.call('locked', []), emulator.call('locked', [])]).toEqual([true, true]);
  });
});
