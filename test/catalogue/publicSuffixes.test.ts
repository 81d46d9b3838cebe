import { createRequire } from 'node:module';
import fc from 'fast-check';
import { getDomain } from 'tldts';
import { expect, test } from 'vitest';
import { suffixLength } from '../../src/links/publicSuffix';

/** The Public Suffix List as the tldts package carries it: a trie in typed arrays, flattened back to rules. */
interface Trie {
  readonly nodeFlags: ArrayLike<number>;
  readonly edgeStart: ArrayLike<number>;
  readonly edgeLength: ArrayLike<number>;
  readonly edgeChild: ArrayLike<number>;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

const require = createRequire(import.meta.url);
const trie: Trie = require('tldts/dist/cjs/src/data/trie.js');
const version: string = require('tldts/package.json').version;

function flatten(): string[] {
  const labels: string[] = [];
  let at = 0;
  for (let edge = 0; edge < trie.edgeLength.length; edge += 1) {
    const end = at + (trie.edgeLength[edge] ?? 0);
    labels.push(trie.labelText.slice(at, end));
    at = end;
  }
  const rules: string[] = [];
  const walk = (node: number, suffix: string, mark: string): void => {
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge += 1) {
      const name = suffix === '' ? `${labels[edge]}` : `${labels[edge]}.${suffix}`;
      const child = trie.edgeChild[edge] ?? 0;
      if ((trie.nodeFlags[child] ?? 0) !== 0) rules.push(mark + name);
      walk(child, name, mark);
    }
  };
  walk(trie.rulesRoot, '', '');
  walk(trie.exceptionsRoot, '', '!');
  return rules.filter((rule) => !rule.includes('xn--'));
}

/** One line per top-level domain: `uk:ac,co,…`, rules without the part they share. */
function compact(rules: readonly string[]): string {
  const byTop = new Map<string, string[]>();
  for (const rule of rules) {
    const top = rule.slice(rule.lastIndexOf('.') + 1);
    const below = byTop.get(top) ?? [];
    byTop.set(top, below);
    if (rule !== top) below.push(rule.slice(0, -top.length - 1));
  }
  const lines = [...byTop].map(([top, below]) => `${top}:${below.sort().join(',')}`);
  return lines.sort().join('\n');
}

const rules = flatten();
const isWide = (rule: string): boolean => /[^\u0000-\u00ff]/.test(rule);

test('the compact list is the list that tldts carries (after an upgrade of tldts: vitest -u)', async () => {
  const file = `/**
 * The Public Suffix List, private section included, one line per top-level domain. The rules with letters beyond
 * Latin-1 stand apart: a text that holds a single such letter takes twice the memory, and every formula waits for it.
 * Source: https://publicsuffix.org/list/ as carried by tldts ${version}; this data is under the Mozilla Public
 * License 2.0. Written by test/catalogue/publicSuffixes.test.ts, not by hand.
 */
export const PUBLIC_SUFFIXES = \`
${compact(rules.filter((rule) => !isWide(rule)))}
\`;

export const WIDE_SUFFIXES = \`
${compact(rules.filter(isWide))}
\`;
`;
  await expect(file).toMatchFileSnapshot('../../src/catalogue/publicSuffixes.ts');
});

/** What our rules make of a host, in the terms of tldts: null when the host is itself a suffix. */
function registrable(host: string): string | null {
  const labels = host.split('.');
  const length = suffixLength(labels);
  return labels.length <= length ? null : labels.slice(-length - 1).join('.');
}

test('every rule gives the registrable domain that tldts gives, itself and with one and two labels before it', () => {
  const different = rules
    .map((rule) => rule.replace('!', '').replace(/\*/g, 'any'))
    .flatMap((name) => [name, `a.${name}`, `b.a.${name}`])
    .filter((host) => registrable(host) !== getDomain(host, { allowPrivateDomains: true }));
  expect(different).toEqual([]);
});

test('any other host too', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
  const host = fc
    .tuple(fc.array(label, { maxLength: 3 }), fc.constantFrom(...rules, 'nosuchtld'))
    .map(([before, rule]) => [...before, rule.replace('!', '').replace(/\*/g, 'x')].join('.'));
  fc.assert(
    fc.property(host, (name) => {
      expect(registrable(name)).toBe(getDomain(name, { allowPrivateDomains: true }));
    }),
    { numRuns: 2000 },
  );
});
