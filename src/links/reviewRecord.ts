import type { Figures } from './figures';
import type { Quarter } from './quarter';
import type { Review } from './review';
import { shareOf } from './share';

/** What is kept of a review for good. */
export interface ReviewRecord {
  /** Code of the market. */
  readonly market: string;
  readonly quarter: Quarter;
  /** How recent each tool's data were, `ours: Ahrefs 2026-09-30`. */
  readonly dataAsOf: string;
  readonly figures: Figures;
  /** Local share of ours, with what is unknown. */
  readonly share: string;
}

export function recordOf({ market, quarter, freshness, figures, comparison }: Review): ReviewRecord {
  const ours = comparison.shares.find((side) => side.ours);
  return {
    market,
    quarter,
    dataAsOf: freshness.map(({ name, tool, asOf }) => `${name}: ${tool} ${asOf}`).join('; '),
    figures,
    share: ours === undefined || ours.all === null ? `blank: ${ours?.missing ?? 'no data'}` : shareOf(ours.all),
  };
}
