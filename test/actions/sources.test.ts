import { describe, expect, test } from 'vitest';
import {
  ahrefs,
  cellOf,
  createMarket,
  GERMANY,
  importExport,
  LEDGER,
  type Office,
  openOffice,
  refresh,
  rowsOf,
  type,
} from './office';

const SOURCES = 'Sources';
const DOMAINS = ['zeitung-au.de', 'blog-au.de', 'shop.handel-au.com', 'kino.handel-au.com'];

/** An office with a market, links from a few invented domains, and these rows in Sources. */
async function officeWith(rows: readonly string[][]): Promise<Office> {
  const office = openOffice();
  await createMarket(office.client);
  const links = DOMAINS.map((domain) => ({ from: `https://${domain}/seite`, to: 'https://velo.example/de/rad' }));
  await importExport(office.client, {
    name: 'june.csv',
    site: 'velo.example',
    asOf: '2026-06-30',
    bytes: ahrefs(links),
  });
  if (rows.length > 0) office.emulator.user.paste(SOURCES, 2, 1, rows, true);
  await refresh(office.client);
  return office;
}

function rowOf(office: Office, domain: string): Record<string, string> {
  return rowsOf(office.emulator, LEDGER).find((row) => row['Domain'] === domain) ?? {};
}

/** `B3: …` for every marked cell of Sources, with its tint. */
function marks({ emulator }: Office): string[] {
  const { cells, rows, columns } = emulator.view(SOURCES);
  const found: string[] = [];
  for (let row = 2; row <= rows; row++)
    for (let column = 1; column <= columns; column++) {
      const cell = cells[row]?.[column];
      if (cell === undefined || cell.note === '') continue;
      expect(cell.style.background, cell.note).toMatch(/^#(fde2de|eef0f2)$/);
      found.push(`${'ABCDE'[column - 1]}${row}: ${cell.note}`);
    }
  return found;
}

describe('a cell of Sources that cannot be understood', () => {
  const ROWS = [
    ['zeitung-au.de', 'Atlantis', 'Creator', '', ''],
    ['keine domain', 'AT', '', '', ''],
    ['blog-au.de', 'Austria', '', 'Bad', ''],
  ];
  const MARKS = [
    'B2: Hreflinks: "Atlantis" is not a country: a code such as DE, or a name. Until it is mended, it counts for nothing.',
    'A3: Hreflinks: "keine domain" is not a domain, a host or *.pattern. Until it is mended, it counts for nothing.',
    'D4: Hreflinks: "Bad" is not a quality: Counted, Junk, Ignored. Until it is mended, it counts for nothing.',
  ];

  test('is marked in place with the reason, and the rest of its row counts', async () => {
    const office = await officeWith(ROWS);
    expect(marks(office)).toEqual(MARKS);
    expect(rowsOf(office.emulator, SOURCES).map((row) => Object.values(row))).toEqual(ROWS);
    expect(rowOf(office, 'zeitung-au.de')).toMatchObject({ Country: 'DE', 'Source type': 'Creator' });
    expect(rowOf(office, 'blog-au.de')).toMatchObject({ Country: 'AT', Quality: 'Counted' });
    const { problems } = await office.client.readPanel();
    expect(problems.map(({ message }) => message)).toEqual(
      [2, 3, 4].map((row) => expect.stringContaining(`Row ${row} of the tab “Sources”: `)),
    );
  });

  test('loses its mark when it is mended, cleared or sorted elsewhere', async () => {
    const office = await officeWith(ROWS);
    const { emulator, client } = office;
    emulator.user.type(SOURCES, 2, 2, 'AT', true);
    emulator.user.clear(SOURCES, 4, 1, 1, 5, true);
    await refresh(client);
    expect(marks(office)).toEqual([MARKS[1]]);
    expect(rowOf(office, 'zeitung-au.de')).toMatchObject({ Country: 'AT' });
    emulator.user.type(SOURCES, 3, 1, 'kino.handel-au.com', true);
    await refresh(client);
    expect(marks(office)).toEqual([]);
    expect((await client.readPanel()).problems).toEqual([]);
  });

  test('is marked when a verdict is saved from the pane, too', async () => {
    const office = await officeWith([]);
    office.emulator.user.paste(SOURCES, 2, 1, [['a b', 'AT']], true);
    await office.client.saveSource({ pattern: 'blog-au.de', country: 'Österreich', type: '', quality: '', note: '' });
    expect(marks(office)).toHaveLength(1);
    await refresh(office.client);
    expect(rowOf(office, 'blog-au.de')).toMatchObject({ Country: 'AT' });
  });
});

test('of many cells that cannot be understood the panel names the first, and refreshes mark them all', async () => {
  const office = await officeWith(Array.from({ length: 25 }, (_, at) => [`keine domain ${at}`, 'AT', '', '', '']));
  const { problems } = await office.client.readPanel();
  expect(problems).toHaveLength(4);
  expect(problems[3]?.message).toBe('22 more cells of the tab “Sources” cannot be understood.');
  expect(marks(office)).toHaveLength(20);
  await refresh(office.client);
  expect(marks(office)).toHaveLength(25);
});

describe('several rows', () => {
  test('that contradict each other: the lower counts, the other says so', async () => {
    const office = await officeWith([
      ['blog-au.de', 'AT', 'Press', '', ''],
      ['blog-au.de', 'CH', '', '', ''],
      ['blog-au.de', 'Schweiz', '', '', 'the same again'],
    ]);
    expect(marks(office)).toEqual([
      'B2: Hreflinks: a lower row on blog-au.de says CH, and that counts. Delete what you do not want.',
    ]);
    expect(rowOf(office, 'blog-au.de')).toMatchObject({ Country: 'CH', 'Source type': 'Press' });
  });

  test('that overlap: the longest that fits counts, whatever the order', async () => {
    for (const turn of [(rows: string[][]) => rows, (rows: string[][]) => [...rows].reverse()]) {
      const office = await officeWith(
        turn([
          ['handel-au.com', 'AT', 'Business', '', ''],
          ['*.handel-au.com', 'CH', '', '', ''],
        ]),
      );
      expect(marks(office)).toEqual([]);
      expect(rowOf(office, 'handel-au.com')).toMatchObject({ Country: 'CH', 'Source type': 'Business' });
    }
  });
});

describe('a changed Sources tab', () => {
  test('with a renamed or missing column stops the refresh and is put back', async () => {
    const office = await officeWith([['blog-au.de', 'AT', '', '', '']]);
    const { emulator, client } = office;
    emulator.user.deleteColumns(SOURCES, 4, 1);
    const refused = await client.beginRefresh('DE', false);
    expect(refused.ok ? '' : refused.message).toMatch(/column “Quality” is missing in the tab “Sources”/);
    await client.mendTab(SOURCES);
    await refresh(client);
    expect(rowOf(office, 'blog-au.de')).toMatchObject({ Country: 'AT' });
  });

  test('with moved and added columns counts as before', async () => {
    const office = await officeWith([['blog-au.de', 'AT', '', '', '']]);
    const { emulator, client } = office;
    emulator.user.insertColumns(SOURCES, 1, 1);
    emulator.user.type(SOURCES, 1, 1, 'Mine', true);
    emulator.user.type(SOURCES, 2, 4, 'Directory', true);
    await refresh(client);
    expect(rowOf(office, 'blog-au.de')).toMatchObject({ Country: 'AT', 'Source type': 'Directory' });
  });

  test('that was deleted is named, and made again by the next verdict', async () => {
    const office = await officeWith([['blog-au.de', 'AT', '', '', '']]);
    const { emulator, client } = office;
    emulator.user.deleteTab(SOURCES);
    const [problem] = (await client.readPanel()).problems;
    expect(problem?.message).toMatch(/^The tab “Sources” was deleted, and your own verdicts with it/);
    await refresh(client);
    expect(rowOf(office, 'blog-au.de')).toMatchObject({ Country: 'DE' });
    type(office, 'blog-au.de', 'Country', 'AT');
    await refresh(client);
    expect(rowsOf(emulator, SOURCES)).toMatchObject([{ Domain: 'blog-au.de', Country: 'AT' }]);
    expect((await client.readPanel()).problems).toEqual([]);
  });
});

test('a country may be typed by name into the ledger, too', async () => {
  const office = await officeWith([]);
  type(office, 'blog-au.de', 'Country', 'Österreich');
  await refresh(office.client);
  expect(rowOf(office, 'blog-au.de')).toMatchObject({ Country: 'AT', Relevance: 'Same language' });
  expect(cellOf(office.emulator, SOURCES, 'blog-au.de', 'Domain').row).toBeGreaterThan(1);
});

describe('a domain that hosts many', () => {
  const CHAMBERS = ['kanada.ahk.de', 'frankreich.ahk.de'];

  async function officeAbroad(): Promise<Office> {
    const office = openOffice();
    await createMarket(office.client);
    await createMarket(office.client, {
      ...GERMANY,
      countries: 'CA',
      languages: 'en, fr',
      section: 'velo.example/ca/',
    });
    const links = CHAMBERS.flatMap((host) =>
      ['de', 'ca'].map((section) => ({ from: `https://${host}/seite`, to: `https://velo.example/${section}/${host}` })),
    );
    await importExport(office.client, {
      name: 'june.csv',
      site: 'velo.example',
      asOf: '2026-06-30',
      bytes: ahrefs(links),
    });
    for (const code of ['DE', 'CA']) await refresh(office.client, code);
    return office;
  }

  const canadian = ({ emulator }: Office): Record<string, string> => rowsOf(emulator, 'CA Canada')[0] ?? {};

  test('is in each market what its host there is', async () => {
    const office = await officeAbroad();
    expect(canadian(office)).toMatchObject({
      Domain: 'ahk.de',
      Relevance: 'Local',
      Country: 'CA',
      'Source type': 'Chamber',
    });
    expect(canadian(office)['Why']).toContain('judged by kanada.ahk.de');
    expect(rowOf(office, 'ahk.de')).toMatchObject({ Relevance: 'Same language' });
  });

  test('is corrected for that host alone', async () => {
    const office = await officeAbroad();
    const { emulator, client } = office;
    const { row, column } = cellOf(emulator, 'CA Canada', 'ahk.de', 'Source type');
    emulator.user.type('CA Canada', row, column, 'Association', true);
    await refresh(client, 'CA');
    expect(rowsOf(emulator, SOURCES)).toMatchObject([{ Domain: 'kanada.ahk.de', 'Source type': 'Association' }]);
    expect(canadian(office)).toMatchObject({ Country: 'CA', 'Source type': 'Association' });
  });
});
