import type { Columns } from './columns';

/** An export that people take for a list of backlinks. */
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
const CRAWL = 'a crawl of the site itself, not links to it';
const AHREFS = 'Site Explorer › Backlinks from Ahrefs';
const SEMRUSH = 'Backlink Analytics › Backlinks or Referring Domains from Semrush';
const CONSOLE = 'Links › Export external links › Latest links from Search Console';
const MOZ = 'Inbound Links from Moz';
const BING = 'Backlinks › Referring pages from Bing';
const ANY = 'Ahrefs Backlinks or Semrush Backlinks';

const LOOK_ALIKES: readonly LookAlike[] = [
  { name: 'Ahrefs Referring IPs', signature: ['Subnet', 'IPs in subnet'], is: 'networks, not links', instead: AHREFS },
  { name: 'Ahrefs Anchors', signature: ['Anchor text', 'Ref. domains', 'Top DR'], is: NO_SOURCE, instead: AHREFS },
  {
    name: 'Ahrefs Best by links',
    signature: ['Page URL', 'Top DR', 'Referring domains'],
    is: OWN_PAGES,
    instead: AHREFS,
  },
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
  { name: 'Moz Top Pages', signature: ['URL', 'Title', 'Total Links', 'PA'], is: OWN_PAGES, instead: MOZ },
  { name: 'Bing Anchors', signature: ['Anchor', 'Backlinks Count'], is: NO_SOURCE, instead: BING },
  {
    name: 'Screaming Frog inlinks or outlinks',
    signature: ['Type', 'Source', 'Destination', 'Follow'],
    is: CRAWL,
    instead: ANY,
  },
  {
    name: 'Screaming Frog inlinks or outlinks',
    signature: ['Ancre', 'Cible', 'Position du lien'],
    is: CRAWL,
    instead: ANY,
  },
  {
    name: 'Ahrefs Batch Analysis without a metric',
    signature: ['Ahrefs Rank'],
    is: 'figures about domains, not links, and Domain Rating is not among them',
    instead: 'it with its column Domain Rating, or Site Explorer › Backlinks,',
  },
];

/** What a table may be instead, by its columns. */
export function lookAlikesOf(columns: Columns): LookAlike[] {
  return LOOK_ALIKES.filter((kind) => columns.hasAll(kind.signature));
}
