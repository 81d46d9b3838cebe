import type { Tool } from '../links/vocabulary';
import { foldHeader } from './columns';

/** What a column of a list of links can hold. */
export interface FieldOf {
  /** As the user is asked for it. */
  readonly label: string;
  /** Names under which the column is known, the most telling first; compared as `foldHeader` leaves them. */
  readonly names: readonly string[];
}

/** Every field of a list of links, in the order in which they are asked for. Domain metrics are in `METRIC_COLUMNS`. */
export const FIELDS = {
  source: {
    label: 'Page that links',
    names: [
      ...['Referring page URL', 'Source URL', 'Source page', 'Linking page', 'Linking from', 'Linking URL'],
      ...['Backlink URL', 'Backlink', 'url_from', 'src_url', 'Referring page', 'From URL', 'From', 'URL'],
    ],
  },
  sourceDomain: {
    label: 'Domain that links',
    names: [
      ...['Referring domain', 'Source domain', 'Linking domain', 'Root Domain', 'root_name', 'domain_from'],
      ...['Link Partner – Domain', 'Linking site', 'Top linking sites', 'Domain name', 'Domain', 'Site', 'Website'],
    ],
  },
  target: {
    label: 'Page that is linked to',
    names: ['Target URL', 'Link URL', 'Target page', 'Linking to', 'url_to', 'To URL', 'Destination', 'To', 'Link'],
  },
  anchor: { label: 'Anchor', names: ['Anchor text', 'Link anchor', 'Anchor', 'Link text'] },
  title: {
    label: 'Title of the page',
    names: ['Referring page title', 'Source page title', 'Source title', 'src_title', 'Page title', 'Title'],
  },
  links: {
    label: 'Number of links',
    names: [
      ...['Links to target', 'Links in group', 'MatchedLinks', 'Backlinks count', 'backlinks_count', 'Backlinks'],
      ...['Linking pages', 'Sitewide – # of links', 'Number of links from domain', 'Links'],
    ],
  },
  followedLinks: { label: 'Number of followed links', names: ['Dofollow links', 'Follow links', 'Followed links'] },
  followed: { label: 'Followed (yes or no)', names: ['is_dofollow', 'dofollow', 'Followable', 'Followed', 'Follow'] },
  nofollow: {
    label: 'Nofollow (yes or no)',
    names: ['Nofollow', 'FlagNoFollow', 'is_nofollow', 'Only rel=nofollow'],
  },
  ugc: { label: 'UGC (yes or no)', names: ['UGC'] },
  sponsored: { label: 'Sponsored (yes or no)', names: ['Sponsored'] },
  kind: { label: 'Kind of link', names: ['Link type', 'Type', 'Rel'] },
  state: { label: 'State of the link', names: ['Backlink status', 'Link state', 'Link status', 'Status'] },
  authority: { label: 'Metric of the domain', names: [] },
  firstSeen: {
    label: 'First seen',
    names: [
      ...['First seen', 'Date first seen', 'Source First Found Date', 'FirstIndexedDate', 'Link First Indexed Date'],
      ...['First found', 'Date found', 'First indexed', 'Date added'],
    ],
  },
  lastSeen: {
    label: 'Last seen',
    names: [
      ...['Last seen', 'Date last seen', 'LastSeenDate', 'Source Crawl Date', 'Last visited', 'Last crawled'],
      ...['Last check', 'Ref. page checked', 'Last checked', 'Crawl date', 'Date'],
    ],
  },
  lostOn: { label: 'Lost on', names: ['Day lost', 'DateLost', 'Date disappeared', 'Lost date', 'Date lost'] },
  lost: { label: 'Lost (a date, or yes or no)', names: ['Lost', 'Lost link', 'is_lost', 'FlagDeleted'] },
  reason: { label: 'Why it was lost', names: ['Lost status', 'ReasonLost', 'Lost reason'] },
  dropped: { label: 'Why the tool stopped looking', names: ['Drop reason'] },
  language: { label: 'Language of the page', names: ['Language', 'Page language'] },
  serverCountry: { label: 'Country of the server', names: ['Country', 'Server country', 'CountryCode'] },
  spam: { label: 'Spam (yes or no)', names: ['Is spam'] },
  toxic: { label: 'Toxic Score (Semrush)', names: ['Toxic Score', 'Toxicity Score'] },
  mozSpam: { label: 'Spam Score (Moz)', names: ['Spam Score'] },
  outgoing: {
    label: 'Links on the page to other sites',
    names: ['External links', 'External links count', 'Outbound Links from Page'],
  },
  outDomains: { label: 'Domains that the page links to', names: ['Linked domains', 'Outbound Domains from Page'] },
} as const satisfies Readonly<Record<string, FieldOf>>;

export type Field = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** Each tool's metric of domains by the names of its columns. Metrics of pages are none: they never stand in for a domain's. */
export const METRIC_COLUMNS: Readonly<Record<Tool, readonly string[]>> = {
  Ahrefs: ['Domain rating', 'DR', 'src_domain_dr', 'domain_dr', 'Ahrefs DR', 'Ahrefs Domain Rating'],
  Semrush: ['Domain Authority Score', 'Domain ascore', 'Authority Score'],
  'Search Console': [],
  Majestic: ['Domain Trust Flow', 'TrustFlow'],
  Moz: ['DA', 'Domain Authority'],
  Bing: [],
  'SE Ranking': ['domain_inlink_rank'],
  DataForSEO: [],
  Linkody: [],
  BuzzStream: [],
  TraceLinker: [],
  Other: [],
};

/** Which column holds what, by names as they stand in the header. */
export type FieldColumns = Readonly<Partial<Record<Field, string>>>;

/**
 * The columns of a header whose names are known, each for one field. `METRIC_COLUMNS` of the tool alone are asked: a
 * table may show metrics of several tools, which are never mixed.
 */
export function columnsByAlias(header: readonly string[], tool: Tool, except: readonly Field[] = []): FieldColumns {
  const byName = new Map<string, string>();
  for (const name of header) if (!byName.has(foldHeader(name))) byName.set(foldHeader(name), name);
  const found: [Field, string][] = [];
  const taken = new Set<string>();
  for (const field of FIELD_NAMES) {
    if (except.includes(field)) continue;
    const aliases: readonly string[] = field === 'authority' ? METRIC_COLUMNS[tool] : FIELDS[field].names;
    const name = aliases.map((alias) => byName.get(foldHeader(alias))).find((each) => each !== undefined);
    if (name === undefined || taken.has(name)) continue;
    taken.add(name);
    found.push([field, name]);
  }
  return Object.fromEntries(found);
}
