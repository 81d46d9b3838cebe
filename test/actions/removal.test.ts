import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/links/observation';
import type { Client } from '../../src/sidebar/client';
import { applyImport } from '../../src/sidebar/flow/applyImport';
import { granted } from '../../src/sidebar/flow/lease';
import { readStored } from '../../src/sidebar/flow/readStored';
import { planRemovals } from '../../src/sidebar/flow/removals';
import {
  ahrefs,
  clientWith,
  createMarket,
  type Export,
  importExport,
  importMatrix,
  LEDGER,
  type Office,
  openOffice,
  type Row,
  refresh,
  removeImport,
  rowsOf,
} from './office';

const SITE = 'velo.example';
const link = (name: string, more: Partial<Row> = {}): Row => ({
  from: `https://${name}-au.de/seite`,
  to: 'https://velo.example/de/rad',
  ...more,
});

const JUNE: Export = {
  name: 'june.csv',
  site: SITE,
  asOf: '2026-06-30',
  bytes: ahrefs([link('zeitung', { anchor: 'Juni' }), link('verein', { first: '2026-03-01' }), link('ihk')]),
};
/** Brings a domain of its own, another page, an earlier date, a loss, and lacks one. */
const AUGUST: Export = {
  name: 'august.csv',
  site: SITE,
  asOf: '2026-08-31',
  bytes: ahrefs([
    link('zeitung', { from: 'https://zeitung-au.de/artikel', anchor: 'August' }),
    link('verein', { first: '2025-12-01', lost: '2026-08-15', status: 'Lost' }),
    link('stadt'),
  ]),
};
const OCTOBER: Export = {
  name: 'october.csv',
  site: SITE,
  asOf: '2026-10-01',
  bytes: ahrefs([link('verein', { first: '2026-03-01', anchor: 'Oktober' }), link('blog')]),
};
const RIVAL: Export = {
  name: 'rival.csv',
  site: 'rival.example',
  asOf: '2026-09-30',
  bytes: ahrefs(['zeitung', 'stadt', 'kammer'].map((name) => link(name, { to: 'https://rival.example/' }))),
};
const MATRIX: Omit<Export, 'site'> = {
  name: 'gap.csv',
  asOf: '2026-09-30',
  bytes: new TextEncoder().encode(
    'Domain,Domain ascore,velo.example,rival.example,Matches\nzeitung-au.de,31,2,1,2\nbund-au.de,22,0,4,1\n',
  ),
};

async function officeWith(...files: readonly Export[]): Promise<Office> {
  const office = openOffice();
  await createMarket(office.client);
  for (const file of files) await importExport(office.client, file);
  return office;
}

function ledgerOf({ emulator }: Office): string[] {
  return rowsOf(emulator, LEDGER)
    .map((row) => JSON.stringify(row))
    .sort();
}

/** What is stored of a site, its imports told apart by their days alone. */
async function storedOf(client: Client, site = SITE): Promise<unknown> {
  const { observations } = await readStored(client, site);
  return observations.map((row: Observation) => ({
    ...row,
    sightings: row.sightings.map(({ import: _number, ...said }) => said),
  }));
}

async function inForce({ client }: Office): Promise<string[]> {
  return (await client.readPanel()).imports.map(({ number, file, site }) => `${number} ${file} ${site}`);
}

describe('removing an earlier import', () => {
  test.each([
    { number: 1, left: [AUGUST, OCTOBER] },
    { number: 2, left: [JUNE, OCTOBER] },
    { number: 3, left: [JUNE, AUGUST] },
  ])('number $number of three leaves what importing the other two leaves', async ({ number, left }) => {
    const office = await officeWith(JUNE, AUGUST, OCTOBER, RIVAL);
    const other = await officeWith(...left, RIVAL);
    expect(await removeImport(office.client, number)).toBe('written');
    expect(await storedOf(office.client)).toEqual(await storedOf(other.client));
    await refresh(office.client);
    await refresh(other.client);
    expect(ledgerOf(office)).toEqual(ledgerOf(other));
  });

  test('makes the markets stale, and is seen in the log', async () => {
    const office = await officeWith(JUNE, AUGUST, OCTOBER);
    await refresh(office.client);
    const stale = async () => (await office.client.readPanel()).markets.map((market) => market.stale);
    expect(await stale()).toEqual([false]);
    await removeImport(office.client, 2);
    expect(await stale()).toEqual([true]);
    expect(await inForce(office)).toEqual(['3 october.csv velo.example', '1 june.csv velo.example']);
    expect(rowsOf(office.emulator, 'Imports').map(({ Number: number, Report }) => `${number} ${Report}`)).toEqual([
      '1 Backlinks',
      '2 Backlinks',
      '3 Backlinks',
      '4 Removal of import 2',
    ]);
    await refresh(office.client);
    expect(await stale()).toEqual([false]);
  });

  test('one after the other ends with nothing stored, and the rows of the ledger stay', async () => {
    const office = await officeWith(JUNE, AUGUST, OCTOBER);
    await refresh(office.client);
    const domains = rowsOf(office.emulator, LEDGER).map(({ Domain }) => Domain);
    for (const number of [2, 1, 3]) await removeImport(office.client, number);
    expect(await storedOf(office.client)).toEqual([]);
    expect((await office.client.readPanel()).markets.map(({ stale }) => stale)).toEqual([true]);
    await refresh(office.client);
    expect(rowsOf(office.emulator, LEDGER).map(({ Domain, Status }) => [Domain, Status])).toEqual(
      domains.map((domain) => [domain, 'None']),
    );
  });

  test('is undone like an import: its line is in force again, and the ledger as before', async () => {
    const office = await officeWith(JUNE, AUGUST, OCTOBER, RIVAL);
    await refresh(office.client);
    const [before, imports, stored] = [ledgerOf(office), await inForce(office), await storedOf(office.client)];
    await removeImport(office.client, 2);
    await refresh(office.client);
    expect(ledgerOf(office)).not.toEqual(before);
    expect((await office.client.readPanel()).lastChange).toMatchObject({ removal: true, record: { number: 2 } });
    expect(granted(await office.client.undoImport())).toMatchObject({
      removal: true,
      record: { number: 2 },
      sites: [SITE],
    });
    expect(await inForce(office)).toEqual(imports);
    expect(await storedOf(office.client)).toEqual(stored);
    await refresh(office.client);
    expect(ledgerOf(office)).toEqual(before);
  });

  test('lets the same file be imported again, and ends where it began', async () => {
    const office = await officeWith(JUNE, AUGUST, OCTOBER);
    const stored = await storedOf(office.client);
    await removeImport(office.client, 2);
    await importExport(office.client, AUGUST);
    expect(await inForce(office)).toEqual([
      '5 august.csv velo.example',
      '3 october.csv velo.example',
      '1 june.csv velo.example',
    ]);
    const days = (rows: unknown) =>
      JSON.stringify(rows)
        .match(/"described":"[^"]+"/g)
        ?.sort();
    expect(days(await storedOf(office.client))).toEqual(days(stored));
  });

  test('is what remains when an import cannot be undone any more', async () => {
    const office = await officeWith(JUNE, AUGUST, OCTOBER);
    granted(await office.client.undoImport());
    const refused = await office.client.undoImport();
    expect(refused.ok ? '' : refused.message).toMatch(/Import 2 cannot be undone any more.*Remove it in the list/);
    expect(await removeImport(office.client, 2)).toBe('written');
    expect(await storedOf(office.client)).toEqual(await storedOf((await officeWith(JUNE)).client));
  });
});

describe('a file that spoke of two sites', () => {
  const SITES = ['velo.example', 'rival.example'];

  async function compared(): Promise<Office> {
    const office = await officeWith(JUNE, RIVAL);
    await importMatrix(office.client, MATRIX, SITES);
    await importExport(office.client, OCTOBER);
    return office;
  }

  test('is removed from both, and both come back by one undo', async () => {
    const office = await compared();
    const other = await officeWith(JUNE, RIVAL, OCTOBER);
    const before = await Promise.all(SITES.map((site) => storedOf(office.client, site)));
    await removeImport(office.client, 3);
    expect(await inForce(office)).toEqual([
      '5 october.csv velo.example',
      '2 rival.csv rival.example',
      '1 june.csv velo.example',
    ]);
    for (const site of SITES) expect(await storedOf(office.client, site)).toEqual(await storedOf(other.client, site));
    expect(granted(await office.client.undoImport())?.sites).toEqual(SITES);
    expect(await Promise.all(SITES.map((site) => storedOf(office.client, site)))).toEqual(before);
  });

  test('stopped between the two sites goes on when it is done again', async () => {
    const office = await compared();
    let commits = 0;
    const cut = clientWith((_, name, args) => {
      const answer = office.emulator.run(name, args);
      if (name === 'commitImport' && ++commits === 1) throw new Error('closed');
      return answer;
    });
    await expect(removeImport(cut, 3)).rejects.toThrow('closed');
    expect(await inForce(office)).toHaveLength(4);
    expect(await removeImport(office.client, 3)).toBe('written');
    expect(await removeImport(office.client, 4)).toBe('written');
    expect(await inForce(office)).toHaveLength(3);
    const other = await officeWith(JUNE, RIVAL, OCTOBER);
    for (const site of SITES) expect(await storedOf(office.client, site)).toEqual(await storedOf(other.client, site));
  });
});

describe('a removal that was planned', () => {
  const watch = { onProgress: () => {}, cancelled: () => false, takeOver: false };

  test.each([
    { what: 'imports into the site', act: (client: Client) => importExport(client, OCTOBER) },
    { what: 'imports into another site', act: (client: Client) => importExport(client, RIVAL) },
    { what: 'removes the same import', act: (client: Client) => removeImport(client, 1) },
    { what: 'undoes the last import', act: (client: Client) => client.undoImport() },
  ])('is outdated when somebody $what, and changes nothing', async ({ act }) => {
    const office = await officeWith(JUNE, AUGUST);
    const record = (await office.client.readPanel()).imports[1];
    const [plan] = await planRemovals(office.client, record === undefined ? [] : [record]);
    if (plan === undefined) throw new Error('There is an import to remove.');
    await act(office.client);
    const [before, imports] = [await storedOf(office.client), await inForce(office)];
    expect(await applyImport(office.client, plan, watch)).toEqual({ kind: 'outdated' });
    expect(await storedOf(office.client)).toEqual(before);
    expect(await inForce(office)).toEqual(imports);
  });

  test('can be cancelled, and then nothing has changed', async () => {
    const office = await officeWith(JUNE, AUGUST);
    const plans = await planRemovals(office.client, (await office.client.readPanel()).imports.slice(1));
    const before = await storedOf(office.client);
    for (const plan of plans) {
      expect(await applyImport(office.client, plan, { ...watch, cancelled: () => true })).toEqual({
        kind: 'cancelled',
      });
    }
    expect(await storedOf(office.client)).toEqual(before);
    expect((await office.client.readPanel()).running).toBeNull();
  });
});
