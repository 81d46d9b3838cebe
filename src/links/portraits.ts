import { readAddress } from './domain';
import { hostsMany } from './named';
import type { Observation } from './observation';
import { type Portrait, portray } from './portrait';
import { STRENGTH } from './strength';
import type { Judged, Verdict } from './verdict';
import { RELEVANCES, type Relevance, type Tool } from './vocabulary';

/** One or more portraits of a domain. */
export interface Portraits {
  readonly first: Portrait;
  readonly others: readonly Portrait[];
}

/**
 * What observations say of a domain. A domain that hosts many gets one for each host that links,
 * since its hosts have nothing to do with each other: the German chambers in Canada and in France both link from `ahk.de`.
 * Authority stays the domain's. The host of the strongest page stands first, the others by name.
 */
export function portraitsOf(
  domain: string,
  observations: readonly Observation[],
  mainTool: Tool,
  figures: readonly Observation[] = [],
): Portraits {
  const whole = portray(domain, observations, mainTool, figures);
  if (!hostsMany(domain)) return { first: whole, others: [] };
  const byHost = new Map<string, Observation[]>();
  for (const each of observations) {
    const host = hostOf(each.url) || domain;
    byHost.set(host, [...(byHost.get(host) ?? []), each]);
  }
  const first = hostOf(whole.url);
  const hosts = [...byHost.keys()].sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  const { metrics, authority } = whole;
  const [own = whole, ...others] = hosts.map((host) => {
    const portrait = portray(host, byHost.get(host) ?? [], mainTool);
    return { ...portrait, metrics, authority, evidence: { ...portrait.evidence, authority } };
  });
  return { first: own, others };
}

function hostOf(url: string): string {
  return readAddress(url).host;
}

/** A host with its verdicts in a market. */
export interface JudgedHost {
  readonly judged: Judged;
  readonly relevance: Verdict<Relevance>;
}

/**
 * The host that stands for its domain in a market: one that the user spoke of, else one that counts, else the most relevant;
 * the first of equals. So the chamber in Canada speaks for `ahk.de` in a Canadian market, the one in France in a French one.
 */
export function mostTelling<T extends JudgedHost>(first: T, others: readonly T[]): T {
  return others.reduce((best, each) => (compareHosts(each, best) < 0 ? each : best), first);
}

function compareHosts(a: JudgedHost, b: JudgedHost): number {
  const spokenOf = ({ judged: { country, type, quality } }: JudgedHost): number =>
    Number([country, type, quality].some(({ signals }) => signals[0]?.strength === STRENGTH.user));
  const counted = ({ judged }: JudgedHost): number => Number(judged.quality.value === 'Counted');
  const place = ({ relevance }: JudgedHost): number => RELEVANCES.indexOf(relevance.value);
  return spokenOf(b) - spokenOf(a) || counted(b) - counted(a) || place(a) - place(b);
}
