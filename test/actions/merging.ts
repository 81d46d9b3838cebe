import { proposeTargets, type Targets } from '../../src/imports/contacts/columnTargets';
import type { ContactTable } from '../../src/imports/contacts/contactTable';
import { type Choice, type Choices, choosingAll, type Decided, decide } from '../../src/imports/contacts/decided';
import { type LedgerTable, type MergePlan, planMerge } from '../../src/imports/contacts/mergePlan';
import type { StatusChoice } from '../../src/imports/contacts/statuses';
import type { Client } from '../../src/sidebar/client';
import { type Merged, runMerge } from '../../src/sidebar/flow/mergeTab';
import { readContactTable, readLedgerTable } from '../../src/sidebar/flow/readToMerge';
import { ahrefs, createMarket, importExport, type Office, openOffice, refresh } from './office';

/** What somebody says of a tab before it is merged. */
export interface Said {
  readonly statuses?: Readonly<Record<string, StatusChoice>>;
  /** By column, for all its differences. */
  readonly choices?: Readonly<Record<string, Choice>>;
  readonly targets?: (proposed: Targets, table: ContactTable) => Targets;
}

export interface Planned {
  readonly table: ContactTable;
  readonly ledger: LedgerTable;
  readonly targets: Targets;
  readonly plan: MergePlan;
  readonly decided: Decided;
}

/** The plan as the pane makes it. */
export async function planOf(client: Client, tab: string, said: Said = {}, code = 'DE'): Promise<Planned> {
  const [table, ledger] = [await readContactTable(client, tab), await readLedgerTable(client, code)];
  const { locale } = await client.readPanel();
  const domainAt = table.domainColumns[0] ?? -1;
  const proposed = proposeTargets(table, ledger.columns, domainAt);
  const targets = said.targets?.(proposed, table) ?? proposed;
  const statuses = new Map(Object.entries(said.statuses ?? {}));
  const plan = planMerge(table, ledger, { domainAt, targets, statuses, locale });
  const choices = Object.entries(said.choices ?? {}).reduce<Choices>(
    (made, [column, choice]) => choosingAll(plan.differences, column, choice, made),
    new Map(),
  );
  return { table, ledger, targets, plan, decided: decide(plan, choices) };
}

/** Plans and merges as the pane does. */
export async function merge(client: Client, tab: string, said: Said = {}, takeOver = false): Promise<Merged> {
  return carryOut(client, tab, (await planOf(client, tab, said)).decided, takeOver);
}

export function carryOut(client: Client, tab: string, decided: Decided, takeOver = false): Promise<Merged> {
  return runMerge(client, 'DE', tab, decided, { onProgress: () => {}, cancelled: () => false, takeOver });
}

/** A tab of somebody's own, typed cell by cell. */
export function paste({ emulator }: Office, tab: string, rows: readonly (readonly string[])[]): void {
  emulator.user.addTab(tab);
  emulator.user.paste(tab, 1, 1, rows);
}

const NAMES = ['zeitung', 'verein', 'ihk', 'stadt', 'blog'];

/** A German market with five links of ours and two rows that only a competitor has. */
export async function market(locale = 'de_DE'): Promise<Office> {
  const office = openOffice('2026-10-05', { locale });
  await createMarket(office.client);
  const links = (to: string, names: readonly string[]) =>
    ahrefs(names.map((name) => ({ from: `https://${name}-musterau.de/seite`, to })));
  await importExport(office.client, {
    name: 'ours.csv',
    site: 'velo.example',
    asOf: '2026-06-30',
    bytes: links('https://velo.example/de/rad', NAMES),
  });
  await importExport(office.client, {
    name: 'rival.csv',
    site: 'rival.example',
    asOf: '2026-06-30',
    bytes: links('https://rival.example/', ['anzeiger', 'kammer']),
  });
  await refresh(office.client);
  return office;
}
