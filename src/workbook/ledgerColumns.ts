import { AUTHORITY, type OurColumn } from '../ledger/columns';
import { QUALITIES, SOURCE_TYPES, STAGES } from '../links/vocabulary';
import { type ColumnSpec, ours, theirs } from './columns';

/** Columns that Hreflinks writes in a market's tab. Found by name; the user may move them. */
export const OUR_COLUMNS = [
  ours('Domain', 235, 'text', 'Referring domain. A refresh never writes it in a row that exists.'),
  ours('Status', 100, 'text', 'Our link in this section: New, Live, Unconfirmed, Lost, Restored, or None.'),
  ours('Gap', 140, 'wrapped', 'Links to competitors’ sections and not to ours.'),
  ours('Relevance', 110, 'text', 'Local: rooted in one of the market’s countries.'),
  ours('Country', 80, 'text', 'Country of the source. Choose another to correct it: your word stays.'),
  dropdown('Source type', 110, 'Kind of source. Choose another to correct it: your word stays.', SOURCE_TYPES),
  dropdown(
    'Quality',
    90,
    'Junk and Ignored enter no figure. Choose another to correct it: your word stays.',
    QUALITIES,
  ),
  ours(AUTHORITY, 90, 'metric', 'Domain metric of the market’s main tool; blank when that tool has none.'),
  ours('Links to section', 80, 'number', 'Links to our section, by the main tool where it knows the domain.'),
  ours('Links to root', 80, 'number', 'Links to our site’s home page.'),
  ours('Links elsewhere', 85, 'number', 'Links to other parts of our site.'),
  ours('Competitors', 95, 'number', 'How many competitors’ sections have a live link from it.'),
  ours('Which competitors', 180, 'wrapped', 'The competitors that have a live link from it.'),
  ours('First seen', 95, 'day', 'When a tool first saw the link to us, or to a competitor.'),
  ours('Last seen', 95, 'day', 'When a tool last saw it.'),
  ours('Server country', 80, 'text', 'Where the server stands; shown, never decides.'),
  ours('Outreach language', 90, 'text', 'Language to write in.'),
  ours(
    'Priority',
    80,
    'rank',
    'Tier, then place in it: 1.0003 is the third of tier 1 (local press, association, institution, chamber).',
  ),
  ours('Why', 320, 'wrapped', 'What the verdicts rest on.'),
] as const satisfies readonly ColumnSpec<OurColumn>[];

/** Columns for the user's own work. They may be renamed, moved, deleted; others may be added. */
export const THEIR_COLUMNS = [
  { ...theirs('Stage', 120, 'text', 'Where the outreach stands.'), options: STAGES },
  theirs('Owner', 110, 'text', 'Who works on it.'),
  theirs('Contact', 160, 'text', 'Whom to write to.'),
  theirs('Next step', 160, 'text', 'What happens next.'),
  { ...theirs('Next date', 95, 'text', 'When it happens.'), kind: 'day' as const },
  theirs('Campaign', 120, 'text', 'Which campaign it belongs to.'),
  { ...theirs('Notes', 260, 'text', 'Anything else.'), kind: 'wrapped' as const },
] as const;

function dropdown<N extends string>(
  name: N,
  width: number,
  note: string,
  options: readonly string[] = [],
): ColumnSpec<N> {
  return { name, width, kind: 'text', note, owner: 'ours', options };
}
