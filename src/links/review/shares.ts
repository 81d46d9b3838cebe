import type { MarketView } from '../marketView';
import { type ShareCounts, shareOf } from '../share';
import type { Day, SourceType } from '../vocabulary';
import { ENGLISH, type Wording } from '../wording';
import { bySourceType } from './bySourceType';
import { isFollowed, isLocal, lackOn, type Measured, type Side, stockOf } from './yardstick';

/** Local share of one side, by the main tool. */
export interface SideShare {
  /** The section, as people write it. */
  readonly name: string;
  readonly ours: boolean;
  /** Null where the main tool lacks the side. */
  readonly all: ShareCounts | null;
  /** Only domains with a followed link. */
  readonly followed: ShareCounts | null;
  /** In the order of the types, those that the side has. */
  readonly byType: readonly TypeShare[];
  /** `20 of 100 (20 %), 70 unknown: 20–90 %`; '' where the main tool lacks the side. */
  readonly text: string;
  /** Place by local share among the sides, 1 the best, equal shares share a place; null when not ranked. */
  readonly rank: number | null;
  /** Why there is no share; ''. */
  readonly missing: string;
}

export interface TypeShare {
  readonly type: SourceType;
  readonly counts: ShareCounts;
}

export interface Comparison {
  readonly shares: readonly SideShare[];
  /** Why the sides are not ranked; ''. */
  readonly notRanked: string;
}

/** Sides whose unknown rates lie further apart than this cannot be ranked fairly. In points of a hundred. */
export const UNKNOWN_TOLERANCE = 10;

export function compareShares(
  view: MarketView,
  sides: readonly Side[],
  day: Day,
  wording: Wording = ENGLISH,
): Comparison {
  const measured = sides.map((side) => {
    const missing = lackOn(side, day, wording);
    const stock = missing === '' ? stockOf(side, day) : null;
    const followed = stock?.filter((each) => isFollowed(each, view, day)) ?? null;
    return { side, missing, stock, all: stock && countsOf(stock), followed: followed && countsOf(followed) };
  });
  const known = measured.flatMap(({ all }) => (all === null || all.counted === 0 ? [] : [all]));
  const notRanked = reasonNotToRank(known);
  const shares = measured.map(({ side: { name, ours }, missing, stock, all, followed }) => {
    const rank = notRanked !== '' || all === null || all.counted === 0 ? null : placeOf(all, known);
    const text = all === null ? '' : shareOf(all, wording);
    return { name, ours, all, followed, byType: byTypeOf(stock ?? []), text, rank, missing };
  });
  return { shares, notRanked };
}

function countsOf(stock: readonly Measured[]): ShareCounts {
  let [local, unknown] = [0, 0];
  for (const { source } of stock) {
    if (isLocal(source)) local++;
    if (source.relevance.value === 'Unknown') unknown++;
  }
  return { local, counted: stock.length, unknown };
}

function byTypeOf(stock: readonly Measured[]): TypeShare[] {
  return [...bySourceType(stock)].map(([type, ofType]) => ({ type, counts: countsOf(ofType) }));
}

/** Why shares must not be compared with each other; ''. */
export function reasonNotToRank(portions: readonly ShareCounts[]): string {
  if (portions.length < 2) return 'fewer than two sides have data';
  const rates = portions.map(({ unknown, counted }) => (100 * unknown) / counted);
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  if (high - low <= UNKNOWN_TOLERANCE) return '';
  return `between ${Math.round(low)} % and ${Math.round(high)} % of the domains are unknown`;
}

function placeOf(portion: ShareCounts, all: readonly ShareCounts[]): number {
  const share = ({ local, counted }: ShareCounts): number => local / counted;
  return 1 + all.filter((other) => share(other) > share(portion)).length;
}
