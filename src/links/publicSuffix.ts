import { PUBLIC_SUFFIXES, WIDE_SUFFIXES } from '../catalogue/publicSuffixes';

/**
 * The Public Suffix List, asked one top-level domain at a time. Only the lines of the top-level domains that
 * are asked for are ever split: a formula that looks at one address must not pay for eleven thousand rules.
 */
const LISTS = [PUBLIC_SUFFIXES, WIDE_SUFFIXES];

const decoded = new Map<string, ReadonlySet<string>>();

/**
 * How many labels at the end of a host are its public suffix, private suffixes included.
 * `['anna', 'blogspot', 'com']` → 2, `['www', 'ck']` → 1 (an exception), unknown endings → 1.
 */
export function suffixLength(labels: readonly string[]): number {
  const rules = rulesBelow(labels[labels.length - 1] ?? '');
  let longest = 1;
  let tail = '';
  for (let length = 2; length <= labels.length && rules.size > 0; length += 1) {
    const label = labels[labels.length - length] ?? '';
    const wild = tail === '' ? '*' : `*.${tail}`;
    tail = tail === '' ? label : `${label}.${tail}`;
    if (rules.has(`!${tail}`)) return length - 1;
    if (rules.has(tail) || rules.has(wild)) longest = length;
  }
  return longest;
}

/** Whether the list knows the ending at all: `html` in `index.html` is none. */
export function isTopLevelDomain(label: string): boolean {
  return LISTS.some((list) => list.includes(`\n${label}:`));
}

function rulesBelow(top: string): ReadonlySet<string> {
  const known = decoded.get(top);
  if (known !== undefined) return known;
  const lines = LISTS.map((list) => lineOf(list, top)).filter((line) => line !== null);
  const rules = new Set(lines.flatMap((line) => (line === '' ? [] : line.split(','))));
  if (lines.length > 0) decoded.set(top, rules);
  return rules;
}

function lineOf(list: string, top: string): string | null {
  const start = list.indexOf(`\n${top}:`);
  if (start < 0) return null;
  const from = start + top.length + 2;
  return list.slice(from, list.indexOf('\n', from));
}
