import type { GapTarget } from '../gapTargets';
import type { OnlyTheirs } from '../pages/onlyTheirs';
import type { Relevance, SourceType } from '../vocabulary';
import type { Wording } from '../wording';
import type { Review } from './review';
import type { ReviewRow } from './reviewRow';

/** The domains behind a figure, as page and sidebar show them. */
export interface ReviewList {
  readonly name: string;
  /** What `detail` and `why` of its rows hold. */
  readonly columns: readonly [detail: string, why: string];
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  readonly domain: string;
  readonly type: SourceType;
  readonly relevance: Relevance;
  readonly authority: number | null;
  /** The page that links, what happened to it, or who has the domain's link. */
  readonly detail: string;
  readonly why: string;
}

const WON = ['Page', 'Why'] as const;
const UNSURE = ['Reason', 'Why'] as const;
const LOST = ['Reason', 'Worth reclaiming?'] as const;
const GAP = ['Who has it', 'Why'] as const;

/** Name of the list of what no figure counts. */
export const LEFT_OUT = 'Left out as junk or ignored';

/** Every list of a review, in the order of the page; a name stands for one list. */
export function listsIn(review: Review, wording: Wording): ReviewList[] {
  return [...movementLists(review, wording), ...pageLists(review), ...measuredLists(review)];
}

/** What happened in the quarter, and the gap. */
export function movementLists(review: Review, wording: Wording): ReviewList[] {
  return [
    list('New links', WON, review.newLinks.map(won)),
    list('Restored links', WON, review.restoredLinks.map(won)),
    list(
      'Lost links',
      LOST,
      review.lostLinks.map((row) => lost(row, wording)),
    ),
    list(
      'Unconfirmed links',
      UNSURE,
      review.unconfirmed.map((row) => unsure(row, wording)),
    ),
    list(
      'Came and went',
      UNSURE,
      review.cameAndWent.map((row) => unsure(row, wording)),
    ),
    list('Best of the gap', GAP, review.gapTargets.map(target)),
    list('Links at the end', WON, review.closingLinks.map(won)),
    list('Links at the start', WON, review.openingLinks.map(won)),
    list(LEFT_OUT, WON, review.leftOutLinks.map(won)),
  ];
}

/** Who links to the pages that rank, and not to ours. */
export function pageLists({ pages }: Review): ReviewList[] {
  return pages.flatMap(({ keyword, ours, onlyTheirs }) =>
    onlyTheirs === null ? [] : [list(pageListName(keyword, ours.address), GAP, onlyTheirs.map(onlyTheirRow))],
  );
}

export function pageListName(keyword: string, address: string): string {
  return `Only to theirs: ${keyword === '' ? address : `${keyword}, ${address}`}`;
}

/** What share and benchmark are made of, by the main tool. */
export function measuredLists({ measured, mainTool }: Review): ReviewList[] {
  return measured.flatMap(({ name, ours, rows }) => {
    const local = rows.filter(({ relevance }) => relevance === 'Local').map(won);
    if (!ours) return [list(localListName(mainTool, name), WON, local)];
    return [list(localListName(mainTool), WON, local), list(countedListName(mainTool), WON, rows.map(won))];
  });
}

/** `Our local domains by Ahrefs`, `Local domains of rival.example by Ahrefs`. */
export function localListName(mainTool: string, rival = ''): string {
  return rival === '' ? `Our local domains by ${mainTool}` : `Local domains of ${rival} by ${mainTool}`;
}

export function countedListName(mainTool: string): string {
  return `Our domains by ${mainTool}`;
}

function list(name: string, columns: ReviewList['columns'], rows: readonly ListRow[]): ReviewList {
  return { name, columns, rows };
}

function won({ domain, type, relevance, authority, url, why }: ReviewRow): ListRow {
  return { domain, type, relevance, authority, detail: url, why };
}

function unsure(row: ReviewRow, wording: Wording): ListRow {
  const { domain, type, relevance, authority, url, why } = row;
  return { domain, type, relevance, authority, detail: reasonOf(row, wording) || url, why };
}

function lost(row: ReviewRow, wording: Wording): ListRow {
  const { domain, type, relevance, authority, reclaim, why } = row;
  const worth = reclaim === null ? '' : `${reclaim.worth ? 'Yes' : 'No'}: ${reclaim.because}. `;
  return { domain, type, relevance, authority, detail: reasonOf(row, wording), why: `${worth}${why}` };
}

/** `Ahrefs: removed from the page, 20 Aug 2026`; '' for a link that stands. */
function reasonOf({ reason, day }: ReviewRow, wording: Wording): string {
  return reason === '' || day === '' ? reason : `${reason}, ${wording.day(day)}`;
}

function onlyTheirRow({ domain, type, relevance, authority, pages, knowsUs, why }: OnlyTheirs): ListRow {
  return { domain, type, relevance, authority, detail: `${pages.join(', ')}${knowsUs ? ' (knows us)' : ''}`, why };
}

function target({ domain, type, relevance, authority, competitors, gap, why }: GapTarget): ListRow {
  const remark = gap.replace(/^Yes ?/, '');
  return { domain, type, relevance, authority, detail: `${competitors.join(', ')} ${remark}`.trim(), why };
}
