import type { MarketView, Source } from './marketView';
import type { Link } from './time/siteView';
import { isHeld, isHeldAt } from './time/status';
import { changeAt } from './time/track';
import type { Day, Tool } from './vocabulary';

/** A domain that links to competitors and not to us. */
export interface Gap {
  /** Names of the competitors' sections that have a live link. */
  readonly competitors: readonly string[];
  /** It links to our site, only not to this section. */
  readonly knowsUs: boolean;
  /** Tools that saw the competitors' links while none of them was asked about our section; otherwise empty. */
  readonly uncheckedIn: readonly Tool[];
  /** At least one of the competitors' links is followed. */
  readonly followed: boolean;
}

/**
 * Null when the domain is no gap on that day: it links to our section (Live or Unconfirmed, by any tool), too few
 * competitors have it, or it is Junk or Ignored. `checked` are the tools that were asked about our section.
 */
export function gapOf(source: Source, view: MarketView, checked: ReadonlySet<Tool>, day: Day): Gap | null {
  if (source.judged.quality.value !== 'Counted') return null;
  if (source.ours !== null && isHeldAt(source.ours.timeline, day)) return null;
  const competitors = competitorsOf(source, view, day);
  if (competitors.length < Math.max(1, view.market.minCompetitors)) return null;
  const links = source.theirs.flatMap((each) => heldLinks(each?.links ?? [], day)).filter(toSection);
  const provers = [...new Set(links.map((link) => link.observation.tool))].sort();
  return {
    competitors,
    knowsUs: heldLinks(source.ours?.links ?? [], day).length > 0,
    uncheckedIn: provers.some((tool) => checked.has(tool)) ? [] : provers,
    followed: links.some((link) => link.observation.followed > 0),
  };
}

/** Names of the competitors whose section the domain links to on that day. */
export function competitorsOf({ theirs }: Source, { rivals }: MarketView, day: Day): string[] {
  return rivals.filter((_, index) => linksOn(theirs[index] ?? null, day)).map(({ name }) => name);
}

function linksOn(there: Source['ours'], day: Day): boolean {
  return there !== null && isHeldAt(there.timeline, day);
}

/** Links that are Live or Unconfirmed on a day. */
export function heldLinks(links: readonly Link[], day: Day): Link[] {
  return links.filter(({ track }) => isHeld(changeAt(track.changes, day)));
}

/** `Yes`, `Yes (knows us)`, `Yes (not checked in Ahrefs)`; '' for none. */
export function describeGap(gap: Gap | null): string {
  if (gap === null) return '';
  const remarks = gap.knowsUs ? ['knows us'] : [];
  if (gap.uncheckedIn.length > 0) remarks.push(`not checked in ${gap.uncheckedIn.join(', ')}`);
  return remarks.length === 0 ? 'Yes' : `Yes (${remarks.join('; ')})`;
}

function toSection({ landing }: Link): boolean {
  return landing === 'Section';
}
