import { mergeFlags } from './flags';
import type { Observation } from './observation';
import { textOrder } from './textOrder';
import type { Evidence } from './verdict';
import type { Day, Tool } from './vocabulary';

/** What all observations of a domain, on whichever site, say of the domain itself. */
export interface Portrait {
  readonly evidence: Evidence;
  /** Each tool's own domain metric. Never mixed. */
  readonly metrics: ReadonlyMap<Tool, number>;
  /** The main tool's metric, null when it has none. */
  readonly authority: number | null;
  /** The strongest page that links; the domain itself where no report names one. */
  readonly url: string;
  /** ISO 639-1 of most of its links; ''. */
  readonly language: string;
  /** ISO 3166-1 alpha-2; ''. */
  readonly serverCountry: string;
}

/** The same whatever the order of the observations. `figures` say of the domain itself, and of no link. */
export function portray(
  domain: string,
  observations: readonly Observation[],
  mainTool: Tool,
  figures: readonly Observation[] = [],
): Portrait {
  const best = strongest(observations, mainTool);
  const metrics = metricsOf(figures.length === 0 ? observations : [...observations, ...figures]);
  const authority = metrics.get(mainTool) ?? null;
  const url = best?.url || domain;
  const language = prevailing(observations, (each) => each.language);
  const serverCountry = prevailing(observations, (each) => each.serverCountry);
  const evidence: Evidence = {
    url,
    language,
    title: best?.title ?? '',
    serverCountry,
    flags: mergeFlags(observations.map((each) => each.flags)),
    authority,
    links: best?.links ?? 0,
  };
  return { evidence, metrics, authority, url, language, serverCountry };
}

/** The page that a portrait of these observations would name; the domain itself where no report names one. */
export function pageOf(domain: string, observations: readonly Observation[], mainTool: Tool): string {
  return strongest(observations, mainTool)?.url || domain;
}

function strongest(observations: readonly Observation[], mainTool: Tool): Observation | null {
  return observations.reduce<Observation | null>((a, b) => (a === null || tellsMore(b, a, mainTool) ? b : a), null);
}

/** A page's address first, then the main tool, then the later and the larger; the text only breaks ties. */
function tellsMore(a: Observation, b: Observation, mainTool: Tool): boolean {
  const preference =
    Number(a.url !== '') - Number(b.url !== '') ||
    Number(a.tool === mainTool) - Number(b.tool === mainTool) ||
    textOrder(a.described, b.described) ||
    a.links - b.links ||
    textOrder(b.url, a.url) ||
    textOrder(b.title, a.title) ||
    textOrder(b.group, a.group);
  return preference > 0;
}

/** The latest value of each tool; of one day's values the highest. */
function metricsOf(observations: readonly Observation[]): Map<Tool, number> {
  const metrics = new Map<Tool, number>();
  const described = new Map<Tool, Day>();
  for (const { tool, authority, described: day } of observations) {
    if (authority === null) continue;
    const known = described.get(tool);
    if (known !== undefined && (known > day || (known === day && (metrics.get(tool) ?? 0) >= authority))) continue;
    metrics.set(tool, authority);
    described.set(tool, day);
  }
  return metrics;
}

/** The value that most links carry, blanks aside; the first by alphabet when two are level. */
function prevailing(observations: readonly Observation[], field: (each: Observation) => string): string {
  const weights = new Map<string, number>();
  for (const each of observations) {
    const value = field(each);
    if (value !== '') weights.set(value, (weights.get(value) ?? 0) + each.links);
  }
  let best = '';
  for (const [value, weight] of weights) {
    const lead = weight - (weights.get(best) ?? -1);
    if (lead > 0 || (lead === 0 && value < best)) best = value;
  }
  return best;
}
