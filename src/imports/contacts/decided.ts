import { BLANK, type Content } from './content';
import type { Goal } from './joinRows';
import { asWritten, joined, type Kind } from './kinds';
import type { Difference, MergePlan } from './mergePlan';

/** What is done about a difference: the ledger's cell stays, holds both, or takes the tab's value of that number. */
export type Choice = 'mine' | 'both' | number;

/** By `differenceKey`; what is not here is done as proposed. */
export type Choices = ReadonlyMap<string, Choice>;

/** One cell to write, if it still holds what the plan saw. */
export interface CellEdit {
  readonly domain: string;
  readonly column: string;
  /** Text that the cell showed when the plan was made; '' for a blank one. */
  readonly before: string;
  readonly value: Content;
}

export interface NewColumn {
  readonly name: string;
  readonly kind: Kind;
}

/** A row for a domain that the ledger lacks: only their columns are filled, a refresh fills ours. */
export interface NewRow {
  readonly domain: string;
  readonly cells: readonly { readonly column: string; readonly value: Content }[];
}

/** A plan with all its choices made: exactly what is written. */
export interface Decided {
  readonly columns: readonly NewColumn[];
  readonly rows: readonly NewRow[];
  /** Into cells that are blank. */
  readonly fills: readonly CellEdit[];
  /** Into cells that hold something else, as chosen. */
  readonly overwrites: readonly CellEdit[];
  /** Corrections of our verdicts, as somebody would make them in the ledger: a refresh then takes them up. */
  readonly verdicts: readonly CellEdit[];
}

export function differenceKey({ domain, goal }: Pick<Difference, 'domain' | 'goal'>): string {
  return `${goal.column}\n${domain}`;
}

/** The ledger's word stays, and where it has none, nothing of free text is lost. */
export function proposed({ mine, canHoldBoth }: Difference): Choice {
  return mine.text === '' && canHoldBoth ? 'both' : 'mine';
}

export function choiceOf(difference: Difference, choices: Choices): Choice {
  return choices.get(differenceKey(difference)) ?? proposed(difference);
}

/** Every difference of a column decided alike: where the tab has several values, the first counts as theirs. */
export function choosingAll(
  differences: readonly Difference[],
  column: string,
  choice: Choice,
  choices: Choices,
): Choices {
  const ofColumn = differences.filter(
    ({ goal, canHoldBoth }) => goal.column === column && (choice !== 'both' || canHoldBoth),
  );
  return new Map([...choices, ...ofColumn.map((one) => [differenceKey(one), choice] as const)]);
}

/** What a difference comes to; null when the ledger's cell stays as it is. */
export function outcome(difference: Difference, choice: Choice): Content | null {
  const { mine, theirs, goal } = difference;
  if (choice === 'mine') return null;
  if (choice !== 'both') return theirs[choice] ?? null;
  return goal.kind === 'verdict' ? null : joined([mine, ...theirs], goal.kind);
}

export function decide({ fills, differences, newDomains }: MergePlan, choices: Choices): Decided {
  const isNew = new Set(newDomains);
  const chosen = differences.flatMap((one) => {
    const value = outcome(one, choiceOf(one, choices));
    return value === null ? [] : [{ ...one, value }];
  });
  const written = [...fills.map((fill) => ({ ...fill, mine: BLANK })), ...chosen];
  const there = written.filter(({ domain }) => !isNew.has(domain));
  const edits = there.filter(({ goal }) => goal.kind !== 'verdict').map(editOf);
  const cells = new Map<string, { column: string; value: Content }[]>(newDomains.map((domain) => [domain, []]));
  for (const one of written) cells.get(one.domain)?.push({ column: one.goal.column, value: writtenValue(one) });
  return {
    columns: newColumns(written.map(({ goal }) => goal)),
    rows: [...cells].map(([domain, ofRow]) => ({ domain, cells: ofRow })),
    fills: edits.filter(({ before }) => before === ''),
    overwrites: edits.filter(({ before }) => before !== ''),
    verdicts: there.filter(({ goal }) => goal.kind === 'verdict').map(editOf),
  };
}

interface Written {
  readonly domain: string;
  readonly goal: Goal;
  readonly mine: Content;
  readonly value: Content;
}

function editOf(written: Written): CellEdit {
  const { domain, goal, mine } = written;
  return { domain, column: goal.column, before: mine.text, value: writtenValue(written) };
}

function writtenValue({ goal, value }: Pick<Written, 'goal' | 'value'>): Content {
  return asWritten(value, goal.kind === 'verdict' ? 'text' : goal.kind);
}

/** Only columns that get a value are made. */
function newColumns(goals: readonly Goal[]): NewColumn[] {
  const columns = new Map<string, NewColumn>();
  for (const { column, kind, isNew } of goals) {
    if (isNew && kind !== 'verdict') columns.set(column, { name: column, kind });
  }
  return [...columns.values()];
}

/** Whether carrying it out would change anything. */
export function changesNothing({ rows, fills, overwrites, verdicts }: Decided): boolean {
  return rows.length + fills.length + overwrites.length + verdicts.length === 0;
}
