import { medianOf } from '../median';
import type { Day } from '../vocabulary';
import type { Wording } from '../wording';
import { COMPETITIVENESS, type Competitiveness } from './competitiveness';
import { isLocal, isStrongGlobal, lackOn, type Side, stockOf } from './yardstick';

/** Local and high-authority global referring domains of one side, by the main tool. */
export interface MixSide {
  /** The section, as people write it. */
  readonly name: string;
  readonly ours: boolean;
  /** Null where the main tool lacks the side, as the next two. */
  readonly local: number | null;
  readonly global: number | null;
  readonly counted: number | null;
}

export interface Mix {
  readonly sides: readonly MixSide[];
  /** Medians of the competitors. */
  readonly local: number | null;
  readonly global: number | null;
  /** What follows from it and from how competitive the market is, as sentences. */
  readonly advice: readonly string[];
}

export function mixOf(
  sides: readonly Side[],
  day: Day,
  competitiveness: Competitiveness | null,
  wording: Wording,
): Mix {
  const mixes = sides.map((side) => mixSide(side, day));
  const rivals = mixes.filter((side) => !side.ours);
  const local = medianOf(rivals.flatMap((side) => side.local ?? []));
  const global = medianOf(rivals.flatMap((side) => side.global ?? []));
  const us = mixes.find((side) => side.ours);
  return { sides: mixes, local, global, advice: adviceOf(us, local, global, competitiveness, wording) };
}

function mixSide(side: Side, day: Day): MixSide {
  const { name, ours } = side;
  if (lackOn(side, day) !== '') return { name, ours, local: null, global: null, counted: null };
  const sources = stockOf(side, day).map(({ source }) => source);
  return {
    name,
    ours,
    local: sources.filter(isLocal).length,
    global: sources.filter(isStrongGlobal).length,
    counted: sources.length,
  };
}

const MARKET_WORDS: Readonly<Record<Competitiveness, string>> = {
  deep: 'A deep market: both are needed, local links and high-authority global ones.',
  middling: 'A market in between: local links come first, and high-authority global ones count beside them.',
  shallow: 'A shallow market: a handful of good local links tells.',
};

function adviceOf(
  us: MixSide | undefined,
  local: number | null,
  global: number | null,
  competitiveness: Competitiveness | null,
  { count }: Wording,
): string[] {
  if (competitiveness === null || local === null || global === null) return [];
  const words = [MARKET_WORDS[competitiveness], `${boundary(competitiveness)}: the benchmark is ${count(local)}.`];
  if (us === undefined || us.local === null || us.global === null) return words;
  const short = { local: Math.ceil(local - us.local), global: Math.ceil(global - us.global) };
  return [...words, ...whatIsShort(competitiveness, short, count)];
}

function boundary(competitiveness: Competitiveness): string {
  const { deepFrom, deepTimesOurs, shallowUnder } = COMPETITIVENESS;
  if (competitiveness === 'deep') return `Deep from ${deepFrom} local domains, or from ${deepTimesOurs} times ours`;
  if (competitiveness === 'shallow') return `Shallow under ${shallowUnder} local domains`;
  return `Between shallow (under ${shallowUnder} local domains) and deep (${deepFrom})`;
}

function whatIsShort(
  competitiveness: Competitiveness,
  short: { readonly local: number; readonly global: number },
  count: Wording['count'],
): string[] {
  const missing = [
    ...(short.local > 0 ? [`${count(short.local)} local`] : []),
    ...(short.global > 0 ? [`${count(short.global)} high-authority global`] : []),
  ];
  if (missing.length === 0) return ['Ours are at the median of the competitors on both counts: keep the pace.'];
  const words = `Short of the competitors’ median: ${missing.join(' and ')}.`;
  if (short.local <= 0 && competitiveness === 'shallow') return [`${words} That can wait here.`];
  if (short.local <= 0) return [`${words} The local part is there: go for strong sites that the whole world reads.`];
  if (short.global <= 0) return [`${words} Put the effort into local sources.`];
  return [competitiveness === 'deep' ? `${words} Work on both.` : `${words} Begin with the local ones.`];
}
