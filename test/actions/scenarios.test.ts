import { describe, expect, test } from 'vitest';
import type { Leased } from '../../src/actions/protocol';
import { textOfCell } from '../../src/imports/storedText';
import { granted } from '../../src/sidebar/flow/lease';
import { draftOfTab } from '../../src/sidebar/flow/readDrafts';
import { writeReview } from '../../src/sidebar/flow/writeReview';
import type { EmulatorOptions, Shown } from '../../src/workbench/emulator/surface';
import {
  ahrefs,
  cellOf,
  clientWith,
  createMarket,
  type Export,
  GERMANY,
  importExport,
  LEDGER,
  type Office,
  openOffice,
  refresh,
  rowsOf,
  type,
} from './office';

function exportOf(
  name: string,
  site: string,
  asOf: string,
  domains: readonly string[],
  more: Partial<Export> = {},
): Export {
  const path = site === 'velo.example' ? 'de/rad' : '';
  return {
    name,
    site,
    asOf,
    bytes: ahrefs(domains.map((domain) => ({ from: `https://${domain}/seite`, to: `https://${site}/${path}` }))),
    ...more,
  };
}

const OURS = exportOf('june.csv', 'velo.example', '2026-06-30', ['zeitung-au.de', 'verein-au.de', 'ihk-au.de']);
const RIVALS = exportOf('rival.csv', 'rival.example', '2026-06-30', ['zeitung-au.de', 'stadt-au.de', 'blog-au.de']);

async function started(options: EmulatorOptions = {}): Promise<Office> {
  const office = openOffice('2026-10-05', options);
  await createMarket(office.client);
  await importExport(office.client, OURS);
  await importExport(office.client, RIVALS);
  await refresh(office.client);
  return office;
}

function rowOf(office: Office, domain: string): Record<string, string> {
  return rowsOf(office.emulator, LEDGER).find((row) => row['Domain'] === domain) ?? {};
}

function messageOf<T>(answer: Leased<T>): string {
  return answer.ok ? 'done' : answer.message;
}

/** Everything in every tab as it is shown, for "nothing was changed". */
function everything({ emulator }: Office): string {
  return JSON.stringify(emulator.tabNames.map((name) => [name, rowsOf(emulator, name)]));
}

describe('verdicts', () => {
  test('corrected in place become the user’s word and stay', async () => {
    const office = await started();
    type(office, 'blog-au.de', 'Source type', 'Press');
    type(office, 'blog-au.de', 'Country', 'AT');
    await refresh(office.client);
    expect(rowsOf(office.emulator, 'Sources')).toMatchObject([
      { Domain: 'blog-au.de', Country: 'AT', 'Source type': 'Press', Quality: '' },
    ]);
    expect(rowOf(office, 'blog-au.de')).toMatchObject({
      Country: 'AT',
      'Source type': 'Press',
      Relevance: 'Same language',
    });
    await refresh(office.client);
    expect(rowsOf(office.emulator, 'Sources')).toHaveLength(1);
  });

  test('in another spelling are understood and set right', async () => {
    const office = await started();
    type(office, 'blog-au.de', 'Source type', 'press');
    type(office, 'blog-au.de', 'Country', 'uk');
    await refresh(office.client);
    expect(rowsOf(office.emulator, 'Sources')).toMatchObject([{ Country: 'GB', 'Source type': 'Press' }]);
    expect(rowOf(office, 'blog-au.de')).toMatchObject({ Country: 'GB', 'Source type': 'Press' });
  });

  test('count also where the user had spoken of the very host before', async () => {
    const office = openOffice();
    await createMarket(office.client);
    const bytes = ahrefs([{ from: 'https://www2.zeitung-au.de/seite', to: 'https://velo.example/de/rad' }]);
    await importExport(office.client, { ...OURS, bytes });
    await office.client.saveSource({
      pattern: 'www2.zeitung-au.de',
      country: '',
      type: '',
      quality: 'Counted',
      note: '',
    });
    await refresh(office.client);
    type(office, 'zeitung-au.de', 'Quality', 'Ignored');
    await refresh(office.client);
    expect(rowOf(office, 'zeitung-au.de')).toMatchObject({ Quality: 'Ignored' });
    expect(rowOf(office, 'zeitung-au.de')['Why']).toContain('Ignored: your verdict');
  });

  test('that nobody knows are left alone and become no word of the user’s', async () => {
    const office = await started();
    type(office, 'blog-au.de', 'Country', 'Atlantis');
    await refresh(office.client);
    expect(rowOf(office, 'blog-au.de')['Country']).toBe('Atlantis');
    expect(rowsOf(office.emulator, 'Sources')).toEqual([]);
    const { row, column } = cellOf(office.emulator, LEDGER, 'blog-au.de', 'Country');
    const cell = () => office.emulator.view(LEDGER).cells[row]?.[column];
    expect(cell()).toMatchObject({
      note: expect.stringMatching(/^Hreflinks: this is no country/),
      style: { background: '#fde2de' },
    });
    expect((await office.client.readPanel()).problems).toEqual([
      {
        message: expect.stringMatching(/^Tab “DE Germany”: “Atlantis” in row \d+ is no country that Hreflinks knows/),
        mend: null,
      },
    ]);
    type(office, 'blog-au.de', 'Country', 'AT');
    await refresh(office.client);
    expect([cell()?.text, cell()?.note]).toEqual(['AT', '']);
  });

  test('blanked are filled in again', async () => {
    const office = await started();
    type(office, 'blog-au.de', 'Country', '');
    await refresh(office.client);
    expect(rowOf(office, 'blog-au.de')['Country']).toBe('DE');
  });

  test('set in the pane are obeyed by the next refresh', async () => {
    const office = await started();
    const saved = await office.client.saveSource({
      pattern: '*.au.example',
      country: 'XX',
      type: '',
      quality: '',
      note: '',
    });
    expect(messageOf(saved)).toMatch(/Nothing was saved/);
    await office.client.saveSource({
      pattern: 'stadt-au.de',
      country: '',
      type: '',
      quality: 'Ignored',
      note: 'our own',
    });
    await refresh(office.client);
    expect(rowOf(office, 'stadt-au.de')).toMatchObject({ Quality: 'Ignored', Gap: '', Priority: '' });
  });
});

describe('without the memory of its own verdicts', () => {
  const memory = ({ emulator }: Office) => emulator.tabNames.find((name) => name.startsWith('~ rows')) ?? '';

  test.each<[string, (office: Office) => void]>([
    ['which was deleted', (office) => office.emulator.user.deleteTab(memory(office))],
    ['which was not finished', (office) => office.emulator.user.clear(memory(office), 1, 1, 1, 2)],
  ])('%s, a refresh says so and takes no verdict of its own for the user’s', async (_, lose) => {
    const office = await started();
    lose(office);
    expect(await refresh(office.client)).toMatch(/up to date\. The hidden tab .* was deleted/);
    expect(rowsOf(office.emulator, 'Sources')).toEqual([]);
    expect(await refresh(office.client)).toBe('DE is up to date.');
    expect(rowsOf(office.emulator, 'Sources')).toEqual([]);
  });
});

describe('the menu’s refresh', () => {
  const shownBy = async (office: Office, command: string): Promise<Shown[]> => {
    const shown: Shown[] = [];
    const stop = office.emulator.onShow((each) => {
      shown.push(each);
      return undefined;
    });
    office.emulator.call(command, []);
    stop();
    return shown;
  };

  test('opens the pane and tells it which market to refresh', async () => {
    const office = await started();
    office.emulator.user.select(LEDGER, 2, 1);
    const [pane] = await shownBy(office, 'refreshThisMarket');
    expect(pane).toMatchObject({
      kind: 'sidebar',
      html: expect.stringContaining('<main id="pane" data-begin="refresh%20DE">'),
    });
    const [plain] = await shownBy(office, 'showSidebar');
    expect(plain).toMatchObject({ kind: 'sidebar', html: expect.stringContaining('<main id="pane" data-begin="">') });
  });

  test('opens nothing over a pane that is at work, nor for a tab that is no market’s', async () => {
    const office = await started();
    office.emulator.user.select(LEDGER, 2, 1);
    granted(await office.client.beginRefresh('DE', false));
    expect(await shownBy(office, 'refreshThisMarket')).toMatchObject([
      { kind: 'alert', message: expect.stringMatching(/^A refresh of DE is running/) },
    ]);
    office.emulator.user.select('Markets', 2, 1);
    expect(await shownBy(office, 'refreshThisMarket')).toMatchObject([
      { kind: 'alert', message: expect.stringMatching(/“Markets” is no market’s tab/) },
    ]);
  });
});

describe('a refresh of a market in which nothing has changed', () => {
  const dates = ['2026-01-15', '2026-03-29', '2026-07-01', '2026-10-25', '2025-02-28'];

  test.each([
    { timeZone: 'Europe/Berlin', locale: 'de_DE' },
    { timeZone: 'America/Los_Angeles', locale: 'en_US' },
    { timeZone: 'Pacific/Auckland', locale: 'en_GB' },
    { timeZone: 'Asia/Kolkata', locale: 'en_IN' },
  ])('writes no row, whatever the season of its dates, in $timeZone', async (options) => {
    const office = await started(options);
    const rows = dates.map((first, at) => ({
      from: `https://haus-${at}.de/`,
      to: 'https://velo.example/de/rad',
      first,
    }));
    await importExport(office.client, { ...OURS, name: 'dated.csv', bytes: ahrefs(rows), complete: false });
    await refresh(office.client);
    const calls: string[] = [];
    const watched = clientWith((_, name, args) => {
      calls.push(name);
      return office.emulator.run(name, args);
    });
    await refresh(watched);
    expect(calls).toContain('finishRefresh');
    for (const name of ['writeLedger', 'addToLedger', 'writeMemory']) expect(calls).not.toContain(name);
  });
});

describe('between reading a tab and writing it', () => {
  /** The server calls of a refresh before whose writing somebody acts. */
  const callsWhile = async ({ emulator }: Office, act: () => void): Promise<string[]> => {
    const calls: string[] = [];
    const meanwhile = clientWith((_, name, args) => {
      if (name === 'writeLedger' && !calls.includes(name)) act();
      calls.push(name);
      return emulator.run(name, args);
    });
    await refresh(meanwhile);
    return calls;
  };

  test.each<[string, number, (office: Office) => void]>([
    ['rows that came above are found where they stand', 1, ({ emulator }) => emulator.user.insertRows(LEDGER, 2, 3)],
    ['rows in another order are read again', 2, ({ emulator }) => emulator.user.sort(LEDGER, 1, false)],
  ])('%s', async (_, reads, act) => {
    const office = await started();
    await importExport(office.client, exportOf('later.csv', 'velo.example', '2026-09-30', ['zeitung-au.de']));
    const calls = await callsWhile(office, () => act(office));
    expect(calls.filter((name) => name === 'readLedger')).toHaveLength(reads);
    const before = rowsOf(office.emulator, LEDGER);
    expect(before.map(({ Status }) => Status)).toContain('Unconfirmed');
    expect(await callsWhile(office, () => {})).not.toContain('writeLedger');
  });
});

describe('the selected row', () => {
  test('is told cheaply, and explained signal by signal', async () => {
    const office = await started();
    const { emulator, client } = office;
    emulator.user.select(LEDGER, cellOf(emulator, LEDGER, 'zeitung-au.de', 'Domain').row, 3);
    const row = await client.readSelection();
    expect(row).toEqual({ market: 'DE', tab: LEDGER, domain: 'zeitung-au.de' });
    const explained = row === null ? null : await client.explainRow(row);
    expect(explained).toMatchObject({ relevance: 'Local', competitors: ['rival.example'] });
    expect(explained?.verdicts.map(({ of }) => of)).toEqual(['Relevance', 'Country', 'Source type', 'Quality']);
    expect(explained?.links[0]).toMatchObject({ url: 'https://zeitung-au.de/seite', tool: 'Ahrefs', status: 'Live' });
  });

  test('is none on a header, a blank row or another tab', async () => {
    const { emulator, client } = await started();
    for (const [tab, row] of [
      [LEDGER, 1],
      [LEDGER, 20],
      ['Markets', 2],
    ] as const) {
      emulator.user.select(tab, row, 1);
      expect(await client.readSelection()).toBeNull();
    }
  });
});

describe('rows', () => {
  test('that the user types get verdicts, and their Domain cell is never written', async () => {
    const office = await started();
    const { emulator, client } = office;
    emulator.user.type(LEDGER, 12, 1, 'https://www.gemeinde-neu.at/kontakt', true);
    await refresh(client);
    const typed = rowsOf(emulator, LEDGER).find(({ Domain }) => Domain?.includes('gemeinde-neu'));
    expect(typed).toMatchObject({ Domain: 'https://www.gemeinde-neu.at/kontakt', Status: 'None', Country: 'AT' });
  });

  test('that were deleted are offered once: ignored for good, or brought back', async () => {
    const office = await started();
    const { emulator, client } = office;
    for (const domain of ['stadt-au.de', 'blog-au.de']) {
      emulator.user.deleteRows(LEDGER, cellOf(emulator, LEDGER, domain, 'Domain').row, 1);
    }
    await refresh(client);
    expect((await client.readPanel()).markets[0]?.deleted).toEqual(
      expect.arrayContaining(['stadt-au.de', 'blog-au.de']),
    );
    await client.answerDeleted('DE', [
      { domain: 'stadt-au.de', answer: 'ignore' },
      { domain: 'blog-au.de', answer: 'bring back' },
    ]);
    await refresh(client);
    expect(rowOf(office, 'blog-au.de')['Gap']).toBe('Yes');
    expect(rowOf(office, 'stadt-au.de')).toEqual({});
    expect(rowsOf(emulator, 'Sources')).toMatchObject([{ Domain: 'stadt-au.de', Quality: 'Ignored' }]);
    expect((await client.readPanel()).markets[0]?.deleted).toEqual([]);
  });

  test('are sorted by priority on command only', async () => {
    const office = await started();
    office.emulator.user.sort(LEDGER, 1, false);
    await refresh(office.client);
    const domains = () => rowsOf(office.emulator, LEDGER).map(({ Domain }) => Domain);
    expect(domains()[0]).toBe('zeitung-au.de');
    await office.client.sortByPriority('DE');
    expect(domains()[0]).toBe('stadt-au.de');
  });
});

describe('imports', () => {
  test('in any order give the same ledger', async () => {
    const files = [OURS, RIVALS, exportOf('later.csv', 'velo.example', '2026-09-30', ['zeitung-au.de', 'blog-au.de'])];
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ];
    const ledgers: string[] = [];
    for (const order of orders) {
      const { client, emulator } = openOffice();
      await createMarket(client);
      for (const at of order) await importExport(client, files[at] ?? OURS);
      await refresh(client);
      ledgers.push(JSON.stringify(rowsOf(emulator, LEDGER)));
    }
    expect(new Set(ledgers).size).toBe(1);
  }, 30_000);

  test('of the same file twice change nothing', async () => {
    const office = await started();
    const before = everything(office);
    await importExport(office.client, OURS);
    expect(everything(office)).toBe(before);
  });

  test('are undone exactly, as long as the earlier tab is whole', async () => {
    const office = await started();
    const before = JSON.stringify(rowsOf(office.emulator, LEDGER));
    await importExport(office.client, exportOf('later.csv', 'velo.example', '2026-09-30', ['neu-au.de']));
    await refresh(office.client);
    expect(JSON.stringify(rowsOf(office.emulator, LEDGER))).not.toBe(before);
    expect((await office.client.undoImport()).ok).toBe(true);
    await refresh(office.client);
    const known = rowsOf(office.emulator, LEDGER).filter(({ Domain }) => Domain !== 'neu-au.de');
    expect(JSON.stringify(known)).toBe(before);
    expect(rowOf(office, 'neu-au.de')).toMatchObject({ Status: 'None', 'Links to section': '0' });
  });

  test('of one file with two answers are undone one by one', async () => {
    const office = await started();
    await importExport(office.client, { ...OURS, complete: false, name: 'again.csv' });
    expect(await office.client.undoImport()).toMatchObject({
      ok: true,
      value: { record: { number: 3 }, sites: ['velo.example'] },
    });
    expect((await office.client.readPanel()).imports.map(({ number }) => number)).toEqual([2, 1]);
  });

  test('are not undone when another was begun in between', async () => {
    const office = await started();
    await importExport(office.client, exportOf('later.csv', 'velo.example', '2026-09-30', ['neu-au.de']));
    const cut = clientWith((_, name, args) => {
      if (name === 'commitImport') throw new Error('closed');
      return office.emulator.run(name, args);
    });
    await expect(importExport(cut, exportOf('last.csv', 'velo.example', '2026-10-01', ['x-au.de']))).rejects.toThrow(
      'closed',
    );
    office.pass(120);
    expect(messageOf(await office.client.undoImport())).toMatch(/cannot be undone any more/);
  });

  test('leave no formula anywhere, whatever anchors and file names say', async () => {
    const { client, emulator } = openOffice();
    await createMarket(client);
    const anchors = [
      '=1+1',
      '+49 30 1',
      '-5',
      '@anna',
      '\tTab',
      "'quoted",
      '01234',
      '1/2',
      '1E5',
      'TRUE',
      '🚲',
      'عربى',
    ];
    const rows = anchors.map((anchor, at) => ({
      from: `https://seite-${at}.de/`,
      to: 'https://velo.example/de/',
      anchor,
    }));
    await importExport(client, { name: '=cmd.csv', site: 'velo.example', asOf: '2026-09-30', bytes: ahrefs(rows) });
    await refresh(client);
    for (const tab of emulator.tabNames) {
      for (const row of Object.values(emulator.view(tab).cells)) {
        for (const cell of Object.values(row)) expect(cell.formula).toBe('');
      }
    }
    const { columns, rows: stored } = await client.readSite('velo.example', 0, 100);
    const anchorAt = columns.indexOf('Anchor');
    expect(stored.map((row) => textOfCell(row[anchorAt] ?? '')).sort()).toEqual([...anchors].sort());
  });

  test('of rows pasted into a tab are read as they were pasted', async () => {
    const { client, emulator } = openOffice();
    emulator.user.addTab('Pasted');
    const text = new TextDecoder().decode(
      ahrefs([{ from: 'https://a-au.de/', to: 'https://velo.example/de/', anchor: '=SUM(1;2)' }]),
    );
    emulator.user.paste(
      'Pasted',
      1,
      1,
      text.split('\n').map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, ''))),
    );
    const draft = await draftOfTab(1, client, 'Pasted', { today: '2026-10-05', log: [] });
    expect(draft.exported).toMatchObject({ tool: 'Ahrefs', report: 'Backlinks', rows: 1, kept: 1 });
    expect(draft.exported.contents.strands[0]?.best).toMatchObject({ anchor: '=SUM(1;2)', firstSeen: '2026-01-15' });
  });
});

describe('two people', () => {
  test('the second is told what runs and how far it is, and may go on when it has expired', async () => {
    const office = await started();
    const slow = clientWith((_, name, args) => {
      if (name === 'commitImport') throw new Error('closed');
      return office.emulator.run(name, args);
    });
    const later = exportOf('later.csv', 'velo.example', '2026-09-30', ['neu-au.de']);
    await expect(importExport(slow, later)).rejects.toThrow('closed');
    const refused = await office.client.beginRefresh('DE', false);
    expect(messageOf(refused)).toMatch(/^An import of later\.csv is running, \d+ %/);
    expect((await office.client.readPanel()).running).toMatchObject({ action: 'an import of later.csv' });
    office.pass(91);
    expect((await office.client.beginRefresh('DE', false)).ok).toBe(true);
  });

  test('one who was overtaken changes nothing more', async () => {
    const office = await started();
    const later = exportOf('later.csv', 'velo.example', '2026-09-30', ['neu-au.de']);
    const overtaken = clientWith((_, name, args) => {
      if (name === 'commitImport') office.emulator.call('beginRefresh', ['DE', true]);
      return office.emulator.run(name, args);
    });
    await expect(importExport(overtaken, later)).rejects.toThrow(/took this over/);
    expect(rowsOf(office.emulator, 'Imports')).toHaveLength(2);
  });

  test('one who is overtaken just before the commit commits nothing', async () => {
    const office = await started();
    const { emulator } = office;
    let taken = false;
    const overtaken = clientWith((_, name, args) =>
      emulator.run(name, args, {
        beforeCall: (_call, service) => {
          if (name !== 'commitImport' || taken || service !== 'LockService.getDocumentLock' || _call < 20) return;
          taken = true;
          emulator.call('beginRefresh', ['DE', true]);
        },
      }),
    );
    const later = exportOf('later.csv', 'velo.example', '2026-09-30', ['neu-au.de']);
    await expect(importExport(overtaken, later)).rejects.toThrow(/took this over/);
    expect(taken).toBe(true);
    expect((await office.client.readPanel()).imports).toHaveLength(2);
  });

  test('a plan made before somebody else’s import is refused', async () => {
    const office = await started();
    let meanwhile = true;
    const late = clientWith((_, name, args) => {
      if (name === 'beginImport' && meanwhile) {
        meanwhile = false;
        const [start] = args as [{ record: { number: number } }];
        const other = { ...start, record: { ...start.record, file: 'other.csv', hash: 'ff' } };
        const ticket = office.emulator.call('beginImport', [{ ...other, total: 0, checksum: '811c9dc5050c5d1f' }]) as {
          value: { token: string };
        };
        office.emulator.call('commitImport', [ticket.value.token]);
      }
      return office.emulator.run(name, args);
    });
    expect(await importExport(late, exportOf('later.csv', 'velo.example', '2026-09-30', ['neu-au.de']))).toBe(
      'outdated',
    );
  });
});

describe('a changed workbook', () => {
  test('a renamed column stops the refresh, is named, and can be put back', async () => {
    const office = await started();
    const { emulator, client } = office;
    emulator.user.type(LEDGER, 1, cellOf(emulator, LEDGER, 'x', 'Status').column, 'State', true);
    const before = everything(office);
    const refused = await client.beginRefresh('DE', false);
    expect(messageOf(refused)).toMatch(/column “Status” is missing in the tab “DE Germany”.*Nothing was changed/);
    expect(everything(office)).toBe(before);
    expect(refused.ok ? null : refused.mend).toEqual({ label: 'Put the column back', tab: LEDGER });
    await client.mendTab(LEDGER);
    await refresh(client);
    expect(rowOf(office, 'zeitung-au.de')['Status']).toBe('Live');
  });

  test.each(['Markets', 'Sources'])(
    'a renamed column of %s leaves the panel readable, and is put back',
    async (tab) => {
      const office = await started();
      const { emulator, client } = office;
      const before = rowsOf(emulator, tab);
      emulator.user.type(tab, 1, 2, 'Something else', true);
      const { problems, today } = await client.readPanel();
      expect(today).toBe('2026-10-05');
      expect(problems[0]?.message).toMatch(new RegExp(`is missing in the tab “${tab}”`));
      expect(problems[0]?.mend?.tab).toBe(tab);
      await client.mendTab(tab);
      expect((await client.readPanel()).problems.map(({ message }) => message).join()).not.toMatch(/is missing/);
      expect(rowsOf(emulator, tab)).toHaveLength(before.length);
    },
  );

  test('a renamed column of Imports is named, and no blank one takes its place', async () => {
    const { emulator, client } = await started();
    emulator.user.type('Imports', 1, 2, 'Something else', true);
    const [problem] = (await client.readPanel()).problems;
    expect(problem?.message).toMatch(/column “Site” is missing in the tab “Imports”.*Rename it back/);
    expect(problem?.mend).toBeNull();
  });

  test('a doubled column is named', async () => {
    const office = await started();
    const { emulator, client } = office;
    emulator.user.type(LEDGER, 1, cellOf(emulator, LEDGER, 'x', 'Notes').column, 'Country', true);
    expect(messageOf(await client.beginRefresh('DE', false))).toMatch(/two columns called “Country”/);
  });

  test('moved and added columns change nothing', async () => {
    const office = await started();
    const { emulator, client } = office;
    emulator.user.insertColumns(LEDGER, 2, 2);
    emulator.user.type(LEDGER, 1, 2, 'My column', true);
    type(office, 'stadt-au.de', 'My column', 'mine');
    await refresh(client);
    expect(rowOf(office, 'stadt-au.de')).toMatchObject({ 'My column': 'mine', Gap: 'Yes', Country: 'DE' });
  });

  test('a renamed tab is found; a deleted one is named and made again by saving', async () => {
    const office = await started();
    const { emulator, client } = office;
    emulator.user.renameTab(LEDGER, 'Deutschland');
    await refresh(client);
    expect((await client.readPanel()).markets[0]).toMatchObject({ tab: 'Deutschland', tabExists: true });
    emulator.user.deleteTab('Deutschland');
    expect(messageOf(await client.beginRefresh('DE', false))).toMatch(
      /tab of the market DE \(“DE Germany”\) was deleted/,
    );
    const saved = granted(await client.saveMarket({ ...GERMANY, editing: 'DE' }));
    expect(saved.ok).toBe(true);
    await refresh(client);
    expect(rowOf(office, 'zeitung-au.de')['Status']).toBe('Live');
  });

  test('fixed tabs are found under another name; without the log nothing is imported over what is stored', async () => {
    const office = await started();
    const { emulator, client } = office;
    for (const tab of ['Markets', 'Imports', 'Sources']) emulator.user.renameTab(tab, `My ${tab}`);
    const panel = await client.readPanel();
    expect(panel.imports).toHaveLength(2);
    expect(panel.markets.map(({ code }) => code)).toEqual(['DE']);
    await client.saveSource({ pattern: 'blog-au.de', country: '', type: 'Press', quality: '', note: '' });
    await refresh(client);
    expect(rowOf(office, 'blog-au.de')['Source type']).toBe('Press');
    emulator.user.deleteTab('My Imports');
    expect((await client.readPanel()).problems[0]?.message).toMatch(/tab “Imports” was deleted.*Nothing was changed/);
    await expect(importExport(client, exportOf('x.csv', 'velo.example', '2026-09-30', ['x-au.de']))).rejects.toThrow(
      /Imports/,
    );
  });

  test('a market edited by hand in Markets keeps its tab, its memory and its one row', async () => {
    const office = await started();
    const { emulator, client } = office;
    type(office, 'blog-au.de', 'Source type', 'Press');
    emulator.user.type('Markets', 2, 3, 'DE, AT', true);
    await refresh(client, 'DE,AT');
    expect(rowOf(office, 'blog-au.de')['Source type']).toBe('Press');
    const [market] = (await client.readPanel()).markets;
    if (market !== undefined) granted(await client.saveMarket({ ...market.form, keywords: 'rad' }));
    expect(rowsOf(emulator, 'Markets')).toHaveLength(1);
    expect(emulator.tabNames.filter((name) => name.startsWith('~ rows'))).toHaveLength(1);
  });

  test('a tab deleted and made again under another code offers nothing as deleted', async () => {
    const office = await started();
    office.emulator.user.deleteTab(LEDGER);
    granted(await office.client.saveMarket({ ...GERMANY, editing: 'DE', countries: 'DE, AT' }));
    await refresh(office.client, 'DE,AT');
    const [market] = (await office.client.readPanel()).markets;
    expect(market?.deleted).toEqual([]);
    expect(rowsOf(office.emulator, market?.tab ?? '')).toHaveLength(5);
  });

  test('a column put back after the main tool changed comes alone, dressed, and is filled again', async () => {
    const office = await started();
    const { emulator, client } = office;
    granted(await client.saveMarket({ ...GERMANY, editing: 'DE', mainTool: 'Semrush' }));
    emulator.user.deleteColumns(LEDGER, cellOf(emulator, LEDGER, 'x', 'First seen').column, 1);
    await client.mendTab(LEDGER);
    await refresh(client);
    expect(Object.keys(rowOf(office, 'zeitung-au.de')).filter((name) => name.startsWith('Authority'))).toHaveLength(1);
    expect(rowOf(office, 'zeitung-au.de')['First seen']).toBe('1/15/2026');
  });

  test('a deleted observation tab is named, and nothing is imported over it', async () => {
    const office = await started();
    office.emulator.user.deleteTab('~ velo.example A');
    expect(messageOf(await office.client.beginRefresh('DE', false))).toMatch(
      /hidden tab “~ velo.example A”.*Nothing was changed/,
    );
  });

  test('a row of Markets that cannot be read is named; the others work', async () => {
    const office = await started();
    const { emulator, client } = office;
    await createMarket(client, { ...GERMANY, countries: 'AT', section: 'velo.example/at/' });
    const { row, column } = { row: 3, column: 3 };
    emulator.user.type('Markets', row, column, 'Austria', true);
    const panel = await client.readPanel();
    expect(panel.problems[0]?.message).toMatch(/^Row 3 of the tab “Markets”: “AUSTRIA” is not a two-letter code/);
    expect(panel.markets.map(({ code }) => code)).toEqual(['DE']);
  });
});

describe('a review', () => {
  const write = ({ client }: Office, quarter: string) => writeReview(client, 'DE', quarter, { onProgress: () => {} });
  const kinds = ({ emulator }: Office) => rowsOf(emulator, 'Reviews').map(({ Quarter, Kind }) => `${Quarter} ${Kind}`);

  test('of an open quarter replaces itself; of a closed one is final, and later changes are restated', async () => {
    const office = await started();
    await write(office, '2026-Q4');
    await write(office, '2026-Q4');
    expect(kinds(office)).toEqual(['Q4 2026 open']);
    await write(office, '2026-Q2');
    await write(office, '2026-Q2');
    expect(kinds(office)).toEqual(['Q4 2026 open', 'Q2 2026 final']);
    office.pass(100 * 86_400);
    await write(office, '2026-Q4');
    expect(kinds(office)).toEqual(['Q4 2026 final', 'Q2 2026 final']);
    await importExport(office.client, exportOf('other.csv', 'velo.example', '2026-06-29', ['neu-au.de']));
    await write(office, '2026-Q2');
    expect(kinds(office)).toEqual(['Q4 2026 final', 'Q2 2026 final', 'Q2 2026 restated']);
    expect(rowsOf(office.emulator, 'Reviews')[2]?.['What changed']).toMatch(/Closing: 3 → \d/);
  });

  test('closes as it opened, plus what came, less what went', async () => {
    const office = await started();
    await importExport(
      office.client,
      exportOf('later.csv', 'velo.example', '2026-09-30', ['zeitung-au.de', 'neu-au.de']),
    );
    await write(office, '2026-Q3');
    const figures = rowsOf(office.emulator, 'Reviews')[0] ?? {};
    const [opening, won, restored, lost, closing] = ['Opening', 'New', 'Restored', 'Lost', 'Closing'].map((name) =>
      Number(figures[name]),
    );
    expect(closing).toBe((opening ?? 0) + (won ?? 0) + (restored ?? 0) - (lost ?? 0));
  });

  test('keeps its comment, has its charts, and says when the comment lies in its way', async () => {
    const office = await started();
    const { emulator } = office;
    await write(office, '2026-Q3');
    emulator.user.type('DE review', 4, 2, 'Good quarter.', true);
    await write(office, '2026-Q3');
    expect(emulator.view('DE review').cells[4]?.[2]?.text).toBe('Good quarter.');
    expect(emulator.view('DE review').charts.map(({ title }) => title)[0]).toBe('Local domains and the benchmark');
    emulator.user.insertRows('DE review', 1, 6);
    await expect(write(office, '2026-Q3')).rejects.toThrow(/comment of the tab “DE review” stands in row 10/);
  });

  test('of a quarter that has not begun is refused', async () => {
    const office = await started();
    await expect(write(office, '2027-Q1')).rejects.toThrow(/nothing to review yet/);
  });
});
