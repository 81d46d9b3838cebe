import type { MarketView } from '../marketView';
import { isHeldAt } from '../time/status';
import type { Day } from '../vocabulary';

/** How many of our section's counted referring domains come from a country. */
export interface CountryCount {
  /** ISO 3166-1 alpha-2; '' for domains whose country is unknown. */
  readonly country: string;
  readonly domains: number;
}

/** Where our section's links come from on a day, by all tools; most domains first, the unknown ones last. */
export function countriesOf({ sources }: MarketView, day: Day): CountryCount[] {
  const counts = new Map<string, number>();
  for (const { ours, judged } of sources) {
    if (ours === null || judged.quality.value !== 'Counted' || !isHeldAt(ours.timeline, day)) continue;
    counts.set(judged.country.value, (counts.get(judged.country.value) ?? 0) + 1);
  }
  return [...counts]
    .map(([country, domains]) => ({ country, domains }))
    .sort((a, b) => isUnknown(a) - isUnknown(b) || b.domains - a.domains || (a.country < b.country ? -1 : 1));
}

function isUnknown({ country }: CountryCount): number {
  return Number(country === '');
}
