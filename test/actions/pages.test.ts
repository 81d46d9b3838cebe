import { beforeAll, describe, expect, it } from 'vitest';
import { granted } from '../../src/sidebar/flow/lease';
import { shownText } from '../../src/workbench/shownText';
import {
  ahrefs,
  cellOf,
  createMarket,
  type Export,
  GERMANY,
  importExport,
  type Office,
  openOffice,
  type Row,
  refresh,
  removeImport,
  rowsOf,
  type TypedPage,
  typePages,
} from './office';

const NAMES = ['zeitung', 'verein', 'ihk', 'stadt', 'blog', 'branchenbuch'];
const links = (to: string, names: readonly string[]): Row[] =>
  names.map((name) => ({ from: `https://${name}-musterau.de/seite`, to: `https://${to}` }));

const OUR_PAGE = 'velo.example/de/rad/lastenrad';
const RIVAL_PAGE = 'rival.example/raeder/lastenrad';
const OTHER_PAGE = 'other.example/de/rad/lastenrad';

function exportOf(site: string, rows: readonly Row[], more: Partial<Export> = {}): Export {
  return { name: `${site}.csv`, site, asOf: '2026-09-30', bytes: ahrefs(rows), ...more };
}

/** One link to our page, one elsewhere in the section, two to the home page; four and three to theirs. */
const OURS = exportOf('velo.example', [
  ...links(OUR_PAGE, ['zeitung']),
  ...links('velo.example/de/haendler', ['verein']),
  ...links('velo.example/', ['ihk', 'stadt']),
]);
const RIVAL = exportOf('rival.example', links(RIVAL_PAGE, NAMES.slice(0, 4)));
const OTHER = exportOf('other.example', [
  ...links(`${OTHER_PAGE}/`, ['stadt', 'blog', 'branchenbuch']),
  ...links('other.example/de/rad/kinder', ['zeitung']),
]);

const ROW: TypedPage = ['DE', 'lastenrad', `https://www.${OUR_PAGE}/`, `https://${RIVAL_PAGE}, ${OTHER_PAGE}`];

async function imported(office: Office, files: readonly Export[] = [OURS, RIVAL, OTHER]): Promise<void> {
  for (const file of files) await importExport(office.client, file);
}

async function started(pages: readonly TypedPage[] = [ROW]): Promise<Office> {
  const office = openOffice();
  await createMarket(office.client);
  typePages(office, pages);
  return office;
}

function pagesIn({ emulator }: Office): Record<string, string>[] {
  return rowsOf(emulator, 'Pages').map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, text]) => [name, text.split('\n').map(shownText).join('\n')] as const),
    ),
  );
}

function meanings(office: Office): string[] {
  return pagesIn(office).map((row) => row['What it means'] ?? '');
}

const COMPARED = {
  'Our domains': '1',
  'Our local share': '1 of 1 (100 %)',
  'Their pages': `${RIVAL_PAGE}: 4 of 4 (100 %)\n${OTHER_PAGE}: 3 of 3 (100 %)`,
  'Median of theirs': '3.5 domains, 3.5 local',
  'Only theirs': '5',
  'Where our links go':
    'This page: 1, 1 local\nElsewhere in the section: 1, 1 local\nHome page only: 2, 2 local\nOther sections only: 0',
  'What it means':
    'Fewer domains than theirs (1 against a median of 3.5), and the same local share (100 % against 100 %). Your links go to the home page instead: 2 domains link to it alone and 1 to this page; ask the 2 local ones for a deep link. 5 domains link to theirs and not to this page, 5 of them local.',
  'As of': '9/30/2026',
};

describe('the tab Pages', () => {
  it('is made with the first market, blank, and says whose its columns are', async () => {
    const { emulator } = await started([]);
    const { cells } = emulator.view('Pages');
    const notes = Object.values(cells[1] ?? {}).map(({ text, note }) => `${text}: ${/Hreflinks/.exec(note)}`);
    expect(notes.slice(0, 5)).toEqual([
      'Market: Hreflinks',
      'Keyword: Hreflinks',
      'Our page: Hreflinks',
      "Competitors' pages: Hreflinks",
      'Our domains: Hreflinks',
    ]);
    expect(rowsOf(emulator, 'Pages')).toEqual([]);
  });

  it('is not made again when somebody deletes it, and nothing misses it', async () => {
    const office = await started();
    await imported(office);
    office.emulator.user.deleteTab('Pages');
    await createMarket(office.client, { ...GERMANY, editing: 'DE', minCompetitors: '2' });
    expect(await refresh(office.client)).toBe('DE is up to date.');
    expect(office.emulator.tabNames).not.toContain('Pages');
    const { problems, pages } = await office.client.readPanel();
    expect([problems, pages]).toEqual([[], []]);
    expect(granted(await office.client.mendTab('Pages'))).toBe('Started a new tab “Pages”.');
  });

  it('of somebody’s own that happens to have the name stays as it is', async () => {
    const office = openOffice();
    const { emulator, client } = office;
    emulator.user.addTab('Pages');
    emulator.user.type('Pages', 1, 1, 'Seite', true);
    emulator.user.type('Pages', 2, 1, 'velo.example/de/rad', true);
    await createMarket(client);
    await imported(office, [OURS]);
    expect(await refresh(client)).toBe('DE is up to date.');
    expect(rowsOf(emulator, 'Pages')).toMatchObject([{ Seite: 'velo.example/de/rad' }]);
    const { pages, problems } = await client.readPanel();
    expect([pages, problems]).toEqual([[], []]);
    const refused = await client.savePages([{ market: 'DE', keyword: '', ours: OUR_PAGE, theirs: '' }]);
    expect(refused).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^There is a tab “Pages” of your own.*Rename yours/),
    });
    emulator.user.renameTab('Pages', 'Seiten');
    await createMarket(client, { ...GERMANY, editing: 'DE' });
    expect(emulator.tabNames).toContain('Pages');
  });

  it('lists what imports look for, and a refresh compares it', async () => {
    const office = await started();
    expect((await office.client.readPanel()).pages).toEqual([OTHER_PAGE, RIVAL_PAGE, OUR_PAGE]);
    await imported(office);
    expect(await refresh(office.client)).toBe('DE is up to date.');
    const [row] = pagesIn(office);
    expect(row).toMatchObject(COMPARED);
    expect(row?.['Best of them']?.split('\n')).toHaveLength(5);
    expect(row?.['Best of them']).toMatch(/^stadt-musterau\.de \(\w+, Local; knows us\): 2 of 2 pages\n/);
    expect(rowsOf(office.emulator, 'Imports').map((line) => line['Pages'])).toEqual([OUR_PAGE, RIVAL_PAGE, OTHER_PAGE]);
  });

  it('asks for imports once more that were made before a page was listed, and these add nothing else', async () => {
    const office = await started([]);
    await imported(office);
    await refresh(office.client);
    const ledger = rowsOf(office.emulator, 'DE Germany');
    typePages(office, [ROW]);
    await refresh(office.client);
    expect(meanings(office)).toEqual([
      'Import the Ahrefs export of velo.example again: this page was not listed when it was imported.',
    ]);
    expect(pagesIn(office)[0]?.['Their pages']).toContain(
      `${RIVAL_PAGE}: – import the Ahrefs export of rival.example again`,
    );
    await imported(office);
    await refresh(office.client);
    expect(pagesIn(office)[0]).toMatchObject(COMPARED);
    expect(rowsOf(office.emulator, 'DE Germany')).toEqual(ledger);
    await imported(office);
    expect(rowsOf(office.emulator, 'Imports')).toHaveLength(6);
  });

  it('loses with an import what it told, and has it back when the removal is undone', async () => {
    const office = await started();
    await imported(office);
    await removeImport(office.client, 3);
    await refresh(office.client);
    expect(pagesIn(office)[0]?.['Their pages']).toBe(
      `${RIVAL_PAGE}: 4 of 4 (100 %)\n${OTHER_PAGE}: – Ahrefs has no import for other.example; import one to compare`,
    );
    granted(await office.client.undoImport());
    await refresh(office.client);
    expect(pagesIn(office)[0]).toMatchObject(COMPARED);
  });
});

describe('rows that are not as they should be', () => {
  const BAD: readonly TypedPage[] = [
    ['XX', 'lastenrad', OUR_PAGE, RIVAL_PAGE],
    ['', 'lastenrad', OUR_PAGE, RIVAL_PAGE],
    ['DE', 'lastenrad', '', RIVAL_PAGE],
    ['DE', 'lastenrad', 'velo.example/fr/velo', RIVAL_PAGE],
    ['DE', 'lastenrad', 'lastenrad', RIVAL_PAGE],
    ['DE', '=1+1', OUR_PAGE, 'fremd.example/rad'],
    ['de', 'lastenrad', OUR_PAGE, `${OTHER_PAGE}\n${RIVAL_PAGE}`],
  ];
  let office: Office;
  beforeAll(async () => {
    office = await started([ROW, ...BAD]);
    await imported(office);
    await refresh(office.client);
  });

  it('say themselves what is wrong, and the others are compared', () => {
    expect(pagesIn(office)[0]).toMatchObject(COMPARED);
    expect(meanings(office).slice(1)).toEqual([
      'There is no market “XX”. Write one that there is: DE.',
      'Write which market this is for: DE.',
      'Write the address of your page, like velo.example/de/page.',
      'velo.example/fr/velo is not in velo.example/de/, your section in DE.',
      '“lastenrad” is no address of a page: "lastenrad" has no domain ending.',
      "fremd.example/rad is not on a site of the competitors of DE. Correct it, or add the site to the market. 1 domain links to this page, 1 of them local. Name competitors' pages to compare it with.",
      'Another row says the same and has the comparison. Delete one of the two.',
    ]);
  });

  it('keep what was typed, and are compared when they are mended', async () => {
    const typed = pagesIn(office).map((row) => [row['Market'], row['Our page']]);
    expect(typed).toEqual([ROW, ...BAD].map(([market, , ours]) => [market, ours]));
    const { row, column } = { row: 3, column: cellOf(office.emulator, 'Pages', '', 'Market').column };
    const back = office.remember();
    office.emulator.user.type('Pages', row, column, 'DE', true);
    await refresh(office.client);
    expect(pagesIn(office)[1]).toMatchObject({ 'Our domains': '1', 'Only theirs': '3' });
    office.emulator.user.clear('Pages', row, 1, 1, 4, true);
    await refresh(office.client);
    const { cells } = office.emulator.view('Pages');
    expect(Object.values(cells[row] ?? {}).filter(({ text }) => text !== '')).toEqual([]);
    back();
  });

  it('are named by the panel, the first of them', async () => {
    const { problems } = await office.client.readPanel();
    expect(problems.map(({ message }) => message)).toEqual([
      'Row 3 of the tab “Pages”: There is no market “XX”. Write one that there is: DE.',
      'Row 4 of the tab “Pages”: Write which market this is for: DE.',
      'Row 5 of the tab “Pages”: Write the address of your page, like velo.example/de/page.',
      '4 more things are wrong with rows of the tab “Pages”.',
    ]);
  });

  it('are left alone while their market cannot be read itself', async () => {
    const back = office.remember();
    const { column } = cellOf(office.emulator, 'Markets', '', 'Countries');
    office.emulator.user.type('Markets', 2, column, 'Germany', true);
    const { problems } = await office.client.readPanel();
    expect(problems.filter(({ message }) => message.includes('“Pages”'))).toEqual([]);
    back();
  });
});

describe('a tab that its user works in', () => {
  it('may be sorted, and have columns between ours, filled rows of other markets and formulas of its own', async () => {
    const office = await started([ROW, ['FR', 'vélo', 'velo.example/fr/velo', 'rival.example/velo']]);
    const { emulator, client } = office;
    await createMarket(client, { ...GERMANY, countries: 'FR', languages: 'fr', section: 'velo.example/fr/' });
    emulator.user.insertColumns('Pages', 6, 1);
    emulator.user.type('Pages', 1, 6, 'Rang', true);
    emulator.user.type('Pages', 2, 6, '=3+4', true);
    emulator.user.type('Pages', 3, 6, 'zwölf', true);
    await imported(office);
    await refresh(client, 'FR');
    emulator.user.sort('Pages', cellOf(emulator, 'Pages', '', 'Market').column, false);
    await refresh(client);
    const rows = pagesIn(office);
    expect(rows.map((row) => [row['Market'], row['Rang'], row['Our domains']])).toEqual([
      ['FR', 'zwölf', '0'],
      ['DE', '7', '1'],
    ]);
    expect(rows[0]?.['What it means']).toContain('No domain links to this page');
    expect(rows[1]).toMatchObject(COMPARED);
    expect(emulator.view('Pages').cells[3]?.[6]?.formula).toBe('=3+4');
    const before = emulator.view('Pages').revision;
    await refresh(client);
    expect(emulator.view('Pages').revision).toBe(before);
  });

  it('that lost one of our columns is named, offers to put it back, and the ledger is refreshed all the same', async () => {
    const office = await started();
    await imported(office);
    const { emulator, client } = office;
    emulator.user.deleteColumns('Pages', cellOf(emulator, 'Pages', '', 'Best of them').column, 1);
    expect(await refresh(client)).toMatch(
      /^DE is up to date\. The pages were not compared: The column “Best of them” is missing in the tab “Pages”/,
    );
    expect(rowsOf(emulator, 'DE Germany').length).toBeGreaterThan(3);
    const { problems, pages } = await client.readPanel();
    expect(problems).toMatchObject([{ mend: { label: 'Put the column back', tab: 'Pages' } }]);
    expect(pages).toEqual([]);
    expect(granted(await client.mendTab('Pages'))).toBe('Put back in Pages: Best of them.');
    expect(await refresh(client)).toBe('DE is up to date.');
    expect(pagesIn(office)[0]).toMatchObject(COMPARED);
  });

  it('that is protected against us leaves the ledger’s refresh alone', async () => {
    const office = await started();
    await imported(office);
    office.emulator.user.protect('Pages');
    expect(await refresh(office.client)).toMatch(
      /^DE is up to date\. The pages were not compared: .*“Pages”.*Ask them/s,
    );
  });
});

describe('rows that are added from the pane', () => {
  const rows = [
    { market: 'DE', keyword: '=1+1', ours: OUR_PAGE, theirs: `${RIVAL_PAGE}\n3rad.example/x` },
    { market: 'DE', keyword: '2026', ours: '3rad.example/y', theirs: '' },
  ];

  it('stand there as text, once, below what is there', async () => {
    const office = await started();
    expect(granted(await office.client.savePages(rows))).toBe(2);
    expect(granted(await office.client.savePages([...rows].reverse()))).toBe(0);
    expect(pagesIn(office).map((row) => [row['Keyword'], row['Our page'], row["Competitors' pages"]])).toEqual([
      ['lastenrad', ROW[2], ROW[3]],
      ['=1+1', OUR_PAGE, `${RIVAL_PAGE}\n3rad.example/x`],
      ['2026', '3rad.example/y', ''],
    ]);
    expect((await office.client.readPanel()).pages).toContain('3rad.example/y');
  });
});

describe('an Imports tab of an earlier version', () => {
  async function older(): Promise<Office> {
    const office = await started([]);
    await imported(office, [OURS]);
    const { emulator } = office;
    emulator.user.deleteColumns('Imports', cellOf(emulator, 'Imports', '', 'Pages').column, 1);
    return office;
  }

  it('is read, and keeps its columns while there is nothing to put into the new one', async () => {
    const office = await older();
    await imported(office, [RIVAL]);
    expect(rowsOf(office.emulator, 'Imports').map((line) => [line['Site'], line['Pages']])).toEqual([
      ['velo.example', undefined],
      ['rival.example', undefined],
    ]);
    expect((await office.client.readPanel()).imports.map(({ pages }) => pages)).toEqual([[], []]);
  });

  it('gets the column with the first import that was searched for pages', async () => {
    const office = await older();
    typePages(office, [ROW]);
    await imported(office, [OURS, RIVAL]);
    const lines = rowsOf(office.emulator, 'Imports').map((line) => [line['Number'], line['Pages'], line['Site']]);
    expect(lines).toEqual([
      ['1', '', 'velo.example'],
      ['2', OUR_PAGE, 'velo.example'],
      ['3', RIVAL_PAGE, 'rival.example'],
    ]);
    const { note } =
      office.emulator.view('Imports').cells[1]?.[cellOf(office.emulator, 'Imports', '', 'Pages').column] ?? {};
    expect(note).toContain('Written by Hreflinks');
  });
});

describe('many pages', () => {
  const MANY = Array.from({ length: 120 }, (_, at) => ({
    market: 'DE',
    keyword: `rad ${at}`,
    ours: `velo.example/de/rad/${'lastenräder-'.repeat(4)}${at}`,
    theirs: '',
  }));
  const PAGE = MANY[77]?.ours ?? '';

  it('are remembered by an import that was interrupted, which goes on where it stopped', async () => {
    const office = await started([]);
    const { client, pass } = office;
    granted(await client.savePages(MANY));
    const { pages } = await client.readPanel();
    expect(JSON.stringify(pages).length).toBeGreaterThan(6_000);
    const file = exportOf('velo.example', links(PAGE, ['zeitung']));
    const cut = { ...client, commitImport: () => Promise.reject(new Error('The laptop was closed.')) };
    await expect(importExport(cut, file)).rejects.toThrow('The laptop was closed.');
    pass(120);
    expect((await client.readPanel()).interrupted?.record.pages).toEqual(pages);
    await importExport(client, file);
    expect((await client.readPanel()).imports[0]?.pages).toEqual(pages);
    await refresh(client);
    expect(
      pagesIn(office)
        .filter((row) => row['Our domains'] === '1')
        .map((row) => row['Our page']),
    ).toEqual([PAGE]);
  });
});
