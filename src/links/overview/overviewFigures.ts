import type { Forecast } from '../review/forecast';
import type { Day, SourceType } from '../vocabulary';

/** What the overview shows of a market besides, in as few characters as it takes: all summaries live in properties. */
export interface OverviewFigures {
  /** As-of day of the main tool's newest import of our section; ''. */
  readonly asOf: Day;
  /** Local share in words; ''. */
  readonly share: string;
  /** Why there is no benchmark, or who is not in it; ''. */
  readonly reason: string;
  /** `14–19 months at this pace`; '' when there is nothing to say. */
  readonly forecast: string;
  readonly forecastKind: Forecast['kind'];
  /** Net local domains of the last complete quarter, ours and the median competitor's; null when there is none. */
  readonly pace: { readonly quarter: string; readonly ours: number; readonly benchmark: number } | null;
  /** Ends of the last quarters, oldest first: the day, our local domains and the benchmark's. */
  readonly history: readonly (readonly [Day, number | null, number | null])[];
  /** Source types with their percentages, ours and theirs. */
  readonly mix: readonly (readonly [SourceType, number, number])[];
  /** Countries that our links come from, with how many. */
  readonly countries: readonly (readonly [string, number])[];
}
