import type { Market } from './market';
import type { Evidence, Judged, Verdict } from './verdict';
import type { Relevance } from './vocabulary';

/** The rules of classification that ledger and review ask, the user's own verdicts already among them. */
export interface Rules {
  readonly judge: (evidence: Evidence) => Judged;
  /** `authority` is the main tool's domain metric; null when unknown. */
  readonly relevanceOf: (judged: Judged, market: Market, authority: number | null) => Verdict<Relevance>;
  readonly why: (judged: Judged, relevance: Verdict<Relevance>) => string;
}
