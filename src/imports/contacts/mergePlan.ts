import { readAddress } from '../../links/domain';
import type { SetAside } from '../exported';
import type { LedgerColumn } from './columnTargets';
import { isTheirs } from './columnTargets';
import type { ContactTable } from './contactTable';
import { BLANK, type Content } from './content';
import { asideOf, type Goal, type Joined, joinRows, type MergeAnswers } from './joinRows';
import { exactly, holds, isFreeText, type Kind, kindOfCells } from './kinds';

/** A market's ledger as it stood when it was read. */
export interface LedgerTable {
  readonly tab: string;
  readonly columns: readonly LedgerColumn[];
  /** As wide as `columns`. */
  readonly rows: readonly (readonly Content[])[];
}

/** A blank cell of theirs that gets a value. */
export interface Fill {
  readonly domain: string;
  readonly goal: Goal;
  readonly value: Content;
}

/** A cell where the tab says something else than the ledger, or its own rows disagree. */
export interface Difference {
  readonly domain: string;
  readonly goal: Goal;
  /** What stands in the ledger; blank where only the tab's own rows disagree. */
  readonly mine: Content;
  /** Each different value of the tab. */
  readonly theirs: readonly Content[];
  /** Free text may hold both. */
  readonly canHoldBoth: boolean;
  /** The ledger has no row for the domain yet. */
  readonly isNew: boolean;
}

/** What a merge would do, as data. Rows of the tab that hold anything are either kept or set aside. */
export interface MergePlan {
  readonly rows: number;
  readonly kept: number;
  readonly setAside: readonly SetAside[];
  readonly fills: readonly Fill[];
  readonly differences: readonly Difference[];
  /** Cells that say the same on both sides. */
  readonly same: number;
  /** Domains that the ledger lacks, in the tab's order. */
  readonly newDomains: readonly string[];
  readonly strangeVerdicts: readonly string[];
}

/** A cell holds 50,000 characters. */
const MOST_TOGETHER = 45_000;

/** Compares a tab with a market's ledger, column by column and domain by domain. Changes nothing and forgets nothing. */
export function planMerge(table: ContactTable, ledger: LedgerTable, answers: MergeAnswers): MergePlan {
  const { domains, setAside, strangeVerdicts, goals } = joinRows(
    table,
    ledger.columns,
    kindsOf(ledger, answers.locale),
    answers,
  );
  const rowsOf = rowsByDomain(ledger);
  const doubled = domains.filter(({ domain }) => (rowsOf.get(domain)?.length ?? 0) > 1);
  const aside = [...setAside, ...doubled.flatMap((one) => asideDoubled(one, table, ledger, answers))];
  const merged = domains.filter((one) => !doubled.includes(one));
  const found = { fills: [] as Fill[], differences: [] as Difference[], same: 0 };
  for (const one of merged) {
    compare(one, rowsOf.get(one.domain)?.[0], goals, ledger, answers.locale, found);
  }
  return {
    ...found,
    rows: table.rows.length,
    kept: table.rows.length - aside.length,
    setAside: aside.sort((a, b) => a.line - b.line),
    newDomains: merged.filter(({ domain }) => !rowsOf.has(domain)).map(({ domain }) => domain),
    strangeVerdicts,
  };
}

/** Two rows of one domain in the ledger: nobody can tell which of them is meant. */
function asideDoubled(
  { domain }: Joined,
  table: ContactTable,
  { tab }: LedgerTable,
  { domainAt }: MergeAnswers,
): SetAside[] {
  const rows = table.rows.filter(({ cells }) => domainIn(cells[domainAt] ?? BLANK) === domain);
  return rows.map((row) => asideOf(row, `${domain} has several rows in ${tab}: delete all but one`));
}

/** By domain the rows of the ledger that name it. */
function rowsByDomain({ columns, rows }: LedgerTable): Map<string, (readonly Content[])[]> {
  const at = columns.findIndex(({ kind }) => kind === 'domain');
  const byDomain = new Map<string, (readonly Content[])[]>();
  for (const row of rows) {
    const domain = domainIn(row[at] ?? BLANK);
    if (domain !== '') byDomain.set(domain, [...(byDomain.get(domain) ?? []), row]);
  }
  return byDomain;
}

function domainIn({ text }: Content): string {
  return readAddress(text).domain;
}

/** Kinds of the ledger's own columns by name. */
function kindsOf({ columns, rows }: LedgerTable, locale: string): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  columns.forEach((column, at) => {
    if (!isTheirs(column) || kinds.has(column.name)) return;
    const { kind } = column;
    const isFixed = kind === 'stage' || kind === 'day' || kind === 'text' || kind === 'note';
    const cells = isFixed ? [] : rows.map((row) => row[at] ?? BLANK);
    if (isFixed) kinds.set(column.name, kind);
    else if (cells.some(({ text }) => text !== '')) kinds.set(column.name, kindOfCells(cells, locale));
  });
  return kinds;
}

interface Found {
  readonly fills: Fill[];
  readonly differences: Difference[];
  same: number;
}

function compare(
  { domain, values }: Joined,
  row: readonly Content[] | undefined,
  goals: readonly Goal[],
  { columns }: LedgerTable,
  locale: string,
  found: Found,
): void {
  for (const goal of goals) {
    const { kind } = goal;
    const theirs = values.get(goal.column);
    if (theirs === undefined || (kind === 'verdict' && row === undefined)) continue;
    const stands = row?.[columns.findIndex(({ name }) => name === goal.column)] ?? BLANK;
    const mine = exactly(stands, locale);
    const [only] = theirs;
    const plain = kind === 'verdict' ? 'stage' : kind;
    if (mine.text !== '' && theirs.every((value) => holds(mine, value, plain))) found.same += 1;
    else if (mine.text === '' && theirs.length === 1 && only !== undefined && kind !== 'verdict')
      found.fills.push({ domain, goal, value: only });
    else found.differences.push(difference(domain, goal, mine, theirs, row === undefined));
  }
}

function difference(domain: string, goal: Goal, mine: Content, theirs: readonly Content[], isNew: boolean): Difference {
  const together = [mine, ...theirs].reduce((sum, { text }) => sum + text.length, 0);
  const canHoldBoth = goal.kind !== 'verdict' && isFreeText(goal.kind) && together <= MOST_TOGETHER;
  return { domain, goal, mine, theirs, canHoldBoth, isNew };
}
