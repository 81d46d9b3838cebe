import { shortened } from '../../shortened';
import type { Wording } from '../../wording';
import type { Review } from '../review';
import {
  countedListName,
  LEFT_OUT,
  type ListRow,
  localListName,
  measuredLists,
  movementLists,
  type ReviewList,
} from '../reviewLists';
import { BLANK, columns, GAP, heading, LAST, type PageLine, sentence } from './lines';

/** Rows of each list that the page shows; the sidebar lists all. */
const BEST = 10;

/** Characters that fit between the numbers of a row and its last column. */
const DETAIL = 50;

/** The best of each list; those of competitors' domains are for the sidebar. */
export function listSections(review: Review, wording: Wording): PageLine[] {
  const names = [localListName(review.mainTool), countedListName(review.mainTool)];
  const own = measuredLists(review).filter(({ name }) => names.includes(name));
  return [...movementLists(review, wording), ...own].filter(({ name }) => name !== LEFT_OUT).flatMap(section);
}

function section({ name, columns: [detail, why], rows }: ReviewList): PageLine[] {
  const title = heading(`${name} (${rows.length})`);
  if (rows.length === 0) return [title, ...sentence('None.'), BLANK];
  const rest = rows.length - BEST;
  return [
    title,
    columns('Domain', 'Source type', `Authority${GAP}`, detail, '', '', '', why),
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
