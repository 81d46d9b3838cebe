import { describe, expect, it } from 'vitest';
import { type Exported, NotImportable, Unmapped } from '../../src/imports/exported';
import { guessMapping } from '../../src/imports/guessMapping';
import { type Circumstances, readExport } from '../../src/imports/read';
import { AS_RECOGNISED, distinctNames, headerKey, type ReadAs } from '../../src/imports/readAs';
import { named } from '../../src/imports/recognise';
import { HOW } from './fixtures';

const read = (lines: readonly string[], how: Partial<Circumstances> = {}): Exported =>
  readExport('liste.csv', new TextEncoder().encode(lines.join('\n')), { ...HOW, ...how });

function unmapped(lines: readonly string[]): Unmapped {
  try {
    read(lines);
  } catch (problem) {
    if (problem instanceof Unmapped) return problem;
    throw problem;
  }
  throw new Error('It was read.');
}

/** As the pane does: what is guessed is confirmed. */
function confirmed(lines: readonly string[], headless = false): ReadAs {
  const { header, rows } = named(unmapped(lines).table, headless);
  return { ...AS_RECOGNISED, headless, mapping: guessMapping(header, rows) };
}

const OWN_LIST = [
  'Fundstelle;Zielseite;Erstmals gesehen;Bemerkung',
  'https://stadtblatt.example/wohnen;https://www.kaminhof.example/de/;30.09.2026;gut',
  'https://verein.example/links;https://www.kaminhof.example/de/oefen;01.02.2026;',
];

describe('a table that is no known report', () => {
  it('is guessed by what its columns hold, and read when that is confirmed', () => {
    const exported = read(OWN_LIST, { readAs: confirmed(OWN_LIST) });
    expect(exported).toMatchObject({ tool: 'Other', rows: 2, kept: 2, sites: ['kaminhof.example'], targeted: true });
    expect(exported.contents.strands.map(({ domain, lastSeen }) => [domain, lastSeen])).toEqual([
      ['stadtblatt.example', '2026-09-30'],
      ['verein.example', '2026-02-01'],
    ]);
    expect(exported.canBeComplete).toBe(false);
  });

  it('is read at once when one with the same columns was explained before, in any order and spelling', () => {
    const remembered = new Map([[unmappedKey(OWN_LIST), confirmed(OWN_LIST)]]);
    const other = [
      'liste von frau beispiel',
      'BEMERKUNG;Ziel;fundstelle;Erstmals Gesehen',
      ';https://kaminhof.example/;https://neu.example/;03.03.2026',
    ];
    expect(headerKey(other[1]?.split(';') ?? [])).not.toBe(unmappedKey(OWN_LIST));
    const same = [other[0] ?? '', 'BEMERKUNG;Zielseite;fundstelle;Erstmals_Gesehen', other[2] ?? ''];
    expect(read(same, { remembered }).contents.strands.map(({ domain }) => domain)).toEqual(['neu.example']);
    expect(() => read(other, { remembered })).toThrow(Unmapped);
  });

  it('has its header below lines that are shorter', () => {
    expect(unmapped(['Linkbericht', '', ...OWN_LIST]).table.header[0]).toBe('Fundstelle');
  });

  it('may have no header: then its first row counts, and columns go by letters', () => {
    const rows = OWN_LIST.slice(1);
    const readAs = confirmed(rows, true);
    expect(readAs.mapping?.columns).toMatchObject({ source: 'Column A', target: 'Column B' });
    expect(read(rows, { readAs })).toMatchObject({ rows: 2, kept: 2 });
  });

  it('may have columns without a name, or several of one', () => {
    expect(distinctNames(['URL', '', 'url', 'URL'])).toEqual(['URL', 'Column B', 'url (2)', 'URL (3)']);
    const lines = [',Ziel,Ziel', 'https://a.example/,x,https://kaminhof.example/'];
    expect(read(lines, { readAs: confirmed(lines) })).toMatchObject({ kept: 1, sites: ['kaminhof.example'] });
  });

  it('is refused where no column says where the links are', () => {
    const attempt = () => read(['Keyword,Volume', 'ofen,900']);
    expect(attempt).toThrow(NotImportable);
    expect(attempt).not.toThrow(Unmapped);
  });
});

function unmappedKey(lines: readonly string[]): string {
  return headerKey(unmapped(lines).table.header);
}

describe('dates that nothing tells apart', () => {
  const AMBIGUOUS = ['Linking page,Last crawled', 'https://a.example/,03/04/2026', 'https://b.example/,05/06/2026'];
  const days = (exported: Exported) => exported.contents.strands.map(({ lastSeen }) => lastSeen);

  it('are worth a question', () => {
    const exported = read(AMBIGUOUS);
    expect(exported.dates).toMatchObject({ ambiguous: true });
    expect(days(exported)).toEqual(['2026-04-03', '2026-06-05']);
  });

  it('are read as somebody says, now and the next time', () => {
    const said: ReadAs = { ...AS_RECOGNISED, dateOrder: 'month first' };
    const now = read(AMBIGUOUS, { readAs: said });
    expect(now.dates).toMatchObject({ ambiguous: false, order: 'month first' });
    expect(days(now)).toEqual(['2026-03-04', '2026-05-06']);
    const remembered = new Map([[now.headerKey, said]]);
    const later = read([...AMBIGUOUS, 'https://c.example/,07/08/2026'], { remembered });
    expect(later.dates).toMatchObject({ ambiguous: false, order: 'month first' });
    expect(days(later)).toEqual(['2026-03-04', '2026-05-06', '2026-07-08']);
  });

  it('are read as they tell themselves where they do, whatever was said of others', () => {
    const remembered = new Map([[read(AMBIGUOUS).headerKey, { ...AS_RECOGNISED, dateOrder: 'month first' as const }]]);
    expect(days(read([...AMBIGUOUS, 'https://c.example/,31/08/2026'], { remembered }))).toEqual([
      '2026-04-03',
      '2026-06-05',
      '2026-08-31',
    ]);
  });
});
