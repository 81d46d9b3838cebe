import type { Run } from '../ledger/batches';
import { BLOCK_COLUMNS, forVerdicts, VERDICT_COLUMNS, type Verdicts } from '../ledger/columns';
import type { RowRun } from '../ledger/rowWrites';
import { type CellValue, textOf } from './cells';
import { columnBefore } from './columnBefore';
import { type LedgerColumns, readColumn, readDomains } from './ledgerRead';
import { writeWhere } from './writeWhere';

/** Domains and verdict cells of all rows, as they stood before a write: it may hit any row that moves meanwhile. */
export interface Looked {
  readonly domains: readonly string[];
  readonly words: Verdicts<readonly string[]>;
}

/** A run of rows that is written, with what it held before. */
export interface WrittenRun extends RowRun {
  /** All cells of its rows. */
  readonly values: readonly (readonly CellValue[])[];
  /** What is written into the verdict cells, or stands there already. */
  readonly words: Verdicts<readonly string[]>;
}

const MOST_TRIES = 3;

export function look(columns: LedgerColumns): Looked {
  const domains = readDomains(columns);
  const { sheet, at } = columns;
  const words = (column: keyof Looked['words']): string[] =>
    readColumn(sheet, at[column], domains.length).map((cell) => textOf(cell));
  return { domains, words: forVerdicts(words) };
}

/**
 * Gives verdict cells back what they held, where rows moved while they were written: the write then hit the cells of other
 * domains, and what it left there must not be taken for the user's word. The other columns are ours, and are written again.
 */
export function restoreWords(columns: LedgerColumns, before: Looked, written: readonly WrittenRun[]): void {
  const rowOf = new Map(before.domains.map((domain, row) => [domain, row]));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const now = look(columns);
    for (const column of VERDICT_COLUMNS) {
      for (const { from, words } of written) {
        const held = words[column].map(
          (_, at) => before.words[column][rowOf.get(now.domains[from + at] ?? '') ?? -1] ?? '',
        );
        const isHit = words[column].map((word, at) => now.words[column][from + at] === word && word !== held[at]);
        const stays = held.map((word, at) => (isHit[at] === true ? word : (now.words[column][from + at] ?? '')));
        writeWhere(columns.sheet, columns.at[column], from, stays, isHit);
      }
    }
    SpreadsheetApp.flush();
    const places = written.map(({ from, rows }): Run => [from, from + rows.length]);
    const after = readDomains(columns);
    if (places.every(([first, end]) => now.domains.slice(first, end).every((name, at) => after[first + at] === name)))
      return;
  }
}

/**
 * Gives columns back what they held, where somebody inserted or moved columns while a run was written: the write
 * then hit the columns that had come to stand in its place. All others are left alone. A new column is emptied where it was hit.
 */
export function restoreColumns({ sheet, header, at }: LedgerColumns, now: readonly string[], run: WrittenRun): void {
  const hit = new Set([...BLOCK_COLUMNS, ...VERDICT_COLUMNS].map((name) => at[name]));
  now.forEach((_, column) => {
    const was = columnBefore(header, now, column);
    if (was === column || !hit.has(column)) return;
    const values = run.values.map((row) => [was < 0 ? '' : (row[was] ?? '')]);
    sheet.getRange(run.from + 2, column + 1, values.length, 1).setValues(values);
  });
}
