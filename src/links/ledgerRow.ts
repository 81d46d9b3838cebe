import { countries } from '../catalogue/countries';
import { competitorsOf, describeGap, type Gap, heldLinks } from './gap';
import { countLinks } from './linkCount';
import type { Market } from './market';
import type { MarketData, MarketView, Source } from './marketView';
import { earlierDay, laterDay } from './time/day';
import type { DomainOnSite, Link } from './time/siteView';
import { isHeldAt, statusAt } from './time/status';
import type { Judged, Verdict } from './verdict';
import type { Day, Landing, Quality, Relevance, SourceType, Status } from './vocabulary';

/** A row of a market's tab: the columns that are ours, in their order, and the verdicts behind them. */
export interface LedgerRow {
  readonly domain: string;
  readonly status: Status;
  /** `Yes`, `Yes (knows us)` …; ''. */
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
    language: outreachLanguage(judged.language, relevance, judged.country.value, market),
    priority: null,
    why: rules.why(judged, relevance),
    judged,
    relevanceVerdict: relevance,
  };
}

/** The day, and what of the whole market a row needs to know on it. */
export interface Moment {
  readonly today: Day;
  readonly quarterStart: Day;
  readonly gap: Gap | null;
  readonly priority: ReadonlyMap<string, number>;
}

/** What the tab says of a domain at the end of a day. */
export function ledgerRow(source: Source, view: MarketView, { today, quarterStart, gap, priority }: Moment): LedgerRow {
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
    language: outreachLanguage(judged.language || portrait.language, relevance, judged.country.value, view.market),
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

function datesOf(links: readonly Link[]): { readonly firstSeen: Day; readonly lastSeen: Day } {
  let firstSeen = '';
  let lastSeen = '';
  for (const { observation } of links) {
    firstSeen = earlierDay(firstSeen, observation.firstSeen);
    for (const sighting of observation.sightings) lastSeen = laterDay(lastSeen, sighting.lastSeen);
  }
  return { firstSeen, lastSeen };
}

/**
 * The page's own language when the market speaks it. A Local source is written to in its own, too, when that is one of its
 * country (a French-speaking Swiss paper in a German-speaking Swiss market), else in the market's first.
 */
function outreachLanguage(
  language: string,
  { value }: Verdict<Relevance>,
  country: string,
  { languages }: Market,
): string {
  if (languages.includes(language)) return language;
  if (value !== 'Local') return '';
  return countries().get(country)?.languages.includes(language) === true ? language : (languages[0] ?? '');
}
