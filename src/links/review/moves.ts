import type { MarketView, Source } from '../marketView';
import { turnBefore } from '../time/status';
import { changeAt } from '../time/track';
import type { Day, SourceType } from '../vocabulary';
import { bySourceType } from './bySourceType';
import { type Flow, type Movement, movementOf, type Period } from './flows';
import { byWeight, type ReviewRow, reviewRow } from './reviewRow';
import { type Tally, tally } from './tally';
import { isLocal, lackOn, type Side, stockOf } from './yardstick';

/** What a domain of our section did in a period. */
export interface Move {
  readonly source: Source;
  readonly movement: Movement;
}

/** Junk and Ignored included; a domain that never linked to our site has none. */
export function movesOf({ sources }: MarketView, period: Period): Move[] {
  return sources.flatMap((source) =>
    source.ours === null ? [] : [{ source, movement: movementOf(source.ours.timeline, period) }],
  );
}

export interface TypeTally {
  readonly type: SourceType;
  readonly all: Tally;
  readonly local: Tally;
}

/** In the order of the types; those without a domain in the period are left out. */
export function tallyByType(moves: readonly Move[]): TypeTally[] {
  const tallies = [...bySourceType(moves)].map(([type, ofType]) => {
    const local = ofType.filter(({ source }) => isLocal(source));
    return { type, all: tally(movements(ofType)), local: tally(movements(local)) };
  });
  return tallies.filter(({ all }) => all.opening + all.closing + all.cameAndWent > 0);
}

function movements(moves: readonly Move[]): Movement[] {
  return moves.map(({ movement }) => movement);
}

/** The domains behind the figures of our section, local ones first. */
export interface Lists {
  readonly openingLinks: readonly ReviewRow[];
  readonly newLinks: readonly ReviewRow[];
  readonly restoredLinks: readonly ReviewRow[];
  readonly lostLinks: readonly ReviewRow[];
  readonly cameAndWent: readonly ReviewRow[];
  readonly closingLinks: readonly ReviewRow[];
  readonly unconfirmed: readonly ReviewRow[];
  /** Linking at the end, and in no figure. */
  readonly leftOutLinks: readonly ReviewRow[];
}

export function listsOf({ market }: MarketView, moves: readonly Move[], { from }: Period): Lists {
  const counted = moves.filter(({ source }) => source.judged.quality.value === 'Counted');
  const rows = (
    test: (movement: Movement) => boolean,
    among = counted,
    at: (move: Move) => Movement['last'] = ({ movement }) => movement.last,
  ): ReviewRow[] =>
    among
      .filter(({ movement }) => test(movement))
      .map((move) => reviewRow(move.source, move.source.ours, at(move), market.mainTool))
      .sort(byWeight);
  const flow = (name: Flow): ReviewRow[] => rows((movement) => movement.flow === name);
  const atStart = ({ source }: Move) => (source.ours === null ? null : turnBefore(source.ours.timeline, from));
  return {
    openingLinks: rows(({ opening }) => opening, counted, atStart),
    newLinks: flow('new'),
    restoredLinks: flow('restored'),
    lostLinks: flow('lost'),
    cameAndWent: flow('came and went'),
    closingLinks: rows(({ closing }) => closing),
    unconfirmed: rows(({ unconfirmed }) => unconfirmed),
    leftOutLinks: rows(
      ({ closing }) => closing,
      moves.filter(({ source }) => source.judged.quality.value !== 'Counted'),
    ),
  };
}

/** Domains in the stock at the end that no figure counts. */
export function leftOutOf(moves: readonly Move[]): { readonly junk: number; readonly ignored: number } {
  const count = (quality: string): number =>
    moves.filter(({ source, movement }) => source.judged.quality.value === quality && movement.closing).length;
  return { junk: count('Junk'), ignored: count('Ignored') };
}

/** Referring domains of one side by the main tool, which share, benchmark and progress are made of; local ones first. */
export interface MeasuredList {
  /** The section, as people write it. */
  readonly name: string;
  readonly ours: boolean;
  /** Empty where the main tool lacks the side. */
  readonly rows: readonly ReviewRow[];
}

export function measuredOf(sides: readonly Side[], day: Day): MeasuredList[] {
  return sides.map((side) => ({ name: side.name, ours: side.ours, rows: measuredRows(side, day) }));
}

function measuredRows(side: Side, day: Day): ReviewRow[] {
  if (lackOn(side, day) !== '') return [];
  return stockOf(side, day)
    .map(({ source, there, timeline }) => reviewRow(source, there, changeAt(timeline.turns, day), side.mainTool))
    .sort(byWeight);
}
