import type { Columns } from './columns';

/** An export that people take for a list of backlinks, or one that is not read yet. */
export interface LookAlike {
  readonly name: string;
  /** Columns that together are its mark. */
  readonly signature: readonly string[];
  /** Completes "This is …: …". */
  readonly is: string;
  /** Completes "Export … instead". */
  readonly instead: string;
}

const OWN_PAGES = 'pages of the site itself, not links to it';
const NO_SOURCE = 'it does not say where the links are';
const METRICS = 'figures about domains, not links';
const CRAWL = 'a crawl of the site itself, not links to it';
const NOT_YET = 'not read yet';
const AHREFS = 'Site Explorer › Backlinks from Ahrefs';
const SEMRUSH = 'Backlink Analytics › Backlinks or Referring Domains from Semrush';
const CONSOLE = 'Links › Export external links › Latest links from Search Console';
const ANY = 'Ahrefs Backlinks or Semrush Backlinks';

const LOOK_ALIKES: readonly LookAlike[] = [
  {
    name: 'Ahrefs Broken backlinks',
    signature: ['Referring page URL', 'Target URL', 'Target checked'],
    is: 'only links to dead pages',
    instead: AHREFS,
  },
  {
    name: 'Ahrefs Referring domains',
    signature: ['Domain', 'DR', 'Dofollow ref. domains'],
    is: NOT_YET,
    instead: AHREFS,
  },
  {
    name: 'Ahrefs Link Intersect',
    signature: ['Domain', 'Domain rating', 'Intersect'],
    is: NOT_YET,
    instead: `${AHREFS}, once for each site`,
  },
  {
    name: 'Ahrefs Link Intersect',
    signature: ['Referring page URL', 'Redirect Code', 'Intersect'],
    is: NOT_YET,
    instead: `${AHREFS}, once for each site`,
  },
  {
    name: 'Ahrefs Backlinks in its form before 2022',
    signature: ['Referring Page URL', 'Link URL', 'Link Anchor'],
    is: NOT_YET,
    instead: `${AHREFS} in its present form`,
  },
  { name: 'Ahrefs Referring IPs', signature: ['Subnet', 'IPs in subnet'], is: 'networks, not links', instead: AHREFS },
  { name: 'Ahrefs Anchors', signature: ['Anchor text', 'Ref. domains', 'Top DR'], is: NO_SOURCE, instead: AHREFS },
  {
    name: 'Ahrefs Best by links',
    signature: ['Page URL', 'Top DR', 'Referring domains'],
    is: OWN_PAGES,
    instead: AHREFS,
  },
  { name: 'Ahrefs Batch Analysis', signature: ['Target', 'Ahrefs Rank'], is: METRICS, instead: AHREFS },
  {
    name: 'Semrush Indexed Pages',
    signature: ['Source url', 'Response code', 'Backlinks', 'Domains'],
    is: OWN_PAGES,
    instead: SEMRUSH,
  },
  {
    name: 'Semrush Outbound Domains',
    signature: ['Domain ascore', 'Domain', 'Links'],
    is: 'domains that the site links to, not those that link to it',
    instead: SEMRUSH,
  },
  {
    name: 'Semrush Bulk comparison',
    signature: ['Target', 'Target type', 'Authority Score'],
    is: METRICS,
    instead: SEMRUSH,
  },
  {
    name: 'Semrush Backlink Audit',
    signature: ['Source URL', 'Target URL', 'Toxic Score'],
    is: NOT_YET,
    instead: SEMRUSH,
  },
  {
    name: 'Semrush Backlinks in its form before 2021',
    signature: ['Page score', 'Page trust score', 'Source url', 'Target url'],
    is: NOT_YET,
    instead: `${SEMRUSH} in its present form`,
  },
  {
    name: 'Search Console Top target pages',
    signature: ['Target page', 'Incoming links'],
    is: OWN_PAGES,
    instead: CONSOLE,
  },
  {
    name: 'Search Console Top target pages, internal',
    signature: ['Target page', 'Internal links'],
    is: OWN_PAGES,
    instead: CONSOLE,
  },
  { name: 'Search Console Top linking text', signature: ['Rank', 'Link text'], is: NO_SOURCE, instead: CONSOLE },
  {
    name: 'Majestic Backlinks',
    signature: ['Source URL', 'Target URL', 'Anchor Text', 'FlagNoFollow'],
    is: NOT_YET,
    instead: ANY,
  },
  {
    name: 'Majestic Backlinks',
    signature: ['Source Trust Flow', 'Source Citation Flow', 'Source URL'],
    is: NOT_YET,
    instead: ANY,
  },
  { name: 'Majestic Referring domains', signature: ['Domain', 'MatchedLinks', 'TrustFlow'], is: NOT_YET, instead: ANY },
  { name: 'a Majestic bulk comparison', signature: ['Item', 'TrustFlow', 'CitationFlow'], is: METRICS, instead: ANY },
  { name: 'Moz Top Pages', signature: ['URL', 'Title', 'Total Links', 'PA'], is: OWN_PAGES, instead: ANY },
  { name: 'Moz Inbound links', signature: ['URL', 'Title', 'Anchor Text', 'Target URL'], is: NOT_YET, instead: ANY },
  { name: 'Moz Inbound links', signature: ['URL', 'Followable', 'Target URL'], is: NOT_YET, instead: ANY },
  {
    name: 'Moz Inbound links',
    signature: ['URL', 'Page Authority', 'Domain Authority', 'Target URL'],
    is: NOT_YET,
    instead: ANY,
  },
  { name: 'Bing Referring domains', signature: ['Domain', 'Backlinks Count'], is: NOT_YET, instead: ANY },
  { name: 'Bing Anchors', signature: ['Anchor', 'Backlinks Count'], is: NO_SOURCE, instead: ANY },
  { name: 'Bing Referring pages', signature: ['Source Url', 'Target Url', 'Anchor text'], is: NOT_YET, instead: ANY },
  { name: 'a SpamZilla domain list', signature: ['Name', 'TF', 'CF', 'Moz DA'], is: METRICS, instead: ANY },
  { name: 'a SpamZilla domain check', signature: ['Domain Name', 'SZ Score'], is: METRICS, instead: ANY },
  {
    name: 'Screaming Frog inlinks or outlinks',
    signature: ['Type', 'Source', 'Destination', 'Follow'],
    is: CRAWL,
    instead: ANY,
  },
];

/** What a table is instead; null when its columns say nothing. Of several the one whose mark has most columns. */
export function lookAlikeOf(columns: Columns): LookAlike | null {
  const matching = LOOK_ALIKES.filter((kind) => columns.hasAll(kind.signature));
  return matching.reduce<LookAlike | null>(
    (best, next) => (best === null || next.signature.length > best.signature.length ? next : best),
    null,
  );
}
