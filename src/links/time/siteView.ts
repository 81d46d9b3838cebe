import type { Section } from '../market';
import type { ImportRecord, Observation } from '../observation';
import { landing } from '../section';
import { FIGURES, isExact, readGroup } from '../targetGroup';
import type { Landing, Tool } from '../vocabulary';
import { type Coverage, coverageOf } from './coverage';
import type { YearBegins } from './quarter';
import { type Timeline, timelineOf } from './timeline';
import { type Track, trackOf } from './track';

/** One observation of a site, seen from one of its sections. */
export interface Link {
  readonly observation: Observation;
  readonly landing: Landing;
  readonly track: Track;
}

/** What one referring domain does on one site. */
export interface DomainOnSite {
  readonly links: readonly Link[];
  /** Of its links to the section, by all tools. */
  readonly timeline: Timeline;
  /** What tools say of the domain itself. */
  readonly figures: readonly Observation[];
  /** What of its links points to listed pages: each is among `links` already, in the group around the page. */
  readonly pages: readonly Link[];
}

/** A site as a market sees it: its section, the tools that looked at it, and every domain that links to it. */
export interface SiteView {
  readonly section: Section;
  readonly mainTool: Tool;
  readonly coverage: Coverage;
  readonly domains: ReadonlyMap<string, DomainOnSite>;
}

/** The log may hold other sites' lines. Observations that no import in the log holds are left out. */
export function viewSite(
  section: Section,
  mainTool: Tool,
  observations: readonly Observation[],
  log: readonly ImportRecord[],
  yearBegins: YearBegins = 1,
): SiteView {
  const coverage = coverageOf(log, section.site);
  const landingOf = landings(section);
  const links = new Map<string, Link[]>();
  const pages = new Map<string, Link[]>();
  const figures = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.group === FIGURES) {
      figures.set(observation.domain, [...(figures.get(observation.domain) ?? []), observation]);
      continue;
    }
    const track = trackOf(observation, coverage, mainTool);
    if (track === null) continue;
    const link = { observation, landing: landingOf(observation.group), track };
    const kind = isExact(observation.group) ? pages : links;
    const known = kind.get(observation.domain);
    if (known === undefined) kind.set(observation.domain, [link]);
    else known.push(link);
  }
  const domains = new Map<string, DomainOnSite>();
  for (const [domain, each] of links) {
    domains.set(domain, {
      links: each,
      timeline: timelineOf(toSection(each), yearBegins),
      figures: figures.get(domain) ?? NO_FIGURES,
      pages: pages.get(domain) ?? NO_LINKS,
    });
  }
  return { section, mainTool, coverage, domains };
}

const NO_FIGURES: readonly Observation[] = [];
const NO_LINKS: readonly Link[] = [];

/** The timeline of a domain's links to the section by one tool alone. */
export function timelineBy(tool: Tool, { links }: DomainOnSite, yearBegins: YearBegins): Timeline {
  const ofTool = toSection(links).filter((track) => track.tool === tool);
  return timelineOf(ofTool, yearBegins);
}

/**
 * Where the links of a target group land. A report without targets speaks of the section only when all of its
 * scope lies in the section. Answers are remembered, since a site has few groups.
 */
export function landings(section: Section): (group: string) => Landing {
  const remembered = new Map<string, Landing>();
  return (group) => {
    const known = remembered.get(group);
    if (known !== undefined) return known;
    const { targeted, host, path } = readGroup(group);
    const where = landing({ host, path }, section);
    const answer = targeted || where === 'Section' ? where : 'Unknown';
    remembered.set(group, answer);
    return answer;
  };
}

function toSection(links: readonly Link[]): Track[] {
  return links.filter((link) => link.landing === 'Section').map((link) => link.track);
}
