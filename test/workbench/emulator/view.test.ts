import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../../src/workbench/emulator/emulator';
import type { Shown } from '../../../src/workbench/emulator/surface';

const CODE = `
  function dress() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    sheet.getRange('A1:C1').setValues([['Domain', 'Status', 'Links']]).setFontWeight('bold').setWrap(true);
    sheet.getRange('A1').setNote('The linking site');
    sheet.getRange('A2:C4').setValues([['a.example', 'New', 3], ['b.example', 'Lost', 12], ['https://c.example/', '', '']]);
    sheet.getRange('B2:B').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['New', 'Lost'], true).setAllowInvalid(false).build());
    const when = SpreadsheetApp.newConditionalFormatRule;
    sheet.setConditionalFormatRules([
      when().whenTextEqualTo('Lost').setBackground('#ff0000').setRanges([sheet.getRange('B2:B')]).build(),
      when().whenFormulaSatisfied('=$C2>5').setFontColor('#00ff00').setRanges([sheet.getRange('A2:A')]).build(),
    ]);
    sheet.setFrozenRows(1);
    sheet.setColumnWidth(1, 220);
    sheet.getRange('A1:C4').createFilter();
    sheet.getRange('1:1').protect().setWarningOnly(true).setDescription('Header');
    const other = SpreadsheetApp.getActive().insertSheet('Review');
    other.insertChart(other.newChart().asColumnChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('C1:C3'))
      .setNumHeaders(1).setPosition(5, 2, 0, 0).setOption('title', 'Links').setOption('colors', ['#123456']).build());
  }
  function speak() {
    const ui = SpreadsheetApp.getUi();
    SpreadsheetApp.getActive().toast('Saved', 'Hreflinks', 3);
    ui.showSidebar(HtmlService.createHtmlOutput('<p>Pane</p>').setTitle('Hreflinks'));
    ui.showModalDialog(HtmlService.createHtmlOutput('<p>Sure</p>').setWidth(300).setHeight(120), 'Undo');
    return ui.alert('Undo', 'Undo import 3', ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
`;

function dressed() {
  const emulator = createEmulator();
  emulator.install(CODE, {});
  emulator.call('dress', []);
  return emulator;
}

describe('the view of a tab', () => {
  it('shows values, looks and what hangs on cells', () => {
    const { cells, frozenRows, columnWidths, filter, protections } = dressed().view('Sheet1');
    expect(cells[1]?.[1]).toMatchObject({
      text: 'Domain',
      style: { bold: true, wrap: true },
      note: 'The linking site',
    });
    expect(cells[4]?.[1]?.link).toBe('https://c.example/');
    expect(cells[2]?.[2]?.options).toEqual(['New', 'Lost']);
    expect({ frozenRows, width: columnWidths[0] }).toEqual({ frozenRows: 1, width: 220 });
    expect(filter).toEqual({ row: 1, column: 1, rows: 4, columns: 3 });
    expect(protections).toEqual([{ a1: 'A1:Z1', warningOnly: true, description: 'Header' }]);
  });

  it('lays conditional formatting over direct formatting', () => {
    const { cells } = dressed().view('Sheet1');
    expect([2, 3].map((row) => cells[row]?.[2]?.style.background)).toEqual([undefined, '#ff0000']);
    expect([2, 3].map((row) => cells[row]?.[1]?.style.color)).toEqual([undefined, '#00ff00']);
  });

  it('draws charts of other tabs and follows their cells', () => {
    const emulator = dressed();
    const before = emulator.view('Review');
    expect(before.charts).toMatchObject([
      { type: 'column', title: 'Links', row: 5, column: 2, width: 600, options: { colors: ['#123456'] } },
    ]);
    expect(before.charts[0]?.data).toEqual([
      ['Domain', 'Links'],
      ['a.example', 3],
      ['b.example', 12],
    ]);
    emulator.user.type('Sheet1', 2, 3, '4');
    expect(emulator.view('Review').charts[0]?.data[1]).toEqual(['a.example', 4]);
    expect(emulator.view('Review').revision).toBeGreaterThan(before.revision);
  });

  it('is the same object until something changes', () => {
    const emulator = dressed();
    expect(emulator.view('Sheet1')).toBe(emulator.view('Sheet1'));
  });
});

describe('a person at the grid', () => {
  it('is warned before typing into a protected row', () => {
    const emulator = dressed();
    expect(emulator.user.type('Sheet1', 1, 1, 'Site')).toMatchObject({ ok: false });
    expect(emulator.view('Sheet1').cells[1]?.[1]?.text).toBe('Domain');
    expect(emulator.user.type('Sheet1', 1, 1, 'Site', true)).toEqual({ ok: true });
  });

  it('cannot type past a dropdown that rejects other values', () => {
    const emulator = dressed();
    expect(emulator.user.type('Sheet1', 2, 2, 'Maybe', true)).toMatchObject({ ok: false });
    expect(emulator.view('Sheet1').cells[2]?.[2]?.text).toBe('New');
  });

  it('pastes beyond the edge, which makes room', () => {
    const emulator = createEmulator();
    emulator.user.paste('Sheet1', 1000, 26, [
      ['1', '2'],
      ['=Z1000+1', 'x'],
    ]);
    const view = emulator.view('Sheet1');
    expect([view.rows, view.columns, view.cells[1001]?.[26]?.text]).toEqual([1001, 27, '2']);
  });

  it('cannot take every row away, nor all below the frozen ones', () => {
    const { user } = dressed();
    expect(() => user.deleteRows('Review', 1, 1000)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => user.deleteRows('Sheet1', 2, 999)).toThrow('not possible to delete all non-frozen rows');
    expect(() => user.deleteRows('Review', 999, 3)).toThrow('out of bounds');
  });

  it('sorts below the frozen rows', () => {
    const emulator = dressed();
    emulator.user.sort('Sheet1', 3, false);
    const { cells } = emulator.view('Sheet1');
    expect([1, 2, 3, 4].map((row) => cells[row]?.[1]?.text)).toEqual([
      'Domain',
      'b.example',
      'a.example',
      'https://c.example/',
    ]);
  });

  it('is told which tabs changed once an act, those with charts of them too', () => {
    const emulator = dressed();
    const heard: (readonly string[])[] = [];
    const stop = emulator.onChange((tabs) => heard.push(tabs));
    emulator.user.type('Sheet1', 9, 9, 'x');
    emulator.user.renameTab('Review', 'DE review');
    stop();
    emulator.user.type('Sheet1', 9, 9, 'y');
    expect(heard).toEqual([['Sheet1', 'Review'], ['DE review']]);
  });
});

describe('what the add-on shows', () => {
  it('reaches the listener, whose answer presses the button', () => {
    const emulator = dressed();
    const shown: Shown[] = [];
    emulator.onShow((one) => {
      shown.push(one);
      return one.kind === 'alert' ? 'YES' : undefined;
    });
    expect(emulator.call('speak', [])).toBe(true);
    expect(shown).toEqual([
      { kind: 'toast', title: 'Hreflinks', message: 'Saved', seconds: 3 },
      { kind: 'sidebar', title: 'Hreflinks', html: '<p>Pane</p>' },
      { kind: 'dialog', title: 'Undo', html: '<p>Sure</p>', width: 300, height: 120 },
      { kind: 'alert', title: 'Undo', message: 'Undo import 3', buttons: 'YES_NO' },
    ]);
  });
});

describe('a remembered state', () => {
  it('comes back as often as it is asked for', () => {
    const emulator = dressed();
    emulator.properties.document.setAll({ step: '1' });
    emulator.user.type('Sheet1', 9, 1, '=SEQUENCE(2)');
    const seen = () => emulator.tabNames.map((name) => ({ ...emulator.view(name), revision: 0 }));
    const before = seen();
    const back = emulator.remember();
    for (const _ of [1, 2]) {
      emulator.user.type('Sheet1', 2, 1, 'other.example');
      emulator.user.insertRows('Sheet1', 1, 1);
      emulator.user.deleteTab('Review');
      emulator.properties.document.setAll({ step: '2' });
      expect(seen()).not.toEqual(before);
      back();
      expect(seen()).toEqual(before);
      expect(emulator.properties.document.get('step')).toBe('1');
    }
    emulator.user.type('Sheet1', 9, 1, '=SEQUENCE(1)');
    expect(emulator.view('Sheet1').cells[10]?.[1]?.text ?? '').toBe('');
  });
});
