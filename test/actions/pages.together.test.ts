import { beforeAll, describe, expect, test } from 'vitest';
import { shownText } from '../../src/workbench/shownText';
import {
  ahrefs,
  cellOf,
  clientWith,
  createMarket,
  GERMANY,
  importExport,
  type Office,
  openOffice,
  refresh,
  rowsOf,
  typePages,
} from './office';

/** Somebody sorts, inserts, deletes or types in the tab Pages between any two reads or writes of it. */

const TAB = 'Pages';
const OUR_PAGE = 'velo.example/de/rad/lasten';

async function prepared(): Promise<Office> {
  const office = openOffice();
  const { client, emulator } = office;
  await createMarket(client);
  await createMarket(client, { ...GERMANY, countries: 'FR', languages: 'fr', section: 'velo.example/fr/' });
  typePages(office, [
    ['FR', 'vélo', 'velo.example/fr/velo/cargo', 'rival.example/velo/cargo'],
    ['DE', 'lastenrad', OUR_PAGE, 'rival.example/rad/lasten'],
    ['DE', 'rad', 'velo.example/de/rad/alle', 'rival.example/rad/lasten other.example/de/rad/alle'],
    ['FR', 'aides', 'velo.example/fr/aides', ''],
    ['XX', 'nirgends', 'velo.example/de/x', ''],
    ['DE', 'lastenrad', OUR_PAGE, 'rival.example/rad/lasten'],
  ]);
  const column = cellOf(emulator, TAB, '', 'Our local share').column;
  emulator.user.insertColumns(TAB, column, 1);
  emulator.user.type(TAB, 1, column, 'Rang', true);
  for (let row = 2; row <= 7; row++) emulator.user.type(TAB, row, column, row % 2 === 0 ? `=${row}*10` : `Rang ${row}`);
  const links = (to: string, names: readonly string[]) =>
    names.map((name) => ({ from: `https://${name}-musterau.de/seite`, to: `https://${to}` }));
  for (const [site, rows] of [
    ['velo.example', [...links(OUR_PAGE, ['zeitung']), ...links('velo.example/fr/velo/cargo', ['blog'])]],
    [
      'rival.example',
      [...links('rival.example/rad/lasten', ['zeitung', 'stadt']), ...links('rival.example/velo/cargo', ['ihk'])],
    ],
    ['other.example', links('other.example/de/rad/alle', ['stadt', 'verein'])],
  ] as const) {
    await importExport(client, { name: `${site}.csv`, site, asOf: '2026-09-30', bytes: ahrefs(rows) });
  }
  await refresh(client, 'FR');
  return office;
}

const rowOf = ({ emulator }: Office, keyword: string): number => {
  const { cells, rows } = emulator.view(TAB);
  const { column } = cellOf(emulator, TAB, '', 'Keyword');
  return Array.from({ length: rows }, (_, at) => at + 1).find((row) => cells[row]?.[column]?.text === keyword) ?? 0;
};

function into(office: Office, keyword: string, name: string, text: string): void {
  const row = rowOf(office, keyword);
  if (row > 0) office.emulator.user.type(TAB, row, cellOf(office.emulator, TAB, '', name).column, text, true);
}

/** What was written by then belongs to the other market, and stays until that is refreshed. */
const MOVES = 'moves a row to another market';

const ACTS: readonly [string, (office: Office) => void][] = [
  [
    'sorts by keyword, last first',
    ({ emulator }) => emulator.user.sort(TAB, cellOf(emulator, TAB, '', 'Keyword').column, false),
  ],
  ['inserts a row on top', ({ emulator }) => emulator.user.insertRows(TAB, 2, 1)],
  ['inserts a row in the middle', ({ emulator }) => emulator.user.insertRows(TAB, 4, 1)],
  ['inserts a column on the left', ({ emulator }) => emulator.user.insertColumns(TAB, 1, 1)],
  ['inserts a column among ours', ({ emulator }) => emulator.user.insertColumns(TAB, 6, 1)],
  [
    'inserts a column of their own among ours',
    ({ emulator }) => {
      emulator.user.insertColumns(TAB, 9, 1);
      emulator.user.type(TAB, 1, 9, 'Notiz', true);
    },
  ],
  [
    'deletes their own column',
    ({ emulator }) => emulator.user.deleteColumns(TAB, cellOf(emulator, TAB, '', 'Rang').column, 1),
  ],
  [
    'deletes a row',
    (office) => rowOf(office, 'rad') > 0 && office.emulator.user.deleteRows(TAB, rowOf(office, 'rad'), 1),
  ],
  ['types into their own column', (office) => into(office, 'vélo', 'Rang', 'meanwhile')],
  ['changes a keyword', (office) => into(office, 'rad', 'Keyword', 'fahrrad')],
  [MOVES, (office) => into(office, 'rad', 'Market', 'FR')],
  [
    'adds a row',
    (office) => {
      if (rowOf(office, 'neu') === 0) typePages(office, [['DE', 'neu', 'velo.example/de/neu', '']]);
    },
  ],
];

const READS_AND_WRITES =
  /^(Range\.(getValues|getFormulas|setValues|setValue)|Sheet\.(getDataRange|getLastRow)|SpreadsheetApp\.flush)$/;

interface Gap {
  readonly serverCall: number;
  readonly call: number;
}

async function gapsOf({ emulator }: Office): Promise<Gap[]> {
  const gaps: Gap[] = [];
  const watched = clientWith((serverCall, name, args) =>
    emulator.run(name, args, {
      beforeCall: (call, service) => {
        if (READS_AND_WRITES.test(service) && /Pages$/.test(name)) gaps.push({ serverCall, call });
      },
    }),
  );
  await refresh(watched);
  return gaps;
}

/** Rows in no order, by all of their cells as they are shown: text that is given back may bear the invisible mark of a text. */
function contents({ emulator }: Office): string[] {
  return rowsOf(emulator, TAB)
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .map(([name, text]) => [name, shownText(text)])
          .sort(),
      ),
    )
    .sort();
}

describe.each(ACTS)('while somebody %s', (what, act) => {
  let office: Office;
  let back: () => void;
  let gaps: readonly Gap[] = [];
  let calm: readonly string[];

  beforeAll(async () => {
    office = await prepared();
    back = office.remember();
    gaps = await gapsOf(office);
    back();
    act(office);
    await refresh(office.client);
    if (what === MOVES) await refresh(office.client, 'FR');
    calm = contents(office);
  }, 60_000);

  test('every row ends as if it had been done before, and nothing of theirs is lost', async () => {
    expect(gaps.length).toBeGreaterThan(10);
    for (const { serverCall: disturbedCall, call: at } of gaps) {
      back();
      const where = `${what} before call ${at} of server call ${disturbedCall}`;
      const disturbed = clientWith((serverCall, name, args) =>
        office.emulator.run(
          name,
          args,
          serverCall === disturbedCall ? { beforeCall: (call) => call === at && act(office) } : {},
        ),
      );
      expect(await refresh(disturbed), where).toMatch(/^DE is up to date\./);
      expect(await refresh(office.client), where).toBe('DE is up to date.');
      if (what === MOVES) await refresh(office.client, 'FR');
      expect(contents(office), where).toEqual(calm);
    }
  }, 600_000);
});

test('rows that never come to rest are told of, and the ledger is right', async () => {
  const office = await prepared();
  const { emulator } = office;
  let rises = false;
  const restless = clientWith((_, name, args) =>
    emulator.run(name, args, {
      beforeCall: (_call, service) => {
        if (name !== 'writePages' || service !== 'SpreadsheetApp.flush') return;
        rises = !rises;
        emulator.user.sort(TAB, cellOf(emulator, TAB, '', 'Keyword').column, rises);
      },
    }),
  );
  expect(await refresh(restless)).toBe(
    'DE is up to date. The pages were not compared: Rows of the tab “Pages” kept moving while they were written. Refresh again when nobody is sorting or inserting.',
  );
  expect(await refresh(office.client)).toBe('DE is up to date.');
});
