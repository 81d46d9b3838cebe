import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Columns } from '../../src/imports/columns';
import { readDay } from '../../src/imports/days';
import type { ExportRow, RawTable } from '../../src/imports/exported';
import { guessMapping } from '../../src/imports/guessMapping';
import { type Mapping, mappingProblem, readerOf } from '../../src/imports/mapping';
import type { ReadDay, Reader } from '../../src/imports/reader';
import { recognise } from '../../src/imports/recognise';
import { FIXTURES } from './fixtures';
import { tableOfFixture } from './rowsRead';

type Table = readonly (readonly string[])[];

const day: ReadDay = (text, problems) => {
  const value = readDay(text, 'day first') ?? readDay(text, 'month first');
  if (value === null) problems.push('with an impossible date');
  return value ?? '';
};

const below = (table: Table) => table.slice(1).map((cells, at) => ({ line: at + 2, cells, text: cells.join(',') }));
const guess = (...table: Table) => guessMapping(table[0] ?? [], below(table));

/** What a mapping makes of a table: of each row what it says, or what is wrong with it. */
function read(mapping: Mapping, ...table: Table): (readonly ExportRow[] | string)[] {
  const header = table[0] ?? [];
  const row = readerOf(mapping).open(header, new Columns(header), day);
  return below(table).map((each) => {
    const problems: string[] = [];
    const links = row(each, problems);
    return problems.length === 0 ? links : problems.join(', ');
  });
}

describe('what the columns of an unknown table hold is guessed', () => {
  it.each([
    {
      by: 'their names',
      table: [
        ['URL from', 'Url to', 'Anchor', 'First found', 'Last check', 'rel'],
        ['https://a.example/x', 'https://ours.example/', 'oak', '2026-01-02', '2026-02-02', 'nofollow'],
      ],
      columns: {
        source: 'URL from',
        target: 'Url to',
        anchor: 'Anchor',
        firstSeen: 'First found',
        lastSeen: 'Last check',
        kind: 'rel',
      },
    },
    {
      by: 'their cells: pages of many sites link, pages of one are linked to',
      table: [
        ['Ziel', 'Quelle', 'Gefunden', 'Geprüft', 'Notiz'],
        ['https://ours.example/', 'https://a.example/1', '01.02.2025', '03.04.2026', 'gut'],
        ['https://ours.example/de/', 'https://b.example/2', '05.02.2025', '03.04.2026', 'naja'],
      ],
      columns: { source: 'Quelle', target: 'Ziel', firstSeen: 'Gefunden', lastSeen: 'Geprüft' },
    },
    {
      by: 'their cells: domains and counts',
      table: [
        ['Wer', 'Wie oft'],
        ['a.example', '12'],
        ['b.example', '1.240'],
      ],
      columns: { sourceDomain: 'Wer', links: 'Wie oft' },
    },
    {
      by: 'names that the cells do not contradict',
      table: [
        ['Site', 'Link', 'Adresse'],
        ['Town Gazette', 'yes', 'https://a.example/1'],
        ['Village News', 'no', 'https://b.example/2'],
      ],
      columns: { source: 'Adresse' },
    },
    {
      by: 'one date, which is a sighting',
      table: [
        ['Page', 'When'],
        ['https://a.example/1', '2026-01-02'],
      ],
      columns: { source: 'Page', lastSeen: 'When' },
    },
    {
      by: 'nothing, where nothing tells',
      table: [
        ['Name', 'Phone'],
        ['Anna', 'x'],
      ],
      columns: {},
    },
  ])('by $by', ({ table, columns }) => {
    expect(guess(...table).columns).toEqual(columns);
  });

  it.each([
    ['Domain rating', 'Ahrefs', 'Domain rating'],
    ['Domain Trust Flow', 'Majestic', 'Domain Trust Flow'],
    ['Trust', 'Other', undefined],
  ])('and the tool by the metric "%s"', (metric, tool, authority) => {
    const guessed = guess(['Domain', metric], ['a.example', '12']);
    expect([guessed.tool, guessed.columns.authority]).toEqual([tool, authority]);
  });

  it('and of metrics of two tools none is taken', () => {
    expect(guess(['Domain', 'DR', 'DA'], ['a.example', '12', '13'])).toMatchObject({ tool: 'Other' });
  });

  it('and a second column of one name is never chosen', () => {
    const guessed = guess(['', 'Page', 'page'], ['https://c.example/', 'https://a.example/1', 'https://b.example/']);
    expect(guessed.columns).toEqual({ source: 'Page' });
  });
});

describe('the columns of a report that is known', () => {
  const known = FIXTURES.map(tableOfFixture)
    .map((table) => ({ ...recognise(table), name: table.name }))
    .filter(({ reader, table }) => reader.role !== 'metrics' && reader.sites === undefined && table.headerLine > 0);

  it.each(known.map(({ name, reader, table }) => ({ name, reader, table })))(
    'are guessed so that the same links are found in $name',
    ({ reader, table }) => {
      const found = linksIn(readerOf(guessMapping(table.header, table.rows)), table);
      for (const link of linksIn(reader, table)) expect(found).toContainEqual(link);
    },
  );

  function linksIn(reader: Reader, { header, rows }: RawTable): object[] {
    const row = reader.open(header, new Columns(header), day);
    return rows.flatMap((each) => {
      const problems: string[] = [];
      const links = row(each, problems);
      return problems.length > 0 ? [] : links.map(({ line, domain, target }) => ({ line, domain, target }));
    });
  }
});

describe('whatever a table holds', () => {
  const text = fc.oneof(
    fc.constantFrom(
      'URL',
      'Domain',
      'Domain',
      'Target URL',
      'First seen',
      'DR',
      'a.example',
      'https://a.example/',
      '12',
      '2026-01-02',
      '',
    ),
    fc.string({ maxLength: 12 }),
  );
  const tables = fc.array(fc.array(text, { maxLength: 6 }), { minLength: 1, maxLength: 6 });

  it('its guessed columns stand in its header, each for one thing', () => {
    fc.assert(
      fc.property(tables, ([header = [], ...rows]) => {
        const mapping = guess(header, ...rows);
        const chosen = Object.values(mapping.columns);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(header).toEqual(expect.arrayContaining(chosen));
        expect(mappingProblem(mapping)).toMatch(/^(Choose the column that says where|$)/);
        if (mappingProblem(mapping) === '') read(mapping, header, ...rows);
      }),
    );
  });
});

describe('a mapping', () => {
  const mapping: Mapping = {
    tool: 'Other',
    report: 'My list',
    columns: { source: 'Wo', target: 'Wohin', lost: 'Weg' },
  };

  it.each([
    { change: {}, problem: '' },
    { change: { report: ' ' }, problem: /^Give the list a name/ },
    { change: { columns: { target: 'Wohin' } }, problem: /^Choose the column that says where the links are/ },
    { change: { columns: { source: 'Wo', target: 'Wo' } }, problem: /^The column “Wo” is chosen twice/ },
  ])('with $change can be used or says what to do', ({ change, problem }) => {
    const said = mappingProblem({ ...mapping, ...change });
    if (problem === '') expect(said).toBe('');
    else expect(said).toMatch(problem);
  });

  it('reads rows as every other export, and says what is wrong with one', () => {
    const table = [
      ['Wo', 'Wohin', 'Weg'],
      ['https://a.example/1', 'https://ours.example/', ''],
      ['https://b.example/2', 'https://ours.example/', '2026-03-04'],
      ['https://c.example/3', 'https://ours.example/', 'ja'],
      ['', 'https://ours.example/', ''],
      ['https://d.example/3', 'nowhere at all', ''],
      ['https://e.example/3', 'https://ours.example/', '99.99.2026'],
    ];
    const said = read(mapping, ...table).map((rows) =>
      typeof rows === 'string' ? rows : rows.map(({ domain, lost, lostOn }) => ({ domain, lost, lostOn })),
    );
    expect(said).toEqual([
      [{ domain: 'a.example', lost: false, lostOn: '' }],
      [{ domain: 'b.example', lost: true, lostOn: '2026-03-04' }],
      [{ domain: 'c.example', lost: true, lostOn: '' }],
      'without a source',
      'with a target address that cannot be read',
      'with an impossible date',
    ]);
  });

  it.each([
    [{ nofollow: 'F' }, 'nofollow', 0],
    [{ nofollow: 'F' }, 'No', 1],
    [{ nofollow: 'F' }, 'dofollow', 1],
    [{ followed: 'F' }, 'True', 1],
    [{ followed: 'F' }, 'dofollow', 1],
    [{ followed: 'F' }, 'False', 0],
    [{ followed: 'F' }, 'nofollow', 0],
    [{ followed: 'F' }, '', 1],
    [{ kind: 'F' }, 'ugc noopener', 0],
    [{ kind: 'F' }, 'image', 1],
    [{ state: 'F' }, 'Nofollow', 0],
    [{ state: 'F' }, 'Live', 1],
  ])('with %o reads "%s" as %d followed link', (columns, text, followed) => {
    const said = read({ ...mapping, columns: { source: 'Wo', ...columns } }, ['Wo', 'F'], ['https://a.example/', text]);
    expect(said).toMatchObject([[{ links: 1, followed }]]);
  });

  it.each([
    [
      { source: 'Wo', target: 'Wohin' },
      { role: 'links', targeted: true, dated: false },
    ],
    [
      { sourceDomain: 'Wo', links: 'N', firstSeen: 'Ab' },
      { role: 'domains', targeted: false, dated: true },
    ],
  ])('of %o tells what the report can say', (columns, wanted) => {
    expect(readerOf({ ...mapping, columns })).toMatchObject(wanted);
  });

  it('of unknown origin never proves that a link is missing', () => {
    expect(readerOf(mapping).partialBecause).not.toBe('');
    expect(readerOf({ ...mapping, tool: 'Majestic' }).partialBecause).toBe('');
  });
});
