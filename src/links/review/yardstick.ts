import type { Section } from '../market';
import type { MarketView, Source } from '../marketView';
import type { ImportRecord } from '../observation';
import { describeSection } from '../section';
import { GLOBAL_AUTHORITY } from '../strength';
import { concerns, isOld, reasonMissing, tooOld } from '../time/sectionCoverage';
import { type DomainOnSite, timelineBy } from '../time/siteView';
import { isHeld, isHeldAt } from '../time/status';
import type { Timeline } from '../time/timeline';
import { changeAt } from '../time/track';
import type { Day, Tool } from '../vocabulary';
import { ENGLISH, type Wording } from '../wording';

/** Referring domains of one section by the main tool alone, so that sides can be compared. */
export interface Side {
  /** The section, as people write it. */
  readonly name: string;
  readonly ours: boolean;
  readonly mainTool: Tool;
  /** Why the main tool says nothing of this side; ''. */
  readonly missing: string;
  /** As-of days of the main tool's imports that speak of the section, ascending. */
  readonly imports: readonly Day[];
  /** Those of reports with dates, which alone tell what came and went. */
  readonly dated: readonly Day[];
  readonly domains: readonly Measured[];
  /** The local ones of them: what they come to is asked for many days. */
  readonly locals: readonly Measured[];
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
  const side = (section: Section, isOurs: boolean, pick: (source: Source) => DomainOnSite | null): Side => {
    const missing = reasonMissing(market.mainTool, section, log);
    const records = log.filter((each) => each.tool === market.mainTool && concerns(each, section));
    const domains = missing === '' ? measure(pick) : [];
    return {
      name: describeSection(section),
      ours: isOurs,
      mainTool: market.mainTool,
      missing,
      imports: daysOf(records),
      dated: daysOf(records.filter(({ dated }) => dated)),
      domains,
      locals: domains.filter(({ source }) => isLocal(source)),
    };
  };
  const measure = (pick: (source: Source) => DomainOnSite | null): Measured[] =>
    counted.flatMap((source) => {
      const there = pick(source);
      const timeline = there === null ? null : timelineBy(market.mainTool, there, market.yearBegins);
      return there === null || timeline === null || timeline.turns.length === 0 ? [] : [{ source, there, timeline }];
    });
  return [
    side(ours.section, true, (source) => source.ours),
    ...rivals.map(({ view: { section } }, index) => side(section, false, (source) => source.theirs[index] ?? null)),
  ];
}

function daysOf(records: readonly ImportRecord[]): Day[] {
  return [...new Set(records.map(({ asOf }) => asOf))].sort();
}

/**
 * Why a side cannot be measured on a day, with what to do about it: the main tool lacks it, or had looked last too long before.
 * '' when it can be.
 */
export function lackOn({ name, mainTool, missing, imports }: Side, day: Day, wording: Wording = ENGLISH): string {
  if (missing !== '') return missing;
  const last = imports[imports.length - 1] ?? '';
  if (!isOld(last, day)) return '';
  return tooOld(mainTool, name, last, day, wording);
}

/** Domains in the stock of a side at the end of a day. */
export function stockOf({ domains }: Side, day: Day): Measured[] {
  return domains.filter(({ timeline }) => isHeldAt(timeline, day));
}

/** How many of the stock are local. */
export function countLocals({ locals }: Side, day: Day): number {
  return locals.reduce((sum, { timeline }) => sum + Number(isHeldAt(timeline, day)), 0);
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

/** Global, and by the main tool's metric strong; on the list of global sites where the tool has no metric of it. */
export function isStrongGlobal({ relevance, portrait }: Source): boolean {
  return relevance.value === 'Global' && (portrait.authority ?? GLOBAL_AUTHORITY) >= GLOBAL_AUTHORITY;
}
