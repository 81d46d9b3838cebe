import type { Source } from '../marketView';
import { pageOf } from '../portrait';
import type { DomainOnSite } from '../time/siteView';
import type { Change } from '../time/track';
import type { Day, Relevance, SourceType, Tool } from '../vocabulary';
import { type Reclaim, reclaimOf } from './reclaim';

/** A domain in one of the review's lists. */
export interface ReviewRow {
  readonly domain: string;
  readonly type: SourceType;
  readonly relevance: Relevance;
  readonly authority: number | null;
  /** The page that links or linked to the section. */
  readonly url: string;
  /** When it changed; '' for "before anybody looked". */
  readonly day: Day;
  /** What happened to a lost or unconfirmed link, in words; ''. */
  readonly reason: string;
  /** For losses. */
  readonly reclaim: Reclaim | null;
  readonly why: string;
}

/** `there`: the domain's links to the site whose section the list is about; `last`: how they stand. */
export function reviewRow(source: Source, there: DomainOnSite | null, last: Change | null, mainTool: Tool): ReviewRow {
  const { domain, judged, relevance, portrait, why } = source;
  const toSection = (there?.links ?? []).filter((link) => link.landing === 'Section');
  const observations = toSection.map((link) => link.observation);
  const loss = last?.held === 'Lost' ? last.loss : null;
  return {
    domain,
    type: judged.type.value,
    relevance: relevance.value,
    authority: portrait.authority,
    url: pageOf(domain, observations, mainTool),
    day: last?.day ?? '',
    reason: last?.why ?? '',
    reclaim: loss === null ? null : reclaimOf(source, loss),
    why,
  };
}

/** Local ones first, then the stronger, then by name. */
export function byWeight(a: ReviewRow, b: ReviewRow): number {
  return (
    Number(b.relevance === 'Local') - Number(a.relevance === 'Local') ||
    (b.authority ?? -1) - (a.authority ?? -1) ||
    (a.domain < b.domain ? -1 : 1)
  );
}
