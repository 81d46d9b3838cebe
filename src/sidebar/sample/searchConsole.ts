import type { Day } from '../../links/vocabulary';
import { commaLine } from './bytes';
import { dayAt, numberOf } from './calendar';
import { stateAt } from './life';
import type { Link } from './links';
import { byDomain } from './semrush';

const live = (links: readonly Link[], day: number) => links.filter((link) => stateAt(link.life, day) === 'live');

/** Links › Latest links as text: a sample of pages, without targets and without a final line break. */
export function latestLinks(links: readonly Link[], asOf: Day): string {
  const day = numberOf(asOf);
  const rows = live(links, day)
    .filter((_, index) => index % 3 !== 1)
    .map((link) => commaLine([link.url, dayAt(Math.max(link.life.since, day - 2 * link.life.unseen))]));
  return ['Linking page,Last crawled', ...rows].join('\n');
}

/** Links › Top linking sites as text. */
export function topLinkingSites(links: readonly Link[], asOf: Day): string {
  const rows = [...byDomain(live(links, numberOf(asOf)))].map(([domain, group]) =>
    commaLine([
      domain,
      `${group.reduce((sum, link) => sum + link.repeated, 0)}`,
      `${new Set(group.map((link) => link.target)).size}`,
    ]),
  );
  return ['Site,Linking pages,Target pages', ...rows].join('\n');
}
