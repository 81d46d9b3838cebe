import { overviewOf } from '../links/overview/overview';
import { today } from '../workbook/cells';
import { readLog } from '../workbook/importsLog';
import { withLease } from '../workbook/lease';
import { readMarkets } from '../workbook/marketsTab';
import { writeOverviewTab } from '../workbook/overviewTab';
import { readWrittenReviews } from '../workbook/reviewsTab';
import { readSummaries } from '../workbook/summaries';
import { openTabNamed } from '../workbook/tabs';
import { stateOf } from './marketStates';

/** Brings the overview up to date; derived from what refreshes and reviews left, so that a stopped one is simply repeated. */
export function updateOverview(again = false): string {
  const day = today();
  const known = { log: readLog(), summaries: readSummaries(), reviews: readWrittenReviews(), today: day };
  const markets = readMarkets().stored.map((stored) => stateOf(stored, known));
  return writeOverviewTab(overviewOf(markets, day), again);
}

/** Writes the overview anew and opens it. Answers what was done. */
export function showOverview(): string {
  const name = withLease('the overview', () => updateOverview(true));
  openTabNamed(name);
  return `The tab “${name}” is up to date.`;
}
