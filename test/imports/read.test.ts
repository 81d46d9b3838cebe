import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exported, type ExportRow, NotImportable } from '../../src/imports/exported';
import { readExport, readPasted, readTab } from '../../src/imports/read';
import { READERS } from '../../src/imports/readers';
import { recognise } from '../../src/imports/recognise';
import { splitRows } from '../../src/imports/split';
import { bytesOf, FIXTURES, goldenOf, HOW, PATIENCE } from './fixtures';
import { rowsRead, tableOfFixture, textOf } from './rowsRead';

const fixture = fc.constantFrom(...FIXTURES);

/** An export as its golden result shows it: of each row what the report says. */
function shown(name: string): string {
  const exported = readExport(name, bytesOf(name), HOW);
  const contents = rowsRead(() => readExport(name, bytesOf(name), HOW)).map(({ page: _page, ...row }) => {
    const said = Object.entries(row).filter(([, value]) => value !== '' && value !== false && value !== null);
    return Object.fromEntries(said);
  });
  return `${JSON.stringify({ ...exported, contents }, null, 2)}\n`;
}

/** Reads, or says why not; anything thrown but NotImportable fails the test. */
function attempt<T>(act: () => T): T | string {
  try {
    return act();
  } catch (error) {
    if (error instanceof NotImportable) return error.message;
    throw error;
  }
}

function expectRowsAccountedFor(exported: Exported | string): void {
  if (typeof exported === 'string') {
    expect(exported).not.toBe('');
    return;
  }
  expect(exported.kept + exported.setAside.length).toBe(exported.rows);
  expect(exported.setAside.every(({ reasons }) => reasons.length > 0)).toBe(true);
}

describe('an export', () => {
  it.each(FIXTURES)('%s gives its golden result', async (name) => {
    await expect(shown(name)).toMatchFileSnapshot(goldenOf(name));
  });

  it.each(FIXTURES)('%s is claimed by exactly one reader, in whatever order they are asked', (name) => {
    const table = tableOfFixture(name);
    const { reader } = recognise(table, undefined, READERS);
    expect(recognise(table, undefined, [...READERS].reverse()).reader).toBe(reader);
    for (const other of READERS) {
      if (other !== reader) expect(recognise(table, undefined, [other, reader]).reader).toBe(reader);
    }
  });

  it('of each kind stands among the fixtures', () => {
    const read = new Set(FIXTURES.map((name) => recognise(tableOfFixture(name), undefined, READERS).reader));
    expect(READERS.filter((reader) => !read.has(reader)).map(({ signature }) => signature)).toEqual([]);
  });

  it('with the columns of a plainer report and more is the one with more', () => {
    const plain = READERS.filter(({ report }) => report === 'More sample links');
    const [first] = plain.map((reader) => ({ ...reader, signature: ['Source url'], fits: () => true }));
    if (first === undefined) throw new Error('There is no such reader.');
    const chosen = recognise(tableOfFixture('semrush-backlinks.csv'), undefined, [first, ...READERS]).reader;
    expect([chosen.tool, chosen.report]).toEqual(['Semrush', 'Backlinks']);
  });

  it('that two readers claim is refused, naming both', () => {
    const table = tableOfFixture('semrush-backlinks.csv');
    const [first] = READERS.filter(({ tool, report }) => tool === 'Semrush' && report === 'Backlinks');
    const rivals = first === undefined ? [] : [first, { ...first, tool: 'Moz' as const, report: 'Inbound links' }];
    expect(() => recognise(table, undefined, rivals)).toThrow(/Semrush Backlinks and Moz Inbound links/);
  });

  it('has the same hash under another name, and another one with other contents', () => {
    const bytes = bytesOf('semrush-backlinks.csv');
    const changed = Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 3 ? byte ^ 1 : byte));
    expect(readExport('other.csv', bytes, HOW).hash).toBe(readExport('one.csv', bytes, HOW).hash);
    expect(readExport('one.csv', changed, HOW).hash).not.toBe(readExport('one.csv', bytes, HOW).hash);
  });
});

describe('the same rows', () => {
  const EVERY_ENCODING = ['ahrefs-utf-16le-tab.csv', 'ahrefs-utf-16le-no-bom.csv', 'ahrefs-utf-16be.csv'];

  it('read the same in every encoding', () => {
    const [first, ...others] = EVERY_ENCODING.map((name) => readExport(name, bytesOf(name), HOW));
    for (const other of others) expect(other.contents).toEqual(first?.contents);
  });

  it.each([
    ['ahrefs-after-sheets-german.csv', 'dots and decimal commas'],
    ['ahrefs-month-first-dates.csv', 'month/day/year'],
  ])('read the same from %s with %s', (name) => {
    const plain = readExport('x.csv', bytesOf('ahrefs-after-sheets.csv'), HOW);
    expect(readExport(name, bytesOf(name), HOW).contents).toEqual(plain.contents);
  });

  it.each(FIXTURES)('%s read the same pasted and from a tab', (name) => {
    const text = textOf(bytesOf(name));
    const file = readExport(name, bytesOf(name), HOW);
    expect(readPasted(text, HOW).contents).toEqual(file.contents);
    const delimiter = delimiterOf(file);
    const width = Math.max(...[...splitRows(text, delimiter)].map(({ cells }) => cells.length));
    const grid = [...splitRows(text, delimiter)].map(({ cells }) => [
      ...cells,
      ...Array(width - cells.length).fill(''),
    ]);
    const tab = rowsRead(() => readTab('Pasted', [[''], ...grid, ['', '']], HOW));
    expect(linesAside(tab)).toEqual(linesAside(rowsRead(() => readExport(name, bytesOf(name), HOW))));
  });

  it('read the same with their columns in any order', PATIENCE, () => {
    const shuffled = fc
      .constantFrom(...FIXTURES.filter((name) => !/spanish|hebrew|months|headless|cut-short/.test(name)))
      .chain((name) => {
        const text = textOf(bytesOf(name));
        const file = readExport(name, bytesOf(name), HOW);
        const rows = [...splitRows(text, delimiterOf(file))].map(({ cells }) => cells);
        const width = rows[rows.length - 1]?.length ?? 0;
        const order = fc.shuffledSubarray([...Array(width).keys()], { minLength: width, maxLength: width });
        const read = rowsRead(() => readExport(name, bytesOf(name), HOW));
        return order.map((places) => ({ name, read, grid: rows.map((row) => places.map((at) => row[at] ?? '')) }));
      });
    fc.assert(
      fc.property(shuffled, ({ name, read, grid }) => {
        const shuffledRows = rowsRead(() => readTab(name, grid, HOW));
        expect(linesAside(shuffledRows).sort()).toEqual(linesAside(read).sort());
      }),
    );
  });
});

/** The rows of an export without their lines, which differ between a file and a tab. */
function linesAside(rows: readonly ExportRow[]): string[] {
  return rows.map(({ line: _line, ...row }) => JSON.stringify(row));
}

function delimiterOf({ form }: Exported): string {
  return { tab: '\t', semicolon: ';', comma: ',' }[form.replace(/.*, /, '')] ?? '';
}

describe('whatever is dropped', () => {
  it('is read or refused with a message, and every row is accounted for', PATIENCE, () => {
    const dropped = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map(utf8));
    fc.assert(
      fc.property(dropped, (bytes) => {
        expectRowsAccountedFor(attempt(() => readExport('x.csv', bytes, HOW)));
      }),
    );
  });

  it('may be cut anywhere', PATIENCE, () => {
    const cut = fc.tuple(fixture, fc.double({ min: 0, max: 1, noNaN: true }));
    const read = ([name, share]: [string, number]) => {
      const bytes = bytesOf(name);
      return attempt(() => readExport(name, bytes.slice(0, Math.floor(share * bytes.length)), HOW));
    };
    fc.assert(
      fc.property(cut, (input) => {
        expectRowsAccountedFor(read(input));
      }),
    );
  });

  it('may have any bytes exchanged', PATIENCE, () => {
    const hit = fc.tuple(fixture, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 }));
    const read = ([name, hits]: [string, [number, number][]]) => {
      const bytes = bytesOf(name);
      for (const [at, byte] of hits) bytes[at % bytes.length] = byte;
      return attempt(() => readExport(name, bytes, HOW));
    };
    fc.assert(
      fc.property(hit, (input) => {
        expectRowsAccountedFor(read(input));
      }),
      { numRuns: 300 },
    );
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
