import type { Day } from '../../links/vocabulary';
import { commaLine } from './bytes';
import { dayAt, numberOf } from './calendar';
import { EXPORTED, stateAt } from './life';
import type { Link } from './links';

const BACKLINKS =
  'Page ascore,Source title,Source url,Target url,Anchor,External links,Internal links,Nofollow,Sponsored,Ugc,Text,Frame,' +
  'Form,Image,Sitewide,First seen,Last seen,New link,Lost link';
const DOMAINS = 'Domain ascore,Domain,Backlinks,IP Address,Country,First seen,Last seen';

const DAMAGED = commaLine(['0', 'Untitled', '', '', '']);

/** Backlink Analytics › Backlinks as text. */
export function semrushBacklinks(links: readonly Link[], asOf: Day): string {
  const day = numberOf(asOf);
  const rows = links.filter((link) => stateAt(link.life, day) !== 'absent').map((link) => backlink(link, day));
  return `${[BACKLINKS, ...rows.slice(0, 9), DAMAGED, ...rows.slice(9)].join('\n')}\n`;
}

function backlink(link: Link, day: number): string {
  const { life, source } = link;
  const isLost = stateAt(life, day) === 'lost';
  const flags = [link.nofollow, link.sponsored, link.ugc, !link.image, false, false, link.image, link.repeated > 20];
  return commaLine([
    `${Math.round(source.authority * 0.5)}`,
    link.title,
    link.url,
    link.target,
    link.image ? '' : link.anchor,
    `${9 + source.domain.length}`,
    `${20 + source.authority}`,
    ...flags.map(String),
    dayAt(life.since),
    lastSeen(link, day),
    String(life.since > day - 92),
    String(isLost),
  ]);
}

function lastSeen({ life }: Link, day: number): Day {
  return dayAt(Math.max(life.since, Math.min(day, day < life.back ? life.gone - 1 : day) - life.unseen));
}

/** Backlink Analytics › Referring Domains as text: a row per domain that links on that day. */
export function semrushDomains(links: readonly Link[], asOf: Day = EXPORTED[1]): string {
  const day = numberOf(asOf);
  const rows = [...byDomain(links.filter((link) => stateAt(link.life, day) === 'live'))].map(([domain, group]) =>
    commaLine([
      `${group[0]?.source.authority ?? 0}`,
      domain,
      `${group.reduce((sum, link) => sum + link.repeated, 0)}`,
      `192.0.2.${(domain.length * 7) % 250}`,
      group[0]?.source.serverCountry ?? '',
      dayAt(Math.min(...group.map((link) => link.life.since))),
      dayAt(day - 4),
    ]),
  );
  return `${[DOMAINS, ...rows].join('\n')}\n`;
}

/** Links by referring domain, in the order of first appearance. */
export function byDomain(links: readonly Link[]): Map<string, Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const group = groups.get(link.source.domain);
    if (group) group.push(link);
    else groups.set(link.source.domain, [link]);
  }
  return groups;
}
