/**
 * The words of the product, as closed sets. Tabs, messages and code all use these spellings;
 * the dropdowns of a ledger are built from them.
 */
export const RELEVANCES = ['Local', 'Same language', 'Global', 'Other market', 'Unknown'] as const;
export type Relevance = (typeof RELEVANCES)[number];

export const SOURCE_TYPES = [
  'Press',
  'Association',
  'Institution',
  'Directory',
  'Creator',
  'Chamber',
  'Community',
  'Business',
  'Unclassified',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const QUALITIES = ['Counted', 'Junk', 'Ignored'] as const;
export type Quality = (typeof QUALITIES)[number];

export const STATUSES = ['New', 'Live', 'Unconfirmed', 'Lost', 'Restored', 'None'] as const;
/** Our link in a section, at a date. */
export type Status = (typeof STATUSES)[number];

export const LANDINGS = ['Section', 'Root', 'Other section', 'Unknown'] as const;
/** Where on a site a link points, seen from one market. Unknown: the report names no target. */
export type Landing = (typeof LANDINGS)[number];

export const STAGES = [
  'Prospect',
  'Researching',
  'Contacted',
  'Follow-up',
  'Negotiating',
  'Won',
  'Declined',
  'Do not contact',
] as const;
export type Stage = (typeof STAGES)[number];

/** Tools that can be a market's yardstick: each looks at the web by itself. */
export const MAIN_TOOLS = [
  'Ahrefs',
  'Semrush',
  'Search Console',
  'Majestic',
  'Moz',
  'Bing',
  'SE Ranking',
  'DataForSEO',
] as const;

/**
 * Where rows come from. Beside the tools that look at the web: lists that people keep of the links they watch or won, and
 * anything else. Rows of `Other` may come from several tools, so they prove a link and never that one is missing.
 */
export const TOOLS = [...MAIN_TOOLS, 'Linkody', 'BuzzStream', 'TraceLinker', 'Other'] as const;
export type Tool = (typeof TOOLS)[number];

/** Each tool's domain metric; '' where it has none of 0–100. Metrics are never compared across tools. */
export const METRIC_OF: Readonly<Record<Tool, string>> = {
  Ahrefs: 'DR',
  Semrush: 'AS',
  'Search Console': '',
  Majestic: 'TF',
  Moz: 'DA',
  Bing: '',
  'SE Ranking': 'Domain InLink Rank',
  DataForSEO: '',
  Linkody: '',
  BuzzStream: '',
  TraceLinker: '',
  Other: '',
};

/** A calendar day as text, `YYYY-MM-DD`, in the spreadsheet's time zone; '' where a report gives none. */
export type Day = string;
