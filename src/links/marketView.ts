import type { Market } from './market';
import { networkSteps } from './networks';
import type { ImportRecord, Observation } from './observation';
import type { Portrait } from './portrait';
import { mostTelling, type Portraits, portraitsOf } from './portraits';
import type { Rules } from './rules';
import { describeSection } from './section';
import { resultOf, type Steps, within } from './steps';
import { type DomainOnSite, type SiteView, viewSite } from './time/siteView';
import type { Judged, Verdict } from './verdict';
import type { Relevance } from './vocabulary';

/** Everything that ledger and review are computed from. */
export interface MarketData {
  readonly market: Market;
  /** Stored observations by site; a site without imports may be missing. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  /** Lines of all sites. */
  readonly log: readonly ImportRecord[];
  readonly rules: Rules;
  /** Why domains belong to networks, where not all that link here are among the observations; else they are looked for. */
  readonly networks?: ReadonlyMap<string, string>;
}

/** A market with its sites read and its referring domains judged, at no particular date. */
export interface MarketView {
  readonly market: Market;
  readonly log: readonly ImportRecord[];
  readonly ours: SiteView;
  readonly rivals: readonly Rival[];
  /** Domains that link or linked to our section or root, or to a competitor's section; by name. */
  readonly sources: readonly Source[];
}

export interface Rival {
  /** Its section, as people write it. */
  readonly name: string;
  readonly view: SiteView;
}

/** A referring domain in a market. */
export interface Source {
  readonly domain: string;
  readonly portrait: Portrait;
  readonly judged: Judged;
  readonly relevance: Verdict<Relevance>;
  readonly why: string;
  /** Why it belongs to a network among all that link here; ''. */
  readonly network: string;
  /** Its links to our whole site; null when there never was one. */
  readonly ours: DomainOnSite | null;
  /** Its links to each competitor's site, in the market's order. */
  readonly theirs: readonly (DomainOnSite | null)[];
}

export function viewMarket(data: MarketData): MarketView {
  return resultOf(viewing(data));
}

/** How many of the domains that link are judged. */
export interface Judging {
  readonly judged: number;
  readonly of: number;
}

/** A market's view in steps that take a few tenths of a second at most, each telling how far it is. */
export function* viewing({
  market,
  observations,
  log,
  rules,
  networks: known,
}: MarketData): Steps<Judging, MarketView> {
  const view = (section: Market['ours']) =>
    viewSite(section, market.mainTool, observations.get(section.site) ?? [], log, market.yearBegins);
  const ours = view(market.ours);
  const rivals: Rival[] = [];
  for (const section of market.competitors) {
    yield { judged: 0, of: ours.domains.size };
    rivals.push({ name: describeSection(section), view: view(section) });
  }
  yield { judged: 0, of: ours.domains.size };
  const domains = domainsOf(ours, rivals);
  const begun: Judging = { judged: 0, of: domains.length };
  const linking: LinkingDomain[] = [];
  for (const domain of domains) {
    if (linking.length % PORTRAYED_AT_ONCE === 0) yield begun;
    linking.push(linkingDomain(domain, ours, rivals, market));
  }
  const evidence = new Map(linking.map(({ domain, portraits }) => [domain, portraits.first.evidence]));
  const networks = known ?? (yield* within(begun, networkSteps(evidence)));
  const sources: Source[] = [];
  for (const each of linking) {
    if (sources.length % JUDGED_AT_ONCE === 0) yield { judged: sources.length, of: linking.length };
    sources.push(judged(each, networks.get(each.domain) ?? '', market, rules));
  }
  return { market, log, ours, rivals, sources };
}

/** Domains of a step. */
const PORTRAYED_AT_ONCE = 20_000;
const JUDGED_AT_ONCE = 1000;

function domainsOf(ours: SiteView, rivals: readonly Rival[]): string[] {
  const names = new Set<string>();
  for (const [domain, { links }] of ours.domains) {
    if (links.some(({ landing }) => landing === 'Section' || landing === 'Root')) names.add(domain);
  }
  for (const { view } of rivals) {
    for (const [domain, { links }] of view.domains) {
      if (links.some(({ landing }) => landing === 'Section')) names.add(domain);
    }
  }
  return [...names].sort();
}

interface LinkingDomain extends Pick<Source, 'domain' | 'ours' | 'theirs'> {
  readonly portraits: Portraits;
}

function linkingDomain(domain: string, ourView: SiteView, rivals: readonly Rival[], market: Market): LinkingDomain {
  const ours = ourView.domains.get(domain) ?? null;
  const theirs = rivals.map(({ view }) => view.domains.get(domain) ?? null);
  const observations = [ours, ...theirs].flatMap((each) => (each?.links ?? []).map((link) => link.observation));
  const figures = [ours, ...theirs].flatMap((each) => each?.figures ?? []);
  return { domain, portraits: portraitsOf(domain, observations, market.mainTool, figures), ours, theirs };
}

function judged({ portraits, ...linking }: LinkingDomain, network: string, market: Market, rules: Rules): Source {
  const verdictsOn = (portrait: Portrait) => {
    const { evidence, authority } = portrait;
    const verdicts = rules.judge(network === '' ? evidence : { ...evidence, network });
    return { portrait, judged: verdicts, relevance: rules.relevanceOf(verdicts, market, authority) };
  };
  const told = mostTelling(verdictsOn(portraits.first), portraits.others.map(verdictsOn));
  return { ...linking, ...told, network, why: rules.why(told.judged, told.relevance) };
}
