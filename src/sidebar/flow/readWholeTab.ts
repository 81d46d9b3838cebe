import type { Client } from '../client';

const PAGE_ROWS = 2000;

export interface TabText {
  readonly tab: string;
  readonly rows: readonly (readonly string[])[];
  /** Addresses of cells whose text Sheets has lost. */
  readonly unrecoverable: readonly string[];
}

/** All rows of a tab as Sheets shows them, header first. */
export async function readWholeTab(server: Pick<Client, 'readTab'>, tab: string): Promise<TabText> {
  const rows: (readonly string[])[] = [];
  const unrecoverable: string[] = [];
  for (;;) {
    const page = await server.readTab(tab, rows.length, PAGE_ROWS);
    rows.push(...page.rows);
    unrecoverable.push(...page.unrecoverable);
    if (page.rows.length === 0 || rows.length >= page.total) return { tab, rows, unrecoverable };
  }
}
