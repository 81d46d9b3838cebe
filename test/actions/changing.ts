import type { Client } from '../../src/sidebar/client';
import { granted } from '../../src/sidebar/flow/lease';
import {
  ahrefs,
  cellOf,
  createMarket,
  type Export,
  GERMANY,
  importExport,
  importMatrix,
  LEDGER,
  type Office,
  openOffice,
  refresh,
  removeImport,
  review,
  type,
  typePages,
} from './office';

/** Everything in the pane that changes the spreadsheet, and a market that somebody works in to try it on. */

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
/** Changes a quality, loses two links, brings a row and an anchor that would be a formula. */
export const SECOND: Export = {
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
/** Of another site. */
export const OTHER: Export = {
  name: 'rival-september.csv',
  site: 'rival.example',
  asOf: '2026-09-30',
  bytes: ahrefs(links('https://rival.example/', ['zeitung', 'stadt', 'blog', 'kammer'])),
};

/** Of both sites at once. */
const MATRIX: Omit<Export, 'site'> = {
  name: 'gap.csv',
  asOf: '2026-09-30',
  bytes: new TextEncoder().encode(
    'Domain,Domain ascore,velo.example,rival.example,Matches\nzeitung-musterau.de,31,2,1,2\nstadt-musterau.de,22,0,4,1\n',
  ),
};

/** A market that somebody works in: pages to compare, notes, columns of their own, a corrected verdict, a deleted row. */
export async function inhabited(): Promise<Office> {
  const office = openOffice();
  await createMarket(office.client);
  workInPages(office);
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

/** A page that is compared, one of nobody's and one that is wrong, with a column of the user's among ours. */
function workInPages(office: Office): void {
  const { user } = office.emulator;
  user.insertColumns('Pages', 6, 1);
  user.type('Pages', 1, 6, 'Rang', true);
  typePages(office, [
    ['DE', 'rad', 'https://velo.example/de/rad', 'https://rival.example/'],
    ['FR', 'vélo', 'velo.example/fr/velo', ''],
    ['DE', '=1+1', 'velo.example/fr/velo', 'fremd.example'],
  ]);
  for (const [at, text] of ['=3+4', '12', 'zu tun'].entries()) user.type('Pages', 2 + at, 6, text, true);
}

export interface ChangingAction {
  readonly name: string;
  /** The spreadsheet that it is tried on, the inhabited market when left out. */
  readonly office?: () => Promise<Office>;
  /** What has happened there before. */
  readonly before?: (office: Office) => Promise<unknown>;
  /** Rejects when it is refused. */
  readonly run: (client: Client) => Promise<unknown>;
  /** Whether a try that was stopped had in truth done it all, where doing it again would do something else. */
  readonly isDone?: (office: Office) => boolean;
  /** Each site has a commit of its own: between two of them one is done and the other is not. */
  readonly bySite?: boolean;
}

/** In seconds. */
const QUARTER = 92 * 86_400;
const AUSTRIA = { ...GERMANY, countries: 'AT', section: 'velo.example/at/' };

export const CHANGING: readonly ChangingAction[] = [
  { name: 'an import', run: (client) => importExport(client, SECOND) },
  { name: 'a refresh', before: ({ client }) => importExport(client, SECOND), run: (client) => refresh(client) },
  {
    name: 'an undo',
    run: async (client) => granted(await client.undoImport()),
    isDone: ({ emulator }) => textsOf(emulator, 'Imports').some((text) => text.startsWith('Undo of')),
  },
  {
    name: 'a removal',
    before: ({ client }) => importExport(client, SECOND),
    run: (client) => removeImport(client, 1),
  },
  {
    name: 'the removal of a file of two sites',
    bySite: true,
    before: async ({ client }) => {
      await importExport(client, SECOND);
      await importMatrix(client, MATRIX, ['velo.example', 'rival.example']);
    },
    run: (client) => removeImport(client, 4),
  },
  {
    name: 'an undo of a removal',
    before: async ({ client }) => {
      await importExport(client, SECOND);
      await removeImport(client, 1);
    },
    run: async (client) => granted(await client.undoImport()),
    isDone: ({ emulator }) => textsOf(emulator, 'Imports').some((text) => text.startsWith('Undo of')),
  },
  {
    name: 'making a market',
    run: (client) => createMarket(client, AUSTRIA),
    isDone: ({ emulator }) => textsOf(emulator, 'Markets').includes('AT'),
  },
  {
    name: 'changing a market',
    run: (client) => createMarket(client, { ...GERMANY, editing: 'DE', minCompetitors: '2', mainTool: 'Semrush' }),
  },
  {
    name: 'making a deleted tab again',
    before: async ({ emulator }) => emulator.user.deleteTab(LEDGER),
    run: (client) => createMarket(client, { ...GERMANY, editing: 'DE' }),
  },
  {
    name: 'a verdict from the pane',
    run: async (client) =>
      granted(
        await client.saveSource({
          pattern: 'blog-musterau.de',
          country: 'AT',
          type: 'Press',
          quality: '',
          note: '=known',
        }),
      ),
  },
  {
    name: 'ignoring a deleted row',
    before: ({ client }) => refresh(client),
    run: async (client) => granted(await client.answerDeleted('DE', [{ domain: 'ihk-musterau.de', answer: 'ignore' }])),
  },
  {
    name: 'bringing a deleted row back',
    before: ({ client }) => refresh(client),
    run: async (client) =>
      granted(await client.answerDeleted('DE', [{ domain: 'ihk-musterau.de', answer: 'bring back' }])),
  },
  {
    name: 'listing pages',
    run: async (client) =>
      granted(
        await client.savePages([
          { market: 'DE', keyword: 'lastenrad', ours: 'velo.example/de/lastenrad', theirs: 'rival.example/lastenrad' },
        ]),
      ),
  },
  { name: 'sorting by priority', run: async (client) => granted(await client.sortByPriority('DE')) },
  { name: 'a first review', run: (client) => review(client, '2026-Q3') },
  {
    name: 'a restated review',
    before: async ({ client }) => {
      await review(client, '2026-Q3');
      await importExport(client, SECOND);
    },
    run: (client) => review(client, '2026-Q3'),
  },
  {
    name: 'a review of the open quarter once more',
    before: async ({ client }) => {
      await review(client, '2026-Q4');
      await importExport(client, SECOND);
    },
    run: (client) => review(client, '2026-Q4'),
  },
  {
    name: 'the final review of a quarter that was reviewed open',
    before: async ({ client, pass }) => {
      await review(client, '2026-Q4');
      await importExport(client, SECOND);
      pass(QUARTER);
    },
    run: (client) => review(client, '2026-Q4'),
  },
  {
    name: 'making the first market',
    office: async () => openOffice(),
    run: (client) => createMarket(client),
    isDone: ({ emulator }) => emulator.tabNames.includes('Markets') && textsOf(emulator, 'Markets').includes('DE'),
  },
  {
    name: 'a first import',
    office: async () => {
      const office = openOffice();
      await createMarket(office.client);
      return office;
    },
    run: (client) => importExport(client, FIRST),
  },
  {
    name: 'putting a column back',
    before: async ({ emulator }) =>
      emulator.user.type(LEDGER, 1, cellOf(emulator, LEDGER, 'x', 'Why').column, 'Warum', true),
    run: async (client) => granted(await client.mendTab(LEDGER)),
  },
];

/** All texts of a tab's cells. */
function textsOf(emulator: Office['emulator'], tab: string): string[] {
  const { cells } = emulator.view(tab);
  return Object.values(cells).flatMap((row) => Object.values(row).map(({ text }) => text));
}
