import { describe, expect, it } from 'vitest';
import { textTable } from '../../src/workbench/textTable';

describe('a table of text', () => {
  it('lines up its columns, numbers to the right', () => {
    const rows = [
      ['Domain', 'Links'],
      ['a.example', '7'],
      ['b.example', '1,204'],
    ];
    expect(textTable(rows, { right: [1] })).toBe(
      ['Domain     Links', '─────────  ─────', 'a.example      7', 'b.example  1,204'].join('\n'),
    );
  });

  it('cuts what is too wide', () => {
    expect(textTable([['a'], ['abcdefgh']], { widest: 4 })).toContain('abc…');
  });

  it.each(['line\nbreak', 'tab\there', '\u001b[31mred'])('keeps %j from moving the cursor', (text) => {
    expect(textTable([['a'], [text]]).split('\n')).toHaveLength(3);
    expect(textTable([['a'], [text]])).not.toMatch(/[\t\u001b]/);
  });

  it('bears rows that are too short', () => {
    expect(textTable([['a', 'b'], ['x']]).split('\n')).toHaveLength(3);
  });
});
