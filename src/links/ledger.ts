import { earlierDay, laterDay } from './day';
import { competitorsOf, describeGap, type Gap, gapOf, heldLinks } from './gap';
import type { MarketData, MarketView, Source } from './marketView';
import { percentileIn, priorities } from './priority';
import { firstDayOf, quarterOf } from './quarter';
import { toolsFor } from './sectionCoverage';
import type { DomainOnSite, Link } from './siteView';
import { isHeldAt, statusAt } from './status';
import type { Judged, Verdict } from './verdict';
import {
  type Day,
  type Landing,
  METRIC_OF,
  type Quality,
  RELEVANCES,
  type Relevance,
  type SourceType,
  type Status,
  type Tool,
} from './vocabulary';

/** A row of a market's tab: the columns that are ours, in their order, and the verdicts behind them. */
export interface LedgerRow {
  readonly domain: string;
  readonly status: Status;
  /** `Gap`, `Gap (knows us)` …; ''. */
  readonly gap: string;
  readonly relevance: Relevance;
  /** ISO 3166-1 alpha-2; ''. */
  readonly country: string;
  readonly type: SourceType;
  readonly quality: Quality;
  /** The main tool's domain metric. */
  readonly authority: number | null;
  /** Live or unconfirmed links: the main tool's count, or the largest of the others' where it has none. */
  readonly linksToSection: number;
  readonly linksToRoot: number;
  readonly linksElsewhere: number;
  readonly competitors: number;
  readonly whichCompetitors: readonly string[];
  /** Of the links to our section and root, by any tool's own dates; ''. */
  readonly firstSeen: Day;
  readonly lastSeen: Day;
  readonly serverCountry: string;
  /** ISO 639-1 in which to write to them; ''. */
  readonly language: string;
  /** `1.0003`: tier 1, third of it; null for rows that are no gap. */
  readonly priority: number | null;
  readonly why: string;
  readonly judged: Judged;
  readonly relevanceVerdict: Verdict<Relevance>;
}

export interface Ledger {
  /** Our links first, then the gap by priority, then other domains that only competitors have. */
  readonly rows: readonly LedgerRow[];
  /** Gap domains in all, those left out included. */
  readonly gap: number;
  readonly localGap: number;
  /** Rows that the market's limit keeps out of the tab. None of them is Local. */
  readonly leftOut: number;
  /** Rows that no figure counts: Junk and Ignored. */
  readonly uncounted: number;
  /** `Authority (DR)`. */
  readonly authorityHeader: string;
}

/**
 * The ledger as it stands at the end of `today`. `present`: domains that the market's tab already has, which stay in it
 * whatever the limit. `firstMonth` begins the business year that New and Restored refer to.
 */
export function ledgerOf(
  view: MarketView,
  today: Day,
  present: ReadonlySet<string> = new Set(),
  firstMonth = 1,
): Ledger {
  const quarterStart = firstDayOf(quarterOf(today, firstMonth), firstMonth);
  const gaps = gapsOf(view, today);
  const priority = priorityOf(view, gaps);
  const rowOf = (source: Source) =>
    row(source, view, { today, quarterStart, gap: gaps.get(source.domain) ?? null, priority });
  const [linked, others] = parted(view.sources, linksToUs);
  const theirs = others.map(rowOf).sort(byPriority);
  let room = view.market.gapLimit;
  const kept = theirs.filter((each) => each.relevance === 'Local' || room-- > 0 || present.has(each.domain));
  const rows = [...linked.map(rowOf).sort(byRelevance), ...kept];
  return {
    rows,
    gap: gaps.size,
    localGap: view.sources.filter((source) => gaps.has(source.domain) && source.relevance.value === 'Local').length,
    leftOut: theirs.length - kept.length,
    uncounted: view.sources.filter((source) => source.judged.quality.value !== 'Counted').length,
    authorityHeader: authorityHeader(view.market.mainTool),
  };
}

/**
 * A row for a domain that no stored observation knows: the user typed it, or the import that had it was undone. It has
 * verdicts from its name alone and no links.
 */
export function rowOfStranger(domain: string, { market, rules }: Pick<MarketData, 'market' | 'rules'>): LedgerRow {
  const judged = rules.judge({ url: domain });
  const relevance = rules.relevanceOf(judged, market, null);
  return {
    domain,
    status: 'None',
    gap: '',
    relevance: relevance.value,
    country: judged.country.value,
    type: judged.type.value,
    quality: judged.quality.value,
    authority: null,
    linksToSection: 0,
    linksToRoot: 0,
    linksElsewhere: 0,
    competitors: 0,
    whichCompetitors: [],
    firstSeen: '',
    lastSeen: '',
    serverCountry: '',
    language: relevance.value === 'Local' ? (market.languages[0] ?? '') : '',
    priority: null,
    why: rules.why(judged, relevance),
    judged,
    relevanceVerdict: relevance,
  };
}

/** `Authority (DR)`; plain `Authority` for a tool without a domain metric, whose column stays blank. */
export function authorityHeader(mainTool: Tool): string {
  return METRIC_OF[mainTool] === '' ? 'Authority' : `Authority (${METRIC_OF[mainTool]})`;
}

/** Gap domains on a day. */
export function gapsOf(view: MarketView, day: Day): Map<string, Gap> {
  const checked = toolsFor(view.market.ours, view.log);
  const gaps = new Map<string, Gap>();
  for (const source of view.sources) {
    const gap = gapOf(source, view, checked, day);
    if (gap !== null) gaps.set(source.domain, gap);
  }
  return gaps;
}

/** Priority of each gap domain. */
export function priorityOf(view: MarketView, gaps: ReadonlyMap<string, Gap>): Map<string, number> {
  const percentile = percentileIn(
    view.sources.map((source) => source.portrait.metrics),
    view.market.mainTool,
  );
  const prospects = view.sources.flatMap(({ domain, relevance, judged, portrait }) => {
    const gap = gaps.get(domain);
    if (gap === undefined) return [];
    const { knowsUs, followed, competitors } = gap;
    const place = { knowsUs, followed, competitors: competitors.length, percentile: percentile(portrait.metrics) };
    return [{ domain, relevance: relevance.value, type: judged.type.value, ...place }];
  });
  return priorities(prospects);
}

interface Moment {
  readonly today: Day;
  readonly quarterStart: Day;
  readonly gap: Gap | null;
  readonly priority: ReadonlyMap<string, number>;
}

function row(source: Source, view: MarketView, { today, quarterStart, gap, priority }: Moment): LedgerRow {
  const { domain, judged, relevance, portrait, ours } = source;
  const held = believedLinks(ours, today);
  const count = (...landings: Landing[]) => countLinks(held, view.market.mainTool, landings);
  const whichCompetitors = competitorsOf(source, view, today);
  return {
    domain,
    status: ours === null ? 'None' : statusAt(ours.timeline, today, quarterStart),
    gap: describeGap(gap),
    relevance: relevance.value,
    country: judged.country.value,
    type: judged.type.value,
    quality: judged.quality.value,
    authority: portrait.authority,
    linksToSection: count('Section'),
    linksToRoot: count('Root'),
    linksElsewhere: count('Other section', 'Unknown'),
    competitors: whichCompetitors.length,
    whichCompetitors,
    ...datesOf((ours?.links ?? []).filter(({ landing }) => landing === 'Section' || landing === 'Root')),
    serverCountry: portrait.serverCountry,
    language: outreachLanguage(source, view),
    priority: priority.get(domain) ?? null,
    why: source.why,
    judged,
    relevanceVerdict: relevance,
  };
}

/** Links of a tool that another one has overruled are gone, whatever that tool still lists. */
function believedLinks(ours: DomainOnSite | null, today: Day): Link[] {
  if (ours === null) return [];
  const held = heldLinks(ours.links, today);
  return isHeldAt(ours.timeline, today) ? held : held.filter(({ landing }) => landing !== 'Section');
}

/** Tools see the same links, so their counts are never added. */
function countLinks(links: readonly Link[], mainTool: Tool, landings: readonly Landing[]): number {
  const counts = new Map<Tool, number>();
  for (const { observation, landing } of links) {
    if (landings.includes(landing)) {
      counts.set(observation.tool, (counts.get(observation.tool) ?? 0) + observation.links);
    }
  }
  return counts.get(mainTool) ?? Math.max(0, ...counts.values());
}

function datesOf(links: readonly Link[]): { readonly firstSeen: Day; readonly lastSeen: Day } {
  let firstSeen = '';
  let lastSeen = '';
  for (const { observation } of links) {
    firstSeen = earlierDay(firstSeen, observation.firstSeen);
    for (const sighting of observation.sightings) lastSeen = laterDay(lastSeen, sighting.lastSeen);
  }
  return { firstSeen, lastSeen };
}

/** The page's own language when the market speaks it; a Local source is written to in the market's first. */
function outreachLanguage({ judged, portrait, relevance }: Source, { market }: MarketView): string {
  const language = judged.language || portrait.language;
  if (market.languages.includes(language)) return language;
  return relevance.value === 'Local' ? (market.languages[0] ?? '') : '';
}

function linksToUs({ ours }: Source): boolean {
  return (ours?.links ?? []).some(({ landing }) => landing === 'Section' || landing === 'Root');
}

function parted<T>(all: readonly T[], test: (each: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const each of all) (test(each) ? yes : no).push(each);
  return [yes, no];
}

function byPriority(a: LedgerRow, b: LedgerRow): number {
  return (a.priority ?? NO_GAP) - (b.priority ?? NO_GAP) || byRelevance(a, b);
}

const NO_GAP = 9;

function byRelevance(a: LedgerRow, b: LedgerRow): number {
  return (
    RELEVANCES.indexOf(a.relevance) - RELEVANCES.indexOf(b.relevance) ||
    (b.authority ?? -1) - (a.authority ?? -1) ||
    (a.domain < b.domain ? -1 : 1)
  );
}
