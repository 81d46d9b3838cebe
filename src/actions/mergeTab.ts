import type { CellEdit, NewColumn, NewRow } from '../imports/contacts/decided';
import { addColumns } from '../workbook/addColumns';
import { type ColumnSpec, theirs } from '../workbook/columns';
import { commitUnder, takeLease } from '../workbook/lease';
import { type EditsDone, writeEdits } from '../workbook/mergeEdits';
import { addRows, type RowsDone } from '../workbook/mergeRows';
import { typedText } from '../workbook/theirText';
import { holding, orDrop } from './held';
import { tabNow } from './loadMarket';
import type { MergeStart } from './protocol';

/**
 * "Merge this tab": a tab's columns become the user's own in a market's ledger. What goes where was decided in the plan that the
 * user saw; here it is carried out in slices, each of which can be repeated: first columns, then rows, then cells. Verdicts that were corrected in
 * the tab are written as somebody would correct them in the ledger: the refresh that follows makes them the user's own.
 */

/** Takes the lease, adds the columns that the ledger lacks, and answers the token for the rest. */
export function startMerge({ code, from, columns, takeOver }: MergeStart): string {
  const { sheet } = tabNow(code);
  const token = takeLease(`a merge of ${from} into ${code}`, takeOver);
  return orDrop(token, () => {
    addColumns(
      sheet,
      columns.map((column) => specOf(column, from)),
      (change) => commitUnder(token, change),
    );
    return token;
  });
}

/** Adds rows for domains that the ledger lacks. `done`: 0–1, for those who wait. */
export function mergeNewRows(token: string, code: string, rows: readonly NewRow[], done: number): RowsDone {
  return holding({ token, done }, () => {
    const { market, sheet } = tabNow(code);
    return addRows(sheet, market, rows, (change) => commitUnder(token, change));
  });
}

/** Writes cells of the user's own columns, as far as a slice reaches. */
export function mergeEdits(token: string, code: string, edits: readonly CellEdit[], done: number): EditsDone {
  return holding({ token, done }, () => writeEdits(tabNow(code).sheet, edits));
}

const WIDTHS = { stage: 120, day: 95, number: 95, text: 160, note: 260 };

function specOf({ name, kind }: NewColumn, from: string): ColumnSpec {
  const shown = { stage: 'text', day: 'day', number: 'metric', text: 'text', note: 'wrapped' } as const;
  return { ...theirs(typedText(name), WIDTHS[kind], 'text', `Merged from the tab “${from}”.`), kind: shown[kind] };
}
