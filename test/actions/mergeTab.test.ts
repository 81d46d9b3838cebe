import { describe, expect, test } from 'vitest';
import { carryOut, market, merge, paste, planOf } from './merging';
import {
  ahrefs,
  cellOf,
  clientWith,
  createMarket,
  importExport,
  LEDGER,
  type Office,
  openOffice,
  refresh,
  rowsOf,
  type,
} from './office';

const CONTACTS = [
  ['Website', 'Mail', 'Ansprechpartner', 'Status', 'Letzter Kontakt', 'Wiedervorlage', 'Notizen', 'Telefon'],
  [
    'https://www.zeitung-musterau.de/',
    'redaktion@zeitung.example',
    'Erika Beispiel',
    'angeschrieben',
    '01.09.2026',
    '15.10.2026',
    'ruft zurück',
    "'0171 123",
  ],
  ['verein-musterau.de', '', 'Kim Muster', 'Link gesetzt', '02.09.2026', '', "'1/2", "'+49 30 1"],
  ['ihk-musterau.de', '', '', 'Chef fragen', '', '', "'=SUM(A1)", "'0049"],
  ['neu-musterau.de', 'info@neu.example', '', 'nicht kontaktieren', '', '', 'nur Print', ''],
  ['kein Ort', 'x@y.example', '', '', '', '', '', ''],
];

const THEIRS = [
  'Stage',
  'Owner',
  'Contact',
  'Next step',
  'Next date',
  'Campaign',
  'Notes',
  'Ansprechpartner',
  'Letzter Kontakt',
  'Telefon',
  'Kontakte: Status',
];

/** A domain's filled cells of theirs, without the mark that keeps texts literal. */
function theirs(office: Office, domain: string): Record<string, string> {
  const row = rowsOf(office.emulator, LEDGER).find(({ Domain }) => Domain === domain) ?? {};
  const filled = THEIRS.flatMap((name) => (row[name] ? [[name, row[name].replace('\u2060', '')] as const] : []));
  return Object.fromEntries(filled);
}

async function withContacts(): Promise<Office> {
  const office = await market();
  type(office, 'zeitung-musterau.de', 'Notes', 'schon da');
  type(office, 'zeitung-musterau.de', 'Stage', 'Contacted');
  paste(office, 'Kontakte', CONTACTS);
  return office;
}

describe('a sheet of contacts', () => {
  test('fills what is blank, maps its statuses, adds what is new, and lists what differs', async () => {
    const office = await withContacts();
    const { plan } = await planOf(office.client, 'Kontakte');
    expect([plan.rows, plan.kept, plan.setAside.map(({ line }) => line)]).toEqual([5, 4, [6]]);
    expect(plan.differences.map(({ domain, mine, theirs: [value] }) => [domain, mine.text, value?.text])).toEqual([
      ['zeitung-musterau.de', 'schon da', 'ruft zurück'],
    ]);
    expect(await merge(office.client, 'Kontakte')).toMatchObject({ end: 'merged', rowsAdded: 1, skipped: [] });
    expect(theirs(office, 'zeitung-musterau.de')).toEqual({
      Stage: 'Contacted',
      Contact: 'redaktion@zeitung.example',
      'Next date': '15.10.2026',
      Notes: 'schon da',
      Ansprechpartner: 'Erika Beispiel',
      'Letzter Kontakt': '01.09.2026',
      Telefon: '0171 123',
    });
    expect(theirs(office, 'verein-musterau.de')).toMatchObject({ Stage: 'Won', Notes: '1/2', Telefon: '+49 30 1' });
    expect(theirs(office, 'ihk-musterau.de')).toEqual({
      Notes: '=SUM(A1)',
      Telefon: '0049',
      'Kontakte: Status': 'Chef fragen',
    });
    expect(theirs(office, 'neu-musterau.de')).toMatchObject({ Stage: 'Do not contact', Notes: 'nur Print' });
  });

  test('merged again changes nothing, and a refresh fills our columns of the new rows', async () => {
    const office = await withContacts();
    await merge(office.client, 'Kontakte');
    await refresh(office.client);
    const before = rowsOf(office.emulator, LEDGER);
    expect(before.find(({ Domain }) => Domain === 'neu-musterau.de')).toMatchObject({
      Country: 'DE',
      Notes: 'nur Print',
    });
    const { decided, plan } = await planOf(office.client, 'Kontakte');
    expect(decided).toEqual({ columns: [], rows: [], fills: [], overwrites: [], verdicts: [] });
    expect(plan.differences).toHaveLength(1);
    await merge(office.client, 'Kontakte');
    expect(rowsOf(office.emulator, LEDGER)).toEqual(before);
  });

  test.each([
    ['mine', 'schon da'],
    [0, 'ruft zurück'],
    ['both', 'schon da\nruft zurück'],
  ] as const)('a difference that is decided for %s', async (choice, notes) => {
    const office = await withContacts();
    await merge(office.client, 'Kontakte', { choices: { Notes: choice } });
    expect(theirs(office, 'zeitung-musterau.de')['Notes']).toBe(notes);
    const again = await planOf(office.client, 'Kontakte');
    expect(again.plan.differences).toHaveLength(choice === 'mine' ? 1 : 0);
  });

  test('a formula of theirs that shows nothing is no blank, and theirs in the tab counts as it is shown', async () => {
    const office = await withContacts();
    // Beside the authority, so that the column is no text.
    office.emulator.user.insertColumns(LEDGER, 9, 1);
    office.emulator.user.type(LEDGER, 1, 9, 'Telefon', true);
    type(office, 'ihk-musterau.de', 'Telefon', '=IF(1=1,"","x")');
    office.emulator.user.type('Kontakte', 3, 7, '="Seite "&2');
    const { plan } = await planOf(office.client, 'Kontakte');
    expect(plan.differences.map(({ domain, goal }) => [domain, goal.column])).toEqual([
      ['zeitung-musterau.de', 'Notes'],
      ['ihk-musterau.de', 'Telefon'],
    ]);
    await merge(office.client, 'Kontakte');
    expect(theirs(office, 'verein-musterau.de')['Notes']).toBe('Seite 2');
    const { row, column } = cellOf(office.emulator, LEDGER, 'ihk-musterau.de', 'Telefon');
    expect(office.emulator.view(LEDGER).cells[row]?.[column]?.formula).toBe('=IF(1=1,"","x")');
  });

  test('what somebody typed after the plan was made stays, and is told', async () => {
    const office = await withContacts();
    const { decided } = await planOf(office.client, 'Kontakte', { choices: { Notes: 0 } });
    type(office, 'zeitung-musterau.de', 'Notes', 'eben geändert');
    type(office, 'verein-musterau.de', 'Notes', 'eben getippt');
    const { skipped } = await carryOut(office.client, 'Kontakte', decided);
    expect(skipped).toEqual([
      { domain: 'verein-musterau.de', column: 'Notes' },
      { domain: 'zeitung-musterau.de', column: 'Notes' },
    ]);
    expect(theirs(office, 'zeitung-musterau.de')['Notes']).toBe('eben geändert');
    expect(theirs(office, 'verein-musterau.de')['Notes']).toBe('eben getippt');
  });
});

/** The market's tab as an agency has it: copied elsewhere, edited, and copied home. */
function copyHome(office: Office, edit: (row: Record<string, string>) => Record<string, string>): void {
  const rows = rowsOf(office.emulator, LEDGER).map(edit);
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const texts = rows.map((row) => header.map((name) => row[name] ?? ''));
  paste(office, 'Copy of DE Germany', [header, ...texts]);
}

describe('a market’s tab that comes back from an agency', () => {
  const edited = (row: Record<string, string>): Record<string, string> => {
    if (row['Domain'] === 'verein-musterau.de')
      return {
        ...row,
        Stage: 'Won',
        Notes: 'Link zugesagt',
        Status: 'Live',
        'Source type': 'Community',
        Agentur: 'Muster',
      };
    if (row['Domain'] === 'zeitung-musterau.de') return { ...row, Notes: 'Agentur: nein', Country: 'Austria' };
    return row;
  };

  async function returned(): Promise<Office> {
    const office = await market();
    type(office, 'zeitung-musterau.de', 'Notes', 'meine Notiz');
    copyHome(office, edited);
    return office;
  }

  test('brings its outreach home, leaves our figures alone, and offers corrected verdicts', async () => {
    const office = await returned();
    const { plan, decided } = await planOf(office.client, 'Copy of DE Germany');
    expect(plan.differences.map(({ domain, goal, theirs: [value] }) => [domain, goal.column, value?.text])).toEqual([
      ['verein-musterau.de', 'Source type', 'Community'],
      ['zeitung-musterau.de', 'Country', 'AT'],
      ['zeitung-musterau.de', 'Notes', 'Agentur: nein'],
    ]);
    expect(decided.overwrites).toEqual([]);
    const before = rowsOf(office.emulator, LEDGER);
    await merge(office.client, 'Copy of DE Germany');
    const after = rowsOf(office.emulator, LEDGER);
    expect(after.map(({ Stage, Notes, Agentur, ...rest }) => rest)).toEqual(
      before.map(({ Stage, Notes, ...rest }) => rest),
    );
    expect(after.find(({ Domain }) => Domain === 'verein-musterau.de')).toMatchObject({
      Stage: 'Won',
      Notes: 'Link zugesagt',
      Agentur: 'Muster',
    });
  });

  test('an accepted verdict goes to Sources, and a refresh obeys it', async () => {
    const office = await returned();
    const said = { choices: { 'Source type': 0, Country: 0 } } as const;
    expect(await merge(office.client, 'Copy of DE Germany', said)).toMatchObject({ verdicts: 2 });
    await refresh(office.client);
    expect(rowsOf(office.emulator, 'Sources')).toMatchObject([
      {
        Domain: 'verein-musterau.de',
        'Source type': 'Community',
        Country: '',
        Note: 'Corrected in the ledger',
      },
      { Domain: 'zeitung-musterau.de', 'Source type': '', Country: 'AT' },
    ]);
    const rows = rowsOf(office.emulator, LEDGER);
    expect(rows.find(({ Domain }) => Domain === 'verein-musterau.de')).toMatchObject({ 'Source type': 'Community' });
    expect(rows.find(({ Domain }) => Domain === 'zeitung-musterau.de')).toMatchObject({ Country: 'AT' });
    const again = await planOf(office.client, 'Copy of DE Germany', said);
    expect(again.decided).toEqual({ columns: [], rows: [], fills: [], overwrites: [], verdicts: [] });
  });
});

/** Two months more may lie in what a slice looks at. */
const A_FEW = 4;

describe('what a big merge costs', () => {
  /** Notes for every other of so many domains, so that no two filled cells are neighbours. */
  async function callsWith(domains: number): Promise<{ most: Record<string, number>; calls: number }> {
    const office = openOffice();
    await createMarket(office.client);
    const names = Array.from({ length: domains }, (_, at) => `verein-${at}.de`);
    const rows = names.map((name) => ({ from: `https://${name}/seite`, to: 'https://velo.example/de/rad' }));
    await importExport(office.client, {
      name: 'velo.csv',
      site: 'velo.example',
      asOf: '2026-09-30',
      bytes: ahrefs(rows),
    });
    await refresh(office.client);
    const order = rowsOf(office.emulator, LEDGER).map(({ Domain = '' }) => Domain);
    const notes = order.flatMap((domain, at) =>
      at % 2 === 0 ? [[domain, `Notiz ${at}`, `${1 + (at % 28)}.${1 + (at % 12)}.2026`]] : [],
    );
    const fresh = names.map((name) => [`neu-${name}`, 'neu', '']);
    paste(office, 'Kontakte', [['Domain', 'Notizen', 'Wiedervorlage'], ...notes, ...fresh]);
    const most: Record<string, number> = {};
    let calls = 0;
    const counting = clientWith((_, name, args) => {
      const answer = office.emulator.run(name, args);
      calls += 1;
      for (const [service, count] of Object.entries(office.emulator.lastRun?.byName ?? {}))
        most[service] = Math.max(most[service] ?? 0, count);
      return answer;
    });
    expect((await merge(counting, 'Kontakte')).skipped).toEqual([]);
    return { most, calls };
  }

  test('service calls of a slice do not grow with rows', async () => {
    const [some, many] = [await callsWith(1000), await callsWith(2500)];
    expect(many.calls).toBeGreaterThan(some.calls);
    for (const [service, count] of Object.entries(many.most)) {
      expect(count, service).toBeLessThanOrEqual((some.most[service] ?? 0) + A_FEW);
    }
  }, 120_000);
});
