import { emptyFeatures, type Features, type LookedAt, markedName, pieces, readFeatures } from './nameFeatures';

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const MOST_FRAGMENTS = 2;
/** The strongest pieces of a name carry its verdict; the others would join them into the whole name. */
const STRONGEST = 4;

/** Two letters or more of any alphabet; halves of emoji and marks that turn the text around are not shown to anybody. */
const READABLE = /^[a-z0-9\u00df-\u1fff\u3040-\ud7ff-]{2,}$/;

let features: Features | undefined;

/**
 * The parts of a name that weigh most, strongest first: its heaviest pieces, those that overlap taken together.
 * `gazetadorio` → `gazet`, `rio`.
 */
export function fragments(looked: LookedAt, weightOf: (feature: number) => number): readonly string[] {
  features ??= emptyFeatures();
  const name = markedName(looked.site);
  const { list } = readFeatures(looked, features);
  const weighed = pieces(name).map(({ from, to }, at): Piece => ({ from, to, weight: weightOf(list[at] ?? -1) }));
  const heavy = weighed.filter(({ weight }) => weight > 0);
  const strongest = heavy.sort((a, b) => b.weight - a.weight || a.from - b.from).slice(0, STRONGEST);
  const texts = merged(strongest).map(({ from, to }) => name.slice(from, to).replace(/[\^$]/g, ''));
  return texts.filter((text) => READABLE.test(text)).slice(0, MOST_FRAGMENTS);
}

function merged(pieces: readonly Piece[]): Piece[] {
  const together: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = together[together.length - 1];
    if (last === undefined || piece.from >= last.to) together.push(piece);
    else together[together.length - 1] = joined(last, piece);
  }
  return together.sort((a, b) => b.weight - a.weight);
}

function joined(a: Piece, b: Piece): Piece {
  return { from: a.from, to: Math.max(a.to, b.to), weight: a.weight + b.weight };
}
