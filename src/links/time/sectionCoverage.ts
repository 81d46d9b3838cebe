import type { Section } from '../market';
import type { ImportRecord } from '../observation';
import { describeSection } from '../section';
import type { Day, Tool } from '../vocabulary';
import type { Wording } from '../wording';
import { isInScope } from './coverage';
import { daysBetween } from './day';
import { landings } from './siteView';

/**
 * Whether an import could have shown links to the section. A report on the whole site that names no targets
 * cannot tell the section's links from the others.
 */
export function concerns({ site, scope, targeted }: ImportRecord, section: Section): boolean {
  if (site !== section.site || scope.kind === 'figures') return false;
  return landings(section)(`*${scope.of}`) === 'Section' || (targeted && isInScope(section, scope));
}

/** Tools that were asked about the section. */
export function toolsFor(section: Section, log: readonly ImportRecord[]): Set<Tool> {
  return new Set(log.filter((each) => concerns(each, section)).map((each) => each.tool));
}

/**
 * Why a tool says nothing of a section, with what to do about it; '' when it does. A report without a row on the site, such as a
 * Backlink Gap that leaves out whoever links to us, shows what is missing but measures nothing.
 */
export function reasonMissing(tool: Tool, section: Section, log: readonly ImportRecord[]): string {
  const name = describeSection(section);
  const ofSite = log.filter(
    (each) => each.site === section.site && each.tool === tool && each.kept > 0 && each.scope.kind !== 'figures',
  );
  if (ofSite.some((each) => concerns(each, section))) return '';
  if (ofSite.length === 0) return `${tool} has no import for ${name}; import one to compare`;
  return ofSite.some((each) => !each.targeted)
    ? `the ${tool} imports for ${section.site} do not say which pages of it are linked to; import one of ${name}`
    : `the ${tool} imports for ${section.site} are about another part of it; import one of ${name}`;
}

/** How recent one tool's data on one section is. */
export interface Freshness {
  /** The section, as people write it. */
  readonly name: string;
  readonly tool: Tool;
  /** First and last as-of day of its imports. */
  readonly first: Day;
  readonly asOf: Day;
  /** At least one import claims to hold every link, so that absence can be noticed. */
  readonly complete: boolean;
  /** At least one of them carries dates of its own, without which there are no flows. */
  readonly dated: boolean;
}

/** By tool, for one section; empty when nothing was imported. */
export function freshnessOf(section: Section, log: readonly ImportRecord[]): Freshness[] {
  const relevant = log.filter((each) => concerns(each, section));
  return [...toolsFor(section, log)].sort().map((tool) => {
    const records = relevant.filter((each) => each.tool === tool);
    const days = records.map((each) => each.asOf).sort();
    return {
      name: describeSection(section),
      tool,
      first: days[0] ?? '',
      asOf: days[days.length - 1] ?? '',
      complete: records.some((each) => each.complete && each.dated),
      dated: records.some((each) => each.dated),
    };
  });
}

/** Data older than this no longer says how a market stands: a quarter and some days of grace. */
export const OLD_AFTER_DAYS = 100;

/** Why data of `last` is not compared on a day, with what to do about it. */
export function tooOld(tool: Tool, name: string, last: Day, day: Day, wording: Wording): string {
  const age = wording.count(daysBetween(last, day));
  return `the last ${tool} import for ${name} is of ${wording.day(last)}, ${age} days before ${wording.day(day)}: too old to compare; import a new one`;
}

export function isOld(asOf: Day, today: Day): boolean {
  return asOf === '' || daysBetween(asOf, today) > OLD_AFTER_DAYS;
}
