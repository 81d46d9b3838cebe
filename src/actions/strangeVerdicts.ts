import { markColumn } from '../workbook/cellMarks';
import type { LedgerBlock } from '../workbook/ledgerBlock';
import { VERDICT_COLUMNS } from '../workbook/ledgerColumns';
import { findCorrections, type RefreshPlan, type StrangeVerdict } from './refreshPlan';

/** Verdict cells of a ledger that hold what is no verdict, when a refresh is done. */
export function strangeVerdicts(block: LedgerBlock, plan: RefreshPlan): readonly StrangeVerdict[] {
  return findCorrections(block, new Map(plan.after.map((row) => [row.domain, row]))).strange;
}

/** Shows the reason at the very cells, and takes it back where they were mended. */
export function markStrange({ sheet, at, rows }: LedgerBlock, strange: readonly StrangeVerdict[]): void {
  for (const column of VERDICT_COLUMNS) {
    const text = `this is no ${column.toLowerCase()} that Hreflinks knows; choose one from the list, or clear the cell.`;
    const here = strange.filter((each) => each.column === column);
    markColumn(sheet, at[column], rows.length, new Map(here.map(({ row }) => [row, { text, tint: 'problem' }])));
  }
}

/** For the panel, by tab and row. */
export function describeStrange({ row, column, text }: StrangeVerdict, tab: string): string {
  return `Tab “${tab}”: “${text}” in row ${row + 2} is no ${column.toLowerCase()} that Hreflinks knows; choose one from the list.`;
}
