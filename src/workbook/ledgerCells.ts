import { cellName } from '../imports/storedText';
import type { LedgerRow } from '../links/ledger';
import { literal, serialOf } from './cells';
import type { OurColumn } from './ledgerColumns';

/** A row of the ledger as the cells of our columns. */
export function cellsOf(row: LedgerRow): Record<OurColumn, string | number> {
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
