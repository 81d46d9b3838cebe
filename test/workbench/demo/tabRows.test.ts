import { describe, expect, it } from 'vitest';
import { tabRows } from '../../../src/workbench/demo/tabRows';
import { cellView, tabView } from '../xlsx/tabViews';

describe('rows of a tab', () => {
  it('are named by the header, days and literal text as they were meant, blank rows left out', () => {
    const tab = tabView('DE Germany', [
      [cellView('Domain'), cellView('First seen'), cellView(''), cellView('Links')],
      [
        cellView('a.example'),
        cellView('30.09.2026', { kind: 'date', value: '2026-09-30T00:00:00.000Z' }),
        cellView('lost'),
        cellView('1.204', { kind: 'number', value: 1204 }),
      ],
      [cellView(''), cellView('')],
      [cellView('\u2060=b.example')],
    ]);
    expect(tabRows(tab)).toEqual([
      { Domain: 'a.example', 'First seen': '2026-09-30', Links: 1204 },
      { Domain: '=b.example', 'First seen': null, Links: null },
    ]);
  });
});
