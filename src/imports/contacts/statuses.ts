import { STAGES, type Stage } from '../../links/vocabulary';
import { type LedgerColumn, newColumn, type Target, type Targets } from './columnTargets';
import { type ContactTable, type TableColumn, textAt } from './contactTable';
import { type StageMeant, stageMeant } from './stageWords';

/** What becomes of a status: a stage, a text in a column of its own, or nothing. */
export type StatusChoice = Stage | 'text' | 'nothing';

/** A status that the tab holds. */
export interface StatusSeen extends StageMeant {
  readonly text: string;
  readonly rows: number;
}

/** The column whose statuses become stages; null when there is none. */
export function statusColumn(
  table: ContactTable,
  targets: Targets,
  ledger: readonly LedgerColumn[],
): TableColumn | null {
  const stage = ledger.find(({ kind }) => kind === 'stage');
  const isStage = (target: Target | undefined): boolean =>
    target?.kind === 'theirs' && stage !== undefined && target.column === stage.name;
  return table.columns.find(({ at }) => isStage(targets.get(at))) ?? null;
}

/** Every status of a column with how often it stands there, the most frequent first. */
export function statusesIn(table: ContactTable, at: number): StatusSeen[] {
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const text = textAt(row, at);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const seen = [...counts].map(([text, rows]) => ({ text, rows, ...stageMeant(text) }));
  return seen.sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1));
}

/** What is done with a status unless the user says otherwise: what it means, or its words are kept. */
export function proposedChoice({ stage }: StageMeant): StatusChoice {
  return stage === '' ? 'text' : stage;
}

/** Whether the words of a status are kept beside its stage: unless they say the stage and no more, or are not wanted. */
export function keepsWords({ stage, exact }: StageMeant, choice: StatusChoice): boolean {
  return choice !== 'nothing' && !(exact && choice === stage);
}

export function isStage(choice: StatusChoice): choice is Stage {
  return STAGES.some((stage) => stage === choice);
}

/** Where the words of statuses are kept. */
export function wordsColumn(column: TableColumn, table: ContactTable, ledger: readonly LedgerColumn[]): Target {
  return newColumn(column, table, ledger);
}
