import { shareOf } from '../share';
import type { Quarter } from '../time/quarter';
import type { Wording } from '../wording';
import type { Figures } from './figures';
import { forecastWords } from './forecast';
import type { Review } from './review';

/** What is kept of a review for good. */
export interface ReviewRecord {
  /** Code of the market. */
  readonly market: string;
  readonly quarter: Quarter;
  /** How recent each tool's data were, `ours: Ahrefs 30 Sep 2026`. */
  readonly dataAsOf: string;
  readonly figures: Figures;
  /** Local share of ours, with what is unknown. */
  readonly share: string;
  /** `14–19 months at this pace`. */
  readonly forecast: string;
}

export function recordOf(review: Review, wording: Wording): ReviewRecord {
  const { market, quarter, freshness, figures, comparison, forecast } = review;
  const ours = comparison.shares.find((side) => side.ours);
  return {
    market,
    quarter,
    dataAsOf: freshness.map(({ name, tool, asOf }) => `${name}: ${tool} ${wording.day(asOf)}`).join('; '),
    figures,
    share:
      ours === undefined || ours.all === null ? `blank: ${ours?.missing ?? 'no data'}` : shareOf(ours.all, wording),
    forecast: forecastWords(forecast, wording) || (forecast.kind === 'reached' ? 'reached' : 'blank'),
  };
}
