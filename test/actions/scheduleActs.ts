import type { Client } from '../../src/sidebar/client';
import { granted } from '../../src/sidebar/flow/lease';
import {
  ahrefs,
  cellOf,
  type Export,
  importExport,
  LEDGER,
  type Office,
  refresh,
  review,
  type TypedPage,
} from './office';

/** What people do at the same time: in their panes, and in the tab itself. */

const NAMES = ['zeitung', 'verein', 'ihk', 'stadt', 'blog', 'branchenbuch', 'anzeiger', 'kammer'] as const;
export const domainOf = (name: string): string => `${name}-musterau.de`;
/** Domains in whose rows people type, and on which the pane gives verdicts: each its own, so that the last word is clear. */
export const TYPED = NAMES.slice(0, 5).map(domainOf);
const JUDGED = domainOf('branchenbuch');

const links = (to: string, names: readonly string[], spam = '') =>
  names.map((name) => ({ from: `https://${domainOf(name)}/seite`, to, spam: name === spam }));

function exportOf(name: string, site: string, asOf: string, rows: ReturnType<typeof links>): Export {
  return { name, site, asOf, bytes: ahrefs(rows) };
}

export const FILES: Readonly<Record<string, Export>> = {
  'june.csv': exportOf(
    'june.csv',
    'velo.example',
    '2026-06-30',
    links('https://velo.example/de/rad', NAMES.slice(0, 4)),
  ),
  'rival.csv': exportOf('rival.csv', 'rival.example', '2026-06-30', links('https://rival.example/', NAMES.slice(0, 6))),
  'september.csv': exportOf(
    'september.csv',
    'velo.example',
    '2026-09-30',
    links('https://velo.example/de/rad', ['zeitung', 'blog', 'kammer'], 'zeitung'),
  ),
  'august.csv': exportOf(
    'august.csv',
    'velo.example',
    '2026-08-31',
    links('https://velo.example/de/', ['stadt', 'anzeiger', 'verein'], 'stadt'),
  ),
  'rival-september.csv': exportOf(
    'rival-september.csv',
    'rival.example',
    '2026-09-30',
    links('https://rival.example/', ['zeitung', 'kammer', 'neu', 'anzeiger']),
  ),
};

/** Pages that are compared from the beginning. */
export const PAGES: readonly TypedPage[] = [
  ['DE', 'rad', 'velo.example/de/rad', 'rival.example/'],
  ['DE', 'rad', 'velo.example/de', 'rival.example/x fremd.example'],
];

export const PANE_ACTS = {
  'import september.csv': (client: Client, takeOver: boolean) => importOf(client, 'september.csv', takeOver),
  'import august.csv': (client: Client, takeOver: boolean) => importOf(client, 'august.csv', takeOver),
  'import rival-september.csv': (client: Client, takeOver: boolean) =>
    importOf(client, 'rival-september.csv', takeOver),
  refresh: (client: Client, takeOver: boolean) => refresh(client, 'DE', takeOver),
  undo: async (client: Client) => granted(await client.undoImport()),
  'sort by priority': async (client: Client) => granted(await client.sortByPriority('DE')),
  verdict: async (client: Client) =>
    granted(await client.saveSource({ pattern: JUDGED, country: '', type: 'Press', quality: '', note: '' })),
  review: (client: Client, takeOver: boolean) => review(client, '2026-Q3', takeOver),
} as const;
export type PaneAct = keyof typeof PANE_ACTS;

/** As the pane does: what somebody's import has outdated is planned again, once. */
async function importOf(client: Client, name: string, takeOver: boolean): Promise<string> {
  const file = FILES[name];
  if (file === undefined) throw new Error(`There is no file ${name}.`);
  const end = await importExport(client, file, takeOver);
  return end === 'outdated' ? importExport(client, file, takeOver) : end;
}

/** What the user has typed and where: by column as it is called now, then by domain. */
export interface Notebook {
  readonly cells: Map<string, Map<string, string>>;
  /** Last verdict typed on a domain's source type. */
  readonly verdicts: Map<string, string>;
  /** Domains whose rows were deleted. */
  readonly deleted: Set<string>;
  typed: number;
}

export const newNotebook = (): Notebook => ({ cells: new Map(), verdicts: new Map(), deleted: new Set(), typed: 0 });

type UserDeed = (office: Office, book: Notebook, pick: number) => void;
const domainAt = (pick: number): string => TYPED[pick % TYPED.length] ?? '';
const VERDICTS = ['Press', 'Directory', 'Community'];

export const USER_ACTS = {
  'sorts by domain': ({ emulator }, _, pick) => {
    emulator.user.sort(LEDGER, cellOf(emulator, LEDGER, '', 'Domain').column, pick % 2 === 0);
  },
  'inserts a row': ({ emulator }, _, pick) => emulator.user.insertRows(LEDGER, 2 + (pick % 6), 1),
  'inserts a column': ({ emulator }, _, pick) => emulator.user.insertColumns(LEDGER, 1 + (pick % 8), 1),
  'deletes a row': ({ emulator }, book, pick) => {
    const domain = domainAt(pick);
    const { row } = cellOf(emulator, LEDGER, domain, 'Domain');
    if (row < 2) return;
    emulator.user.deleteRows(LEDGER, row, 1);
    book.deleted.add(domain);
    book.verdicts.delete(domain);
    for (const cells of book.cells.values()) cells.delete(domain);
  },
  'types a note': (office, book, pick) => write(office, book, pick, notesNow(book)),
  'types into a column of their own': (office, book, pick) => write(office, book, pick, 'Verantwortlich'),
  'corrects a source type': ({ emulator }, book, pick) => {
    const { row, column } = cellOf(emulator, LEDGER, domainAt(pick), 'Source type');
    const verdict = VERDICTS[pick % VERDICTS.length] ?? '';
    if (row < 2) return;
    emulator.user.type(LEDGER, row, column, verdict, true);
    book.verdicts.set(domainAt(pick), verdict);
  },
  'renames their column': ({ emulator }, book) => {
    const before = notesNow(book);
    const after = before === 'Notes' ? 'Notizen' : 'Notes';
    emulator.user.type(LEDGER, 1, cellOf(emulator, LEDGER, '', before).column, after, true);
    book.cells.set(after, book.cells.get(before) ?? new Map());
    book.cells.delete(before);
  },
  'sorts the pages': ({ emulator }, _, pick) => emulator.user.sort('Pages', 3, pick % 2 === 0),
  'inserts a column among the pages': ({ emulator }, _, pick) =>
    emulator.user.insertColumns('Pages', 1 + (pick % 8), 1),
  'hides the tab or shows it': ({ emulator }, _, pick) => emulator.user.hideTab(LEDGER, pick % 2 === 0),
} as const satisfies Readonly<Record<string, UserDeed>>;
export type UserAct = keyof typeof USER_ACTS;

function notesNow({ cells }: Notebook): string {
  return cells.has('Notizen') ? 'Notizen' : 'Notes';
}

function write({ emulator }: Office, book: Notebook, pick: number, name: string): void {
  const domain = domainAt(pick);
  const { row, column } = cellOf(emulator, LEDGER, domain, name);
  if (row < 2) return;
  const text = `word ${++book.typed}`;
  emulator.user.type(LEDGER, row, column, text, true);
  const cells = book.cells.get(name) ?? new Map<string, string>();
  book.cells.set(name, cells.set(domain, text));
}
