import type { Day } from '../../links/vocabulary';
import { tabLine } from './bytes';
import { clockAt, dayAt, numberOf } from './calendar';
import { type State, stateAt } from './life';
import type { Link } from './links';

const COLUMNS =
  'Referring page title|Referring page URL|Language|Platform|Referring page HTTP code|Domain rating|UR|Domain traffic|' +
  'Referring domains|Linked domains|External links|Page traffic|Keywords|Target URL|Left context|Anchor|Right context|' +
  'Redirect Chain URLs|Redirect Chain status codes|Type|Is spam|Content|Nofollow|UGC|Sponsored|Rendered|Raw|Lost status|' +
  'Drop reason|Discovered status|First seen|Last seen|Lost|Author|Page type|Page category|Links in group';

export const AHREFS_HEADER = tabLine(COLUMNS.split('|'));

/** What can be read of a row that arrived damaged: no source address, or one that is none. */
const DAMAGED = [
  tabLine(['', '', 'de', ...Array.from({ length: 34 }, () => '')]),
  tabLine(['Page not available', 'not an address', '', '', '0']),
];

/** Site Explorer › Backlinks as text; every row of the links that an export of that day lists. */
export function ahrefsBacklinks(links: readonly Link[], asOf: Day): string {
  const day = numberOf(asOf);
  const rows = links
    .map((link) => ({ link, state: stateAt(link.life, day) }))
    .filter(({ state }) => state !== 'absent')
    .map(({ link, state }) => ahrefsLine(link, state, day));
  // In the middle: a torn last row would mean that the file was cut off.
  return `${[AHREFS_HEADER, ...rows.slice(0, 9), ...DAMAGED, ...rows.slice(9)].join('\n')}\n`;
}

/** One row, cells quoted, without the line's end. */
export function ahrefsLine(link: Link, state: State, day: number): string {
  const { life, source } = link;
  const until = state === 'lost' ? life.gone : day;
  const isRestored = life.back <= day;
  return tabLine([
    link.title,
    link.url,
    source.land.language,
    source.type === 'Creator' ? 'wordpress' : '',
    state === 'lost' && life.reason === 'notfound' ? '404' : '200',
    `${source.authority}`,
    `${Math.round(source.authority * 0.4)}`,
    ...countsOf(source.authority, source.domain.length),
    link.target,
    '',
    link.image ? '' : link.anchor,
    '',
    link.redirectedFrom,
    link.redirectedFrom === '' ? '' : '301',
    link.image ? 'image' : 'text',
    ...[source.junk, link.repeated < 20, link.nofollow, link.ugc, link.sponsored, false, true].map(String),
    state === 'lost' && !life.dropped ? life.reason : '',
    state === 'lost' && life.dropped ? life.reason : '',
    isRestored ? 'linkrestored' : 'linkfound',
    `${dayAt(life.since)} ${clockAt(life.since + source.domain.length)}`,
    `${dayAt(Math.max(life.since, until - life.unseen))} ${clockAt(life.unseen + 5)}`,
    state === 'lost' ? `${dayAt(life.gone)} ${clockAt(life.gone)}` : '',
    '',
    '',
    '',
    `${link.repeated}`,
  ]);
}

/** Domain traffic, referring domains, linked domains, external links, page traffic, keywords: believable, not more. */
function countsOf(authority: number, salt: number): string[] {
  return [authority * authority * 3, authority + 2, 3 + salt, 9 + salt, authority, salt % 7].map(String);
}
