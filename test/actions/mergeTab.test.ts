import { describe, expect, test } from 'vitest';
import { carryOut, market, merge, paste, planOf } from './merging';
import { LEDGER, type Office, refresh, rowsOf, type } from './office';

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
