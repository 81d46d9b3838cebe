import { readAddress } from './domain';
import { factsOf } from './facts';
import { isTiny, junkSigns } from './junkSigns';
import { nameOf } from './named';
import { type NetworkKey, networkKeys } from './networkKeys';
import { trustOf } from './quality';
import { isRandomName } from './randomName';
import { NO_SOURCES } from './sources';
import { resultOf, type Steps } from './steps';
import { NETWORK } from './strength';
import type { Evidence } from './verdict';

/** Domains that have a template in common, and the evidence on each. */
type Group = ReadonlyMap<string, Evidence>;

/**
 * Networks that repeat one template, which only shows when all sources are seen together: domains with names of one
 * pattern, or with the same page. Being alike is no fault: branches of a club are named alike, and newspapers print one
 * agency's text. So nearly all that are alike must be tiny, and most must also bear a sign of junk of their own; only
 * those that do are called a network, for scrapers are like the newspaper that they copy.
 *
 * `sources` has what is known of each domain. The answer has, for each that belongs to a network, the reason that the
 * user reads. Independent of order; time grows with the number of domains.
 */
export function networksOf(sources: ReadonlyMap<string, Evidence>): Map<string, string> {
  return resultOf(networkSteps(sources));
}

/** The same in steps, each of a few tenths of a second at most. */
export function* networkSteps(sources: ReadonlyMap<string, Evidence>): Steps<void, Map<string, string>> {
  if (sources.size < NETWORK.from) return new Map();
  const networks: Network[] = [];
  let looked = 0;
  for (const [key, group] of yield* groupsOf(sources)) {
    networks.push({ key, members: membersOf(key, group) });
    looked += group.size;
    if (looked < AT_ONCE) continue;
    looked = 0;
    yield;
  }
  const reasons = new Map<string, string>();
  for (const { key, members } of networks.sort(byImportance)) {
    const reason = `one of ${members.length} sites ${describe(key)}`;
    for (const domain of members) if (!reasons.has(domain)) reasons.set(domain, reason);
  }
  return reasons;
}

/** Sources of a step. */
const AT_ONCE = 10_000;

/** Groups that are large enough. Counted first: nearly every key is one source's own. */
function* groupsOf(sources: ReadonlyMap<string, Evidence>): Steps<void, ReadonlyMap<NetworkKey, Group>> {
  const keysOf: (readonly NetworkKey[])[] = [];
  const counts = new Map<NetworkKey, number>();
  for (const evidence of sources.values()) {
    const keys = keysFor(evidence);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (keysOf.push(keys) % AT_ONCE === 0) yield;
  }
  const groups = new Map<NetworkKey, Map<string, Evidence>>();
  let at = 0;
  for (const [domain, evidence] of sources) {
    if (at % AT_ONCE === 0) yield;
    for (const key of keysOf[at++] ?? []) {
      if ((counts.get(key) ?? 0) < NETWORK.from) continue;
      const group = groups.get(key) ?? new Map<string, Evidence>();
      if (group.size === 0) groups.set(key, group);
      group.set(domain, evidence);
    }
  }
  return groups;
}

function keysFor({ url, title = '' }: Evidence): readonly NetworkKey[] {
  const address = readAddress(url);
  return address.problem === '' ? networkKeys(nameOf(address), title) : [];
}

/** Domains of a group that make up a network; none when it is no network. */
function membersOf(key: NetworkKey, group: Group): string[] {
  const tiny = [...group].filter(([, { authority = null }]) => authority === null || isTiny(authority));
  if (tiny.length < group.size * NETWORK.tiny) return [];
  if (key.startsWith('ending ')) return linkAlike(tiny) || areRandom(tiny) ? tiny.map(([domain]) => domain) : [];
  const marked = tiny.filter(([, evidence]) => isMarked(evidence));
  const enough = marked.length >= Math.max(NETWORK.from, group.size * NETWORK.marked);
  return enough ? marked.map(([domain]) => domain) : [];
}

type Entry = readonly [string, Evidence];

/** Honest blogs link once, or as often as they like; what one machine made links everywhere equally often. */
function linkAlike(members: readonly Entry[]): boolean {
  const counts = new Map<number, number>();
  for (const [, { links = 0 }] of members)
    if (links >= NETWORK.linksFrom) counts.set(links, (counts.get(links) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= members.length * NETWORK.sameLinks;
}

function areRandom(members: readonly Entry[]): boolean {
  const random = members.filter(([, { url }]) => isRandomName(nameOf(readAddress(url)).own));
  return random.length >= members.length * NETWORK.random;
}

/** Bears a sign of junk of its own; what is known or public never does. */
function isMarked(evidence: Evidence): boolean {
  const { facts } = factsOf(evidence, NO_SOURCES);
  return facts !== null && trustOf(facts) === '' && junkSigns(facts).length > 0;
}

interface Network {
  readonly key: NetworkKey;
  readonly members: readonly string[];
}

/** The larger network names the reason; the text only breaks ties. */
function byImportance(a: Network, b: Network): number {
  return b.members.length - a.members.length || (a.key < b.key ? -1 : 1);
}

function describe(key: NetworkKey): string {
  if (key.startsWith('path ')) return `with a page like ${shortened(key.slice(5))}`;
  if (key.startsWith('title ')) return `with the title "${shortened(key.slice(6))}"`;
  if (key.startsWith('letters ')) return `on ${key.slice(8)} with names of random letters`;
  return `named like ${shortened(key.replace(/^ending /, ''))}`;
}

function shortened(text: string): string {
  return text.length <= LONGEST_PATTERN ? text : `${text.slice(0, LONGEST_PATTERN - 1)}…`;
}

/** Leaves room in a Why. */
const LONGEST_PATTERN = 40;
