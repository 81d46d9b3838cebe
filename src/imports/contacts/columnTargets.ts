import { type ContactTable, type TableColumn, textAt } from './contactTable';
import { folded } from './folded';
import { columnMeant, verdictMeant } from './headerWords';

/**
 * A column of the market's ledger. `ours` are never written; a `verdict` is ours and may be corrected; all others are the
 * user's, of which `own` are those they added.
 */
export interface LedgerColumn {
  readonly name: string;
  readonly kind: 'domain' | 'ours' | 'verdict' | 'stage' | 'day' | 'text' | 'note' | 'own';
}

/** What becomes of a column of the tab. */
export type Target =
  /** The site's, by which rows are joined. */
  | { readonly kind: 'domain' }
  /** Theirs, under its name in the ledger; `isNew` when the ledger lacks it still. */
  | { readonly kind: 'theirs'; readonly column: string; readonly isNew: boolean }
  /** A verdict of ours that may be corrected. */
  | { readonly kind: 'verdict'; readonly column: string }
  /** One of our own figures, which came along with a copied tab. */
  | { readonly kind: 'ours' }
  | { readonly kind: 'left out' };

export type Targets = ReadonlyMap<number, Target>;

/** So many of our own columns beside the domain are no accident: the tab was a market's. */
const COPIED_FROM = 6;

/** Whether the tab is a copy of a market's. Then its Status is our link's, not the outreach's. */
export function isCopied(table: ContactTable, ledger: readonly LedgerColumn[]): boolean {
  const names = new Set(table.columns.map(({ name }) => folded(name)));
  const ours = ledger.filter(({ kind }) => kind === 'ours' || kind === 'verdict');
  return names.has('domain') && ours.filter(({ name }) => names.has(folded(name))).length >= COPIED_FROM;
}

/** What becomes of each column, as far as its name tells; of two that mean the same, the second keeps its own name. */
export function proposeTargets(table: ContactTable, ledger: readonly LedgerColumn[], domainAt: number): Targets {
  const copied = isCopied(table, ledger);
  const targets = new Map<number, Target>();
  const taken = new Set<string>();
  const byName = [...table.columns].sort((a, b) => sureness(b, ledger) - sureness(a, ledger) || a.at - b.at);
  for (const column of byName) {
    const proposed = proposal(column, table, ledger, copied);
    const target =
      column.at === domainAt ? ({ kind: 'domain' } as const) : free(proposed, column, table, ledger, taken);
    if (target.kind === 'theirs' || target.kind === 'verdict') taken.add(folded(target.column));
    targets.set(column.at, target);
  }
  return targets;
}

/** A column of the very name goes before one that only means the same. */
function sureness({ name }: TableColumn, ledger: readonly LedgerColumn[]): number {
  return ledger.some((column) => isTheirs(column) && folded(column.name) === folded(name)) ? 1 : 0;
}

function proposal(column: TableColumn, table: ContactTable, ledger: readonly LedgerColumn[], copied: boolean): Target {
  const name = folded(column.name);
  const same = ledger.find((one) => folded(one.name) === name || isAuthority(one.name, name));
  if (same?.kind === 'verdict') return { kind: 'verdict', column: same.name };
  if (same !== undefined && isTheirs(same)) return { kind: 'theirs', column: same.name, isNew: false };
  if (same !== undefined && copied) return { kind: 'ours' };
  const meant = columnMeant(name);
  const theirs = ledger.find((one) => isTheirs(one) && meant !== '' && folded(one.name) === folded(meant));
  if (theirs !== undefined) return { kind: 'theirs', column: theirs.name, isNew: false };
  const verdict = verdictMeant(name);
  if (verdict !== '') return { kind: 'verdict', column: verdict };
  return newColumn(column, table, ledger);
}

/** What a target is when another column has its place already. */
function free(
  target: Target,
  column: TableColumn,
  table: ContactTable,
  ledger: readonly LedgerColumn[],
  taken: ReadonlySet<string>,
): Target {
  const isTaken = (one: Target): boolean =>
    (one.kind === 'theirs' || one.kind === 'verdict') && taken.has(folded(one.column));
  if (!isTaken(target)) return target;
  const own = newColumn(column, table, ledger);
  return isTaken(own) ? { kind: 'theirs', column: `${column.name} ${column.at + 1}`, isNew: true } : own;
}

/** A new column under the name it has; under the tab's and its own where the ledger has another of that name. */
export function newColumn(column: TableColumn, table: ContactTable, ledger: readonly LedgerColumn[]): Target {
  const named = (name: string): LedgerColumn | undefined =>
    ledger.find((one) => folded(one.name) === folded(name) || isAuthority(one.name, folded(name)));
  const same = named(column.name);
  if (same === undefined) return { kind: 'theirs', column: column.name, isNew: true };
  const apart = `${table.tab}: ${column.name}`;
  const before = named(apart);
  return { kind: 'theirs', column: before?.name ?? apart, isNew: before === undefined };
}

/** `Authority` and `Authority (AS)` would be taken for our `Authority (DR)`. */
function isAuthority(ledgerName: string, name: string): boolean {
  return ledgerName.startsWith('Authority') && /^authority( |$)/.test(name);
}

export function isTheirs({ kind }: LedgerColumn): boolean {
  return kind === 'stage' || kind === 'day' || kind === 'text' || kind === 'note' || kind === 'own';
}

/** Why the columns cannot go where they are sent; '' when they can. */
export function problemOfTargets(table: ContactTable, targets: Targets): string {
  const seen = new Map<string, string>();
  for (const { at, name } of table.columns) {
    const target = targets.get(at);
    if (target?.kind !== 'theirs' && target?.kind !== 'verdict') continue;
    const other = seen.get(folded(target.column));
    if (other !== undefined)
      return `“${other}” and “${name}” both become ${target.column}. Choose another for one of them.`;
    seen.set(folded(target.column), name);
  }
  return '';
}

/** The first texts of a column, each once, to show what it holds. */
export function examplesOf(table: ContactTable, at: number, most = 3): string[] {
  const texts = new Set<string>();
  for (const row of table.rows) {
    if (textAt(row, at) !== '') texts.add(textAt(row, at));
    if (texts.size === most) break;
  }
  return [...texts];
}
