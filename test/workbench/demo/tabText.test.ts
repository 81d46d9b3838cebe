import { describe, expect, it } from 'vitest';
import { tabText } from '../../../src/workbench/demo/tabText';
import { cellView, tabView } from '../xlsx/tabViews';

const bold = (text: string) => cellView(text, { style: { bold: true } });

describe('a tab as text', () => {
  it('underlines headings, lines up tables and keeps single blank lines', () => {
    const tab = tabView('DE Germany review', [
      [bold('DE Germany · Q3 2026')],
      [cellView('3 new local domains.')],
      [cellView('')],
      [cellView('')],
      [cellView('domain'), cellView('type')],
      [cellView('a.example'), cellView('Press')],
      [cellView(''), cellView('Chamber')],
      [cellView('end')],
    ]);
    expect(tabText(tab)).toBe(
      [
        '',
        'DE Germany · Q3 2026',
        '────────────────────',
        '3 new local domains.',
        '',
        'domain     type',
        'a.example  Press',
        'Chamber',
        'end',
      ].join('\n'),
    );
  });

  it('leaves out columns that a table does not use', () => {
    const row = [cellView('a'), cellView(''), cellView(''), cellView('b')];
    expect(tabText(tabView('t', [row, row]))).toBe('a  b\na  b');
  });

  it('is empty for an empty tab', () => {
    expect(tabText(tabView('t', []))).toBe('');
  });
});
