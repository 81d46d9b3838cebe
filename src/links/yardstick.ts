import type { MarketView, Source } from './marketView';
import { describeSection } from './section';
import { reasonMissing } from './sectionCoverage';
import { type DomainOnSite, timelineBy } from './siteView';
import { isHeld, isHeldAt } from './status';
import type { Timeline } from './timeline';
import { changeAt } from './track';
import type { Day } from './vocabulary';

/** Referring domains of one section by the main tool alone, so that sides can be compared. */
export interface Side {
  /** The section, as people write it. */
  readonly name: string;
  readonly ours: boolean;
  /** Why the main tool says nothing of this side; ''. */
  readonly missing: string;
  readonly domains: readonly Measured[];
}

/** A counted domain and its life by the main tool. */
export interface Measured {
  readonly source: Source;
  readonly there: DomainOnSite;
  readonly timeline: Timeline;
}

/** Ours first, then the competitors in the market's order. Only domains of quality Counted. */
export function sidesOf(view: MarketView): Side[] {
  const { market, log, ours, rivals } = view;
  const counted = view.sources.filter((source) => source.judged.quality.value === 'Counted');
  const side = (name: string, section: typeof market.ours, pick: (source: Source) => DomainOnSite | null): Side => {
    const missing = reasonMissing(market.mainTool, section, log);
    return { name, ours: section === market.ours, missing, domains: missing === '' ? measure(pick) : [] };
  };
  const measure = (pick: (source: Source) => DomainOnSite | null): Measured[] =>
    counted.flatMap((source) => {
      const there = pick(source);
      const timeline = there === null ? null : timelineBy(market.mainTool, there);
      return there === null || timeline === null || timeline.turns.length === 0 ? [] : [{ source, there, timeline }];
    });
  return [
    side(describeSection(ours.section), ours.section, (source) => source.ours),
    ...rivals.map((rival, index) => side(rival.name, rival.view.section, (source) => source.theirs[index] ?? null)),
  ];
}

/** Domains in the stock of a side at the end of a day. */
export function stockOf({ domains }: Side, day: Day): Measured[] {
  return domains.filter(({ timeline }) => isHeldAt(timeline, day));
}

/** Whether one of the domain's links to the section, by the main tool, is followed on that day. */
export function isFollowed({ there }: Measured, view: MarketView, day: Day): boolean {
  return there.links.some(
    ({ landing, observation, track }) =>
      landing === 'Section' &&
      observation.tool === view.market.mainTool &&
      observation.followed > 0 &&
      isHeld(changeAt(track.changes, day)),
  );
}

export function isLocal({ relevance }: Source): boolean {
  return relevance.value === 'Local';
}
