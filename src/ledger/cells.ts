import { checksum } from '../imports/observationRow';
import { cellName, textOfCell } from '../imports/storedText';
import type { LedgerRow } from '../links/ledger';
import { literal, serialOf } from './cellText';
import { BLOCK_COLUMNS, type OurColumn } from './columns';

/** What is written into a cell. Blank is ''. */
export type Cell = string | number;

/** A row of the ledger as the cells of our columns. */
export function cellsOf(row: LedgerRow): Record<OurColumn, Cell> {
  return {
    Domain: cellName(row.domain),
    Status: row.status,
    Gap: row.gap,
    Relevance: row.relevance,
    Country: row.country,
    'Source type': row.type,
    Quality: row.quality,
    'Authority (…)': row.authority ?? '',
    'Links to section': row.linksToSection,
    'Links to root': row.linksToRoot,
    'Links elsewhere': row.linksElsewhere,
    Competitors: row.competitors,
    'Which competitors': row.whichCompetitors.join(', '),
    'First seen': serialOf(row.firstSeen),
    'Last seen': serialOf(row.lastSeen),
    'Server country': row.serverCountry,
    'Outreach language': row.language,
    Priority: row.priority ?? '',
    Why: literal(row.why),
  };
}

/**
 * What tells whether the cells of a row's block columns hold the same, in 16 digits: reading and comparing a row costs a tenth of
 * writing it. `cell` gives what a column holds, days as serial numbers.
 */
export function printOf(cell: (column: OurColumn) => Cell): string {
  return checksum([BLOCK_COLUMNS.map((column) => textOfCell(cell(column)).trim())]);
}
