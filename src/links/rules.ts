import { judge } from './judge';
import type { Market } from './market';
import { relevanceOf } from './relevance';
import type { Sources } from './sources';
import type { Evidence, Judged, Verdict } from './verdict';
import type { Relevance } from './vocabulary';
import { why } from './why';

/** The rules of classification that ledger and review ask, the user's own verdicts already among them. */
export interface Rules {
  readonly judge: (evidence: Evidence) => Judged;
  /** `authority` is the main tool's domain metric; null when unknown. */
  readonly relevanceOf: (judged: Judged, market: Market, authority: number | null) => Verdict<Relevance>;
  readonly why: (judged: Judged, relevance: Verdict<Relevance>) => string;
}

/** The product's rules with the user's own verdicts. */
export function rulesWith(sources: Sources): Rules {
  return { judge: (evidence) => judge(evidence, sources), relevanceOf, why };
}
