import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { RawRow } from '../../src/imports/exported';
import { Splitter, splitRows } from '../../src/imports/split';
import { PATIENCE } from './fixtures';

const cellsOf = (text: string, delimiter = ',') => [...splitRows(text, delimiter)].map(({ cells }) => cells);
const linesOf = (text: string) => [...splitRows(text, ',')].map(({ line }) => line);

describe('splitting', () => {
  it.each([
    { what: 'quoted delimiters', text: 'a,"b,c"\n', cells: [['a', 'b,c']] },
    { what: 'doubled quotes', text: '"""a""","b ""c"" d"', cells: [['"a"', 'b "c" d']] },
    {
      what: 'CRLF',
      text: 'a,b\r\n"c",d\r\n',
      cells: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    {
      what: 'no newline at the end',
      text: 'a,b\nc,d',
      cells: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { what: 'blank lines', text: '\na\n\r\n\nb\n', cells: [['a'], ['b']] },
    {
      what: 'empty cells',
      text: ',,\n"",',
      cells: [
        ['', '', ''],
        ['', ''],
      ],
    },
    {
      what: 'a newline in a cell',
      text: '"a\nb",c\nd,e',
      cells: [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    },
    { what: 'quotes within a plain cell', text: 'a "b" c,d', cells: [['a "b" c', 'd']] },
    {
      what: 'text after a closing quote',
      text: '"a"b,c\nd,e',
      cells: [
        ['ab', 'c'],
        ['d', 'e'],
      ],
    },
    {
      what: 'a quote that is never closed',
      text: 'a,"b\nc,d',
      cells: [
        ['a', '"b'],
        ['c', 'd'],
      ],
    },
  ])('knows $what', ({ text, cells }) => expect(cellsOf(text)).toEqual(cells));

  it('says on which line of the file a row begins', () => {
    expect(linesOf('a\n\n"b\n\nb",c\r\n"d"\ne')).toEqual([1, 3, 6, 7]);
  });

  it('gives the row as it stands, for mending', () => {
    expect([...splitRows('x\n"a ""b""",c\r\n', ',')].map(({ text }) => text)).toEqual(['x', '"a ""b""",c']);
  });

  it('passes over columns that are not wanted', () => {
    const wanted = [...splitRows('a,"b,\n",c\nd,e,f', ',', new Set([2]))];
    expect(wanted.map(({ cells, line }) => [line, ...cells])).toEqual([
      [1, '', '', 'c'],
      [3, '', '', 'f'],
    ]);
  });
});

const text = fc.string({ unit: fc.constantFrom('a', 'ö', '"', ',', ';', '\t', '\n', '\r', ' ', '=') });
const grid = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('splitting and PapaParse', () => {
  it('agree on whatever PapaParse writes', PATIENCE, () => {
    const written = fc.record({
      grid,
      delimiter: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\n', '\r\n'),
      quotes: fc.boolean(),
    });
    fc.assert(
      fc.property(written, ({ grid: rows, delimiter, newline, quotes }) => {
        const csv = Papa.unparse(rows, { delimiter, newline, quotes });
        expect(cellsOf(csv, delimiter)).toEqual(Papa.parse(csv, { delimiter, newline }).data);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  it('is split without loss of lines', PATIENCE, () => {
    fc.assert(
      fc.property(text, (csv) => {
        const rows = [...splitRows(csv, ',')];
        const places = rows.map((row) => row.line);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const row of rows)
          expect(
            csv
              .split('\n')
              .slice(row.line - 1)
              .join('\n')
              .startsWith(row.text),
          ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('text that comes in pieces', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', 'é') });

  it('gives the rows of the whole, wherever it is cut', PATIENCE, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const splitter = new Splitter(',');
        const rows: RawRow[] = [];
        const take = () => {
          for (let row = splitter.next(); row !== null; row = splitter.next())
            rows.push({ ...row, cells: [...row.cells] });
        };
        for (const text of pieces) {
          splitter.push(text);
          take();
        }
        splitter.end();
        take();
        expect(rows).toEqual([...splitRows(pieces.join(''), ',')]);
      }),
      { numRuns: 2000 },
    );
  });
});
