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

export const TOOLS = ['Ahrefs', 'Semrush', 'Search Console', 'Majestic', 'Moz'] as const;
export type Tool = (typeof TOOLS)[number];

/** Each tool's domain metric; Search Console has none. Metrics are never compared across tools. */
export const METRIC_OF: Readonly<Record<Tool, string>> = {
  Ahrefs: 'DR',
  Semrush: 'AS',
  'Search Console': '',
  Majestic: 'TF',
  Moz: 'DA',
};

/** A calendar day as text, `YYYY-MM-DD`, in the spreadsheet's time zone; '' where a report gives none. */
export type Day = string;
