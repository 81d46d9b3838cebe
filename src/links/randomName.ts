import { UNLIKELY_PAIRS } from '../catalogue/letterPairs';

let unlikely: ReadonlySet<number> | undefined;

/** So many unlikely pairs, and such a share of all pairs, make a name one that nobody chose. */
const PAIRS_FROM = 3;
const SHARE_FROM = 0.35;
const SHORTEST = 7;

/**
 * Whether a name looks like letters drawn at random: `qzxkrtwj`, not `herxheimweyher`. Of the names of known sites 1 in
 * 1,000 looks so, most of them abbreviations, so it decides nothing alone. Names with anything but the letters a–z never do.
 */
export function isRandomName(name: string): boolean {
  if (name.length < SHORTEST || !/^[a-z]+$/.test(name)) return false;
  unlikely ??= pairNumbers();
  let found = 0;
  for (let at = 1; at < name.length; at += 1) {
    if (unlikely.has(pairNumber(name.charCodeAt(at - 1), name.charCodeAt(at)))) found += 1;
  }
  return found >= PAIRS_FROM && found / (name.length - 1) >= SHARE_FROM;
}

function pairNumbers(): Set<number> {
  const pairs = Object.entries(UNLIKELY_PAIRS).flatMap(([first, seconds]) =>
    [...seconds].map((second) => pairNumber(first.charCodeAt(0), second.charCodeAt(0))),
  );
  return new Set(pairs);
}

function pairNumber(first: number, second: number): number {
  return first * 128 + second;
}
