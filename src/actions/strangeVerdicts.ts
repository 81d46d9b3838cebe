import { VERDICT_COLUMNS } from '../ledger/columns';
import type { StrangeVerdict } from '../ledger/corrections';
import { shortened } from '../links/shortened';
import { markColumn } from '../workbook/cellMarks';
import { type LedgerColumns, rowCount } from '../workbook/ledgerRead';
import { look } from '../workbook/ledgerRestore';

/** A cell of a ledger that holds what is no verdict. */
export interface StrangeCell extends StrangeVerdict {
  /** 0-based below the header. */
  readonly row: number;
}

/** Where the strange verdicts stand now, from the top; none of those that are mended meanwhile. */
export function strangeCells(columns: LedgerColumns, strange: readonly StrangeVerdict[]): StrangeCell[] {
  if (strange.length === 0) return [];
  const { domains, words } = look(columns);
  const wanted = new Map(strange.map((each) => [`${each.column} ${each.domain} ${each.text}`, each]));
  return domains.flatMap((domain, row) =>
    VERDICT_COLUMNS.flatMap((column) => {
      const found = wanted.get(`${column} ${domain} ${words[column][row]}`);
      return found === undefined ? [] : [{ ...found, row }];
    }),
  );
}

/** Shows the reason at the very cells, and takes it back where they were mended. */
export function markStrange({ sheet, at }: LedgerColumns, strange: readonly StrangeCell[]): void {
  for (const column of VERDICT_COLUMNS) {
    const text = `this is no ${column.toLowerCase()} that Hreflinks knows; choose one from the list, or clear the cell.`;
    const here = strange.filter((each) => each.column === column);
    markColumn(sheet, at[column], rowCount(sheet), new Map(here.map(({ row }) => [row, { text, tint: 'problem' }])));
  }
}

/** Somebody may paste anything into a cell. */
const LONGEST_QUOTE = 60;

/** For the panel, by tab and row. */
export function describeStrange({ row, column, text }: StrangeCell, tab: string): string {
  return `Tab “${tab}”: “${shortened(text, LONGEST_QUOTE)}” in row ${row + 2} is no ${column.toLowerCase()} that Hreflinks knows; choose one from the list.`;
}
