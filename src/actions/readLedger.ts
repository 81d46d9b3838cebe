import { standCells } from '../ledger/stand';
import type { FollowUp } from '../links/review/followUps';
import { today } from '../workbook/cells';
import { findFollowUps } from '../workbook/followUps';
import { type IndexPage, readIndex } from '../workbook/ledgerIndex';
import { markOf, readColumns, readDomains, readStand } from '../workbook/ledgerRead';
import { tabNow } from './loadMarket';
import type { LedgerPage } from './protocol';

/**
 * Some rows of a market's tab, from the given 0-based one below the header on, as far as a refresh must know them. Pages with the same mark
 * are of one tab: no row came, went or moved between them.
 */
export function ledgerRows(code: string, from: number, count: number): LedgerPage {
  const columns = readColumns(tabNow(code).sheet);
  const domains = readDomains(columns);
  const rows = readStand(columns, from, Math.min(count, domains.length - from));
  return { header: columns.header, rows: rows.map(standCells), total: domains.length, mark: markOf(domains) };
}

/** Rows of a market's tab whose next date has passed, the oldest first. */
export function overdueFollowUps(code: string): FollowUp[] {
  return findFollowUps(readColumns(tabNow(code).sheet), today());
}

/** Some rows of what is remembered of a market's tab. */
export function memoryRows(code: string, from: number, count: number): IndexPage {
  return readIndex(tabNow(code).sheet.getSheetId(), from, count);
}
