import { Refused } from '../../src/sidebar/flow/lease';
import { LEDGER, type Office, refresh, rowsOf } from './office';

/**
 * What users see and what is stored, as far as somebody promised it: days of work and the order of rows are left out, and a
 * tab's id is told by its name.
 */
export interface State {
  /** By tab name: the rows of markets, Imports, Sources, Markets and Reviews. */
  readonly tabs: Readonly<Record<string, readonly string[]>>;
  /** Memory and pages, which the next refresh or review writes anew, and which tabs there are. */
  readonly derived: Readonly<Record<string, readonly string[]>>;
}

/** Days of work, ids of tabs that are found by their name too, and columns without a name. */
const LEFT_OUT = ['Imported on', 'Written on', 'Tab id', ''];

export function stateOf({ emulator }: Office): State {
  const ids = emulator.tabNames.map((name) => [emulator.view(name).id, name] as const).filter(([id]) => id > 0);
  const named = (text: string): string =>
    ids.reduce((told, [id, name]) => told.replace(new RegExp(`\\b${id}\\b`), name), text);
  const lines = (tab: string): string[] =>
    rowsOf(emulator, tab)
      .map((row) => named(JSON.stringify(Object.entries(row).filter(([name]) => !LEFT_OUT.includes(name)))))
      .sort();
  const texts = (names: readonly string[]) => Object.fromEntries(names.map((name) => [named(name), lines(name)]));
  const [hidden, shown] = [true, false].map((tilde) =>
    emulator.tabNames.filter((name) => name.startsWith('~') === tilde),
  );
  const pages = (shown ?? []).filter((name) => name.endsWith(' review'));
  const memories = (hidden ?? []).filter((name) => name.startsWith('~ rows'));
  return {
    tabs: texts((shown ?? []).filter((name) => name !== 'Sheet1' && !pages.includes(name))),
    derived: { ...texts([...pages, ...memories]), tabs: emulator.tabNames.map(named).sort() },
  };
}

/** Brings every market up to date whose tab is there and is as it must be. */
export async function refreshAll({ client }: Office): Promise<void> {
  const { markets } = await client.readPanel();
  for (const { code, tabExists } of markets) {
    if (!tabExists) continue;
    await refresh(client, code).catch((problem: unknown) => {
      if (!(problem instanceof Refused)) throw problem;
    });
  }
}

const COLUMNS_OF_THEIRS = ['Stage', 'Owner', 'Contact', 'Notes', 'Verantwortlich'];

/** The user's own cells of the ledger, by domain; a row that has none is left out. And the rows of Pages that the user has marked. */
export function theirs({ emulator }: Office): string[] {
  return [...inLedger(emulator), ...inPages(emulator)].sort();
}

const COLUMNS_OF_PAGES = ['Market', 'Keyword', 'Our page', "Competitors' pages", 'Rang'];

function inPages(emulator: Office['emulator']): string[] {
  if (!emulator.tabNames.includes('Pages')) return [];
  return rowsOf(emulator, 'Pages')
    .filter((row) => row['Rang'] !== '')
    .map((row) => COLUMNS_OF_PAGES.map((name) => row[name] ?? '').join(' | '));
}

function inLedger(emulator: Office['emulator']): string[] {
  if (!emulator.tabNames.includes(LEDGER)) return [];
  return rowsOf(emulator, LEDGER)
    .filter((row) => COLUMNS_OF_THEIRS.some((name) => (row[name] ?? '') !== ''))
    .map((row) => ['Domain', ...COLUMNS_OF_THEIRS].map((name) => row[name] ?? '').join(' | '));
}
