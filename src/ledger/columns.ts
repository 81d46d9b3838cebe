/** The header of the authority column says whose metric it is: `Authority (DR)`. */
export const AUTHORITY = 'Authority (…)';

/** Columns that Hreflinks writes in a market's tab, in the order in which a new tab has them and rows are sent. */
export const OUR_COLUMN_NAMES = [
  'Domain',
  'Status',
  'Gap',
  'Relevance',
  'Country',
  'Source type',
  'Quality',
  AUTHORITY,
  'Links to section',
  'Links to root',
  'Links elsewhere',
  'Competitors',
  'Which competitors',
  'First seen',
  'Last seen',
  'Server country',
  'Outreach language',
  'Priority',
  'Why',
] as const;

export type OurColumn = (typeof OUR_COLUMN_NAMES)[number];

/** Columns whose cells a user may correct: the correction becomes the verdict. */
export const VERDICT_COLUMNS = ['Country', 'Source type', 'Quality'] as const;
export type VerdictColumn = (typeof VERDICT_COLUMNS)[number];

/** A value for each verdict column. */
export type Verdicts<T> = Readonly<Record<VerdictColumn, T>>;

export function forVerdicts<T>(value: (column: VerdictColumn) => T): Verdicts<T> {
  return { Country: value('Country'), 'Source type': value('Source type'), Quality: value('Quality') };
}

/** Columns that are written whole; Domain never is in a row that exists, and verdicts only where they change. */
export const BLOCK_COLUMNS: readonly OurColumn[] = OUR_COLUMN_NAMES.filter(
  (name) => name !== 'Domain' && !VERDICT_COLUMNS.some((verdict) => verdict === name),
);
