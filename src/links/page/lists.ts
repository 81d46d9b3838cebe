import type { Review } from '../review';
import { type ListRow, listsIn, localListName, type ReviewList } from '../reviewLists';
import { shortened } from '../shortened';
import { BLANK, columns, heading, LAST, type PageLine, sentence } from './lines';

/** Rows of each list that the page shows; the sidebar lists all. */
const BEST = 10;

/** Characters that fit between the numbers of a row and its last column. */
const DETAIL = 54;

/** The best of each list. Those of competitors' domains are for the sidebar: they would fill pages. */
export function listSections(review: Review): PageLine[] {
  const rivals = review.measured.filter(({ ours }) => !ours).map(({ name }) => localListName(review.mainTool, name));
  const shown = listsIn(review).filter(({ name }) => !rivals.includes(name));
  return shown.flatMap(section);
}

function section({ name, columns: [detail, why], rows }: ReviewList): PageLine[] {
  const title = heading(`${name} (${rows.length})`);
  if (rows.length === 0) return [title, ...sentence('None.'), BLANK];
  const rest = rows.length - BEST;
  return [
    title,
    columns('Domain', 'Source type', 'Authority', detail, '', '', '', why),
    ...rows.slice(0, BEST).map(line),
    ...(rest > 0 ? sentence(`… and ${rest} more: the Review panel of the sidebar lists them all.`) : []),
    BLANK,
  ];
}

function line({ domain, type, authority, detail, why }: ListRow): PageLine {
  return {
    tone: 'line',
    cells: [domain, type, authority ?? '', shortened(detail, DETAIL), '', '', '', why],
    wraps: [LAST],
  };
}
