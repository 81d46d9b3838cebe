import { beforeAll, describe, expect, test } from 'vitest';
import {
  ahrefs,
  cellOf,
  clientWith,
  createMarket,
  type Export,
  importExport,
  LEDGER,
  type Office,
  openOffice,
  refresh,
  rowsOf,
  type,
} from './office';

/** Somebody sorts, inserts, deletes or types between any two reads or writes of a refresh. */

const NAMES = ['zeitung', 'verein', 'ihk', 'stadt', 'blog', 'branchenbuch', 'anzeiger', 'kammer'];

function links(to: string, names: readonly string[], spam: readonly string[] = []) {
  return names.map((name) => ({ from: `https://${name}-musterau.de/seite`, to, spam: spam.includes(name) }));
}

const FIRST: Export = {
  name: 'june.csv',
  site: 'velo.example',
  asOf: '2026-06-30',
  bytes: ahrefs(links('https://velo.example/de/rad', NAMES.slice(0, 5))),
};
const RIVAL: Export = {
  name: 'rival.csv',
  site: 'rival.example',
  asOf: '2026-06-30',
  bytes: ahrefs(links('https://rival.example/', NAMES.slice(0, 7))),
};
/** Changes a quality, loses two links and brings two new rows. */
const SECOND: Export = {
  name: 'september.csv',
  site: 'velo.example',
  asOf: '2026-09-30',
  bytes: ahrefs(links('https://velo.example/de/rad', ['zeitung', 'stadt', 'blog', 'kammer', 'neu'], ['stadt'])),
};

const READS_AND_WRITES =
  /^(Range\.(getValues|setValues|setValue)|Sheet\.(getDataRange|getLastRow|insertRowsAfter|appendRow)|SpreadsheetApp\.flush)$/;

const ACTS: readonly [string, (office: Office) => void][] = [
  ['sorts by domain, last first', ({ emulator }) => emulator.user.sort(LEDGER, 1, false)],
  ['inserts a row on top', ({ emulator }) => emulator.user.insertRows(LEDGER, 2, 1)],
  [
    'inserts a row in the middle and writes a note there',
    ({ emulator }) => {
      emulator.user.insertRows(LEDGER, 4, 1);
      emulator.user.type(LEDGER, 4, cellOf(emulator, LEDGER, 'x', 'Notes').column, 'between', true);
    },
  ],
  ['inserts a column on the left', ({ emulator }) => emulator.user.insertColumns(LEDGER, 1, 1)],
  ['inserts a column among ours', ({ emulator }) => emulator.user.insertColumns(LEDGER, 6, 1)],
  ['notes something', (office) => type(office, 'verein-musterau.de', 'Notes', 'typed meanwhile')],
  ['corrects a source type', (office) => type(office, 'blog-musterau.de', 'Source type', 'Press')],
  [
    'deletes a row',
    ({ emulator }) => {
      const { row } = cellOf(emulator, LEDGER, 'anzeiger-musterau.de', 'Domain');
      if (row > 0) emulator.user.deleteRows(LEDGER, row, 1);
    },
  ],
];

async function prepared(): Promise<Office> {
  const office = openOffice();
  await createMarket(office.client);
  await importExport(office.client, FIRST);
  await importExport(office.client, RIVAL);
  await refresh(office.client);
  // A column without a header, as people have them.
  office.emulator.user.insertColumns(LEDGER, 2, 1);
  for (const name of NAMES) {
    const { row } = cellOf(office.emulator, LEDGER, `${name}-musterau.de`, 'Domain');
    if (row > 0) office.emulator.user.type(LEDGER, row, 2, `mark on ${name}`);
    type(office, `${name}-musterau.de`, 'Notes', `note on ${name}`);
  }
  type(office, 'ihk-musterau.de', 'Source type', 'Institution');
  await importExport(office.client, SECOND);
  return office;
}

/** Whatever happens to the ledger before a call of these, happens before the next that looks at it. */
const LOOKS_ELSEWHERE = ['readSite', 'readMemory', 'keepWorking', 'saveCorrections', 'writeMemory'];

/** Where somebody may act: before the nth service call of the nth server call. */
interface Gap {
  readonly serverCall: number;
  readonly call: number;
}

async function gapsOf({ emulator }: Office): Promise<Gap[]> {
  const gaps: Gap[] = [];
  const watched = clientWith((serverCall, name, args) =>
    emulator.run(name, args, {
      beforeCall: (call, service) => {
        if (READS_AND_WRITES.test(service) && !LOOKS_ELSEWHERE.includes(name)) gaps.push({ serverCall, call });
      },
    }),
  );
  await refresh(watched);
  return gaps;
}

function rowsByDomain({ emulator }: Office): Map<string, Record<string, string>> {
  return new Map(
    rowsOf(emulator, LEDGER)
      .filter((row) => row['Domain'] !== '')
      .map((row) => [row['Domain'] ?? '', row]),
  );
}

describe.each(ACTS)('while somebody %s', (what, act) => {
  let office: Office;
  let back: () => void;
  let gaps: readonly Gap[] = [];
  let calm: Map<string, Record<string, string>>;

  beforeAll(async () => {
    office = await prepared();
    back = office.remember();
    gaps = await gapsOf(office);
    act(office);
    await refresh(office.client);
    calm = rowsByDomain(office);
  }, 60_000);

  test('every row ends as if it had been done afterwards, and nothing of theirs is lost', async () => {
    expect(gaps.length).toBeGreaterThan(20);
    for (const gap of gaps) {
      back();
      const { emulator } = office;
      const where = `before call ${gap.call} of server call ${gap.serverCall}`;
      const disturbed = clientWith((serverCall, name, args) =>
        emulator.run(
          name,
          args,
          serverCall === gap.serverCall ? { beforeCall: (call) => call === gap.call && act(office) } : {},
        ),
      );
      await refresh(disturbed);
      await refresh(office.client);
      const rows = rowsByDomain(office);
      expect([...rows.keys()].sort(), where).toEqual([...calm.keys()].sort());
      for (const [domain, row] of rows) expect(row, `${domain}, ${what} ${where}`).toEqual(calm.get(domain));
      const strays = rowsOf(emulator, LEDGER).filter(({ Domain }) => Domain === '');
      for (const stray of strays) expect(Object.values(stray).join(''), where).toBe('between');
    }
  }, 600_000);
});
