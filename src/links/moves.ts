import { type Flow, type Movement, movementOf, type Period } from './flows';
import type { MarketView, Source } from './marketView';
import { byWeight, type ReviewRow, reviewRow } from './reviewRow';
import { type Tally, tally } from './tally';
import { SOURCE_TYPES, type SourceType } from './vocabulary';
import { isLocal } from './yardstick';

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
  return SOURCE_TYPES.map((type) => {
    const ofType = moves.filter(({ source }) => source.judged.type.value === type);
    const local = ofType.filter(({ source }) => isLocal(source));
    return { type, all: tally(movements(ofType)), local: tally(movements(local)) };
  }).filter(({ all }) => all.opening + all.closing + all.cameAndWent > 0);
}

function movements(moves: readonly Move[]): Movement[] {
  return moves.map(({ movement }) => movement);
}

/** The domains behind the figures, local ones first. */
export interface Lists {
  readonly newLinks: readonly ReviewRow[];
  readonly restoredLinks: readonly ReviewRow[];
  readonly lostLinks: readonly ReviewRow[];
  readonly cameAndWent: readonly ReviewRow[];
  readonly unconfirmed: readonly ReviewRow[];
}

export function listsOf({ market }: MarketView, moves: readonly Move[]): Lists {
  const rows = (test: (movement: Movement) => boolean): ReviewRow[] =>
    moves
      .filter(({ movement }) => test(movement))
      .map(({ source, movement }) => reviewRow(source, movement.last, market.mainTool))
      .sort(byWeight);
  const flow = (name: Flow): ReviewRow[] => rows((movement) => movement.flow === name);
  return {
    newLinks: flow('new'),
    restoredLinks: flow('restored'),
    lostLinks: flow('lost'),
    cameAndWent: flow('came and went'),
    unconfirmed: rows((movement) => movement.unconfirmed),
  };
}

/** Domains in the stock at the end that no figure counts. */
export function leftOutOf(moves: readonly Move[]): { readonly junk: number; readonly ignored: number } {
  const count = (quality: string): number =>
    moves.filter(({ source, movement }) => source.judged.quality.value === quality && movement.closing).length;
  return { junk: count('Junk'), ignored: count('Ignored') };
}
