import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../src/sidebar/client';
import {
  ahrefs,
  cellOf,
  clientWith,
  createMarket,
  type Export,
  importExport,
  importMatrix,
  LEDGER,
  type Office,
  openOffice,
  refresh,
  removeImport,
  rowsOf,
  type,
} from './office';

/**
 * Every import, refresh, undo and removal is stopped before each of its service calls, with none, all and each tail of the writes lost
 * that Google had bundled and not yet carried out. Stops that leave the same writes and the same properties behind are one
 * case: what was carried out is all that the next execution can see.
 */

const NAMES = ['zeitung', 'verein', 'ihk', 'stadt', 'blog', 'branchenbuch'];
const links = (to: string, names = NAMES) => names.map((name) => ({ from: `https://${name}-musterau.de/seite`, to }));

const FIRST: Export = {
  name: 'velo-june.csv',
  site: 'velo.example',
  asOf: '2026-06-30',
  bytes: ahrefs(links('https://velo.example/de/rad', NAMES.slice(0, 4))),
};
const RIVAL: Export = {
  name: 'rival.csv',
  site: 'rival.example',
  asOf: '2026-06-30',
  bytes: ahrefs(links('https://rival.example/')),
};
const SECOND: Export = {
  name: 'velo-september.csv',
  site: 'velo.example',
  asOf: '2026-09-30',
  bytes: ahrefs([
    ...links('https://velo.example/de/rad', ['zeitung', 'blog']),
    { from: 'https://stadt-musterau.de/seite', to: 'https://velo.example/de/rad', spam: true },
    {
      from: 'https://neu-musterau.de/',
      to: 'https://velo.example/de/',
      first: '2026-08-02',
      anchor: '=HYPERLINK("x")',
    },
  ]),
};

/** Lines 4 and 5 of the log. */
const MATRIX: Omit<Export, 'site'> = {
  name: 'gap.csv',
  asOf: '2026-09-30',
  bytes: new TextEncoder().encode(
    'Domain,Domain ascore,velo.example,rival.example,Matches\nzeitung-musterau.de,31,2,1,2\nstadt-musterau.de,22,0,4,1\n',
  ),
};

interface Stop {
  readonly serverCall: number;
  readonly atCall: number;
  readonly lose: number;
}

/** All stops of an action that differ in what they leave behind. */
async function stopsOf({ emulator }: Office, action: (client: Client) => Promise<unknown>): Promise<Stop[]> {
  const stops = new Map<string, Stop>();
  const client = clientWith((serverCall, name, args) => {
    let [flushes, properties, before] = [0, 0, 0];
    return emulator.run(name, args, {
      beforeCall: (atCall, service, bundled) => {
        if (bundled < before) flushes++;
        before = bundled;
        for (let lose = 0; lose <= bundled; lose++) {
          stops.set([serverCall, flushes, bundled - lose, properties].join(' '), { serverCall, atCall, lose });
        }
        if (/^Properties\.(set|delete)/.test(service)) properties++;
      },
    });
  });
  await action(client);
  return [...stops.values()];
}

function stopping({ emulator }: Office, { serverCall, atCall, lose }: Stop): Client {
  return clientWith((call, name, args) =>
    emulator.run(name, args, call === serverCall ? { interrupt: { atCall, lose } } : {}),
  );
}

/** What users see and what is stored, apart from the days and the order of rows that nobody promised. */
function stateOf({ emulator }: Office): unknown {
  const byText = (rows: Record<string, string>[]) => rows.map((row) => JSON.stringify(row)).sort();
  return {
    ledger: byText(rowsOf(emulator, LEDGER)),
    imports: rowsOf(emulator, 'Imports').map(({ Number: number, Site, Rows, Kept, File }) => [
      number,
      Site,
      Rows,
      Kept,
      File,
    ]),
    sources: byText(rowsOf(emulator, 'Sources')),
    index: byText(rowsOf(emulator, emulator.tabNames.find((name) => name.startsWith('~ rows')) ?? '')),
  };
}

/** A few facts that must hold whatever the code does: who is in the ledger with which quality, and whose word is the user's. */
function asItShouldBe({ emulator }: Office): string {
  const rows = rowsOf(emulator, LEDGER).map(({ Domain, Quality }) => `${Domain?.split('-')[0]} ${Quality}`);
  const words = rowsOf(emulator, 'Sources').map(
    (row) => `${row['Domain']} ${row['Country']}${row['Source type']}${row['Quality']}`,
  );
  return `${rows.sort().join(', ')}; ${words.join(', ')}`;
}

const BEFORE =
  'blog Counted, branchenbuch Counted, stadt Counted, verein Counted, zeitung Counted; verein-musterau.de Community';
const AFTER =
  'blog Counted, branchenbuch Counted, neu Counted, stadt Junk, verein Counted, zeitung Counted; verein-musterau.de Community';

/** The user's own cells, by domain. */
function theirs({ emulator }: Office): string[] {
  return rowsOf(emulator, LEDGER)
    .map(({ Domain, Stage, Notes, Verantwortlich }) => [Domain, Stage, Notes, Verantwortlich].join(' | '))
    .filter((line) => !line.endsWith(' |  |  | '))
    .sort();
}

/** A market that somebody works in: notes, a column of their own, a corrected verdict, a deleted row. */
async function inhabited(): Promise<Office> {
  const office = openOffice();
  await createMarket(office.client);
  await importExport(office.client, FIRST);
  await importExport(office.client, RIVAL);
  await refresh(office.client);
  const { emulator } = office;
  emulator.user.insertColumns(LEDGER, 4, 1);
  emulator.user.type(LEDGER, 1, 4, 'Verantwortlich', true);
  type(office, 'zeitung-musterau.de', 'Notes', 'Frau Beispiel anrufen');
  type(office, 'zeitung-musterau.de', 'Stage', 'Contacted');
  type(office, 'blog-musterau.de', 'Verantwortlich', 'Kim');
  type(office, 'verein-musterau.de', 'Source type', 'Community');
  emulator.user.deleteRows(LEDGER, cellOf(emulator, LEDGER, 'ihk-musterau.de', 'Domain').row, 1);
  return office;
}

const ACTIONS: readonly [string, (client: Client) => Promise<unknown>][] = [
  ['an import', (client) => importExport(client, SECOND)],
  ['a refresh', (client) => refresh(client)],
  ['an undo', (client) => client.undoImport()],
  ['a removal', (client) => removeImport(client, 1)],
  ['the removal of a file of two sites', (client) => removeImport(client, 4)],
  ['an undo of a removal', (client) => client.undoImport()],
];

/** What was done before, of which the action makes something else. */
async function preceding(name: string, client: Client): Promise<void> {
  if (name !== 'an import' && name !== 'an undo') await importExport(client, SECOND);
  if (name.includes('two sites')) await importMatrix(client, MATRIX, ['velo.example', 'rival.example']);
  if (name.startsWith('an undo of')) await removeImport(client, 1);
  if (name.includes('removal')) await refresh(client);
}

describe.each(ACTIONS)('%s stopped anywhere', (name, action) => {
  let office: Office;
  let back: () => void;
  let stops: readonly Stop[] = [];
  let expected: unknown;
  let untouched: readonly string[];

  beforeAll(async () => {
    office = await inhabited();
    await preceding(name, office.client);
    untouched = theirs(office);
    back = office.emulator.remember();
    stops = await stopsOf(office, action);
    await refresh(office.client);
    expected = stateOf(office);
    expect(asItShouldBe(office), 'without any stop').toBe(name === 'an undo' ? BEFORE : AFTER);
  }, 60_000);

  test('loses and doubles nothing: the same action once more ends as if nothing had happened', async () => {
    expect(stops.length).toBeGreaterThan(2);
    for (const stop of stops) {
      back();
      await expect(action(stopping(office, stop))).rejects.toThrow();
      expect(theirs(office), `the user’s cells after ${JSON.stringify(stop)}`).toEqual(untouched);
      office.pass(120);
      await again(office, name, action);
      await refresh(office.client);
      expect(theirs(office), `the user’s cells once more after ${JSON.stringify(stop)}`).toEqual(untouched);
      expect(stateOf(office), `after ${JSON.stringify(stop)}`).toEqual(expected);
    }
  }, 600_000);
});

/** An undo that was stopped after its line was written is done; another would take back what was before it. */
async function again(
  { client, emulator }: Office,
  name: string,
  action: (client: Client) => Promise<unknown>,
): Promise<void> {
  const undone =
    name.startsWith('an undo') && rowsOf(emulator, 'Imports').some(({ Report }) => Report?.startsWith('Undo') === true);
  if (!undone) await action(client);
}
