import { describe, expect, test } from 'vitest';
import {
  APP_HOSTS,
  BLOG_HOSTS,
  INNOCENT_WORDS,
  JUNK_RULES,
  THROWAWAY_ENDINGS,
  THROWAWAY_WORDS,
} from '../../src/catalogue/junkNames';
import { PAGE_RULES } from '../../src/catalogue/junkPages';
import { UNLIKELY_PAIRS } from '../../src/catalogue/letterPairs';
import { readAddress } from '../../src/links/domain';
import { isTopLevelDomain } from '../../src/links/publicSuffix';
import { foldName } from '../../src/links/words';

const wellFormed = (word: string): boolean => foldName(word) === word && /^[=^]?[a-z0-9-]{2,}\$?$/.test(word);

function twice(all: readonly string[]): string[] {
  return all.filter((one, at) => all.indexOf(one) !== at);
}

describe('rules for junk', () => {
  const all = [...JUNK_RULES, ...PAGE_RULES];
  test('say why in a few words, once each, with a strength', () => {
    expect(all.filter(({ because }) => because.split(' ').length < 3 || because.length > 60)).toEqual([]);
    expect(twice(all.map(({ because }) => because))).toEqual([]);
    expect(all.filter(({ strength }) => strength < 0.2 || strength > 0.9)).toEqual([]);
  });
  test.each([
    ['names', JUNK_RULES],
    ['throw-away endings', THROWAWAY_WORDS],
  ])('for %s are words of our form, each in one rule', (_, rules) => {
    const words = rules.flatMap((rule) => rule.words.split(' '));
    expect(words.filter((word) => !wellFormed(word))).toEqual([]);
    expect(twice(words)).toEqual([]);
  });
  test('are excused by longer words that hold one of theirs', () => {
    const words = JUNK_RULES.flatMap((rule) => rule.words.split(' ')).map((word) => word.replace(/[=^$]/g, ''));
    const idle = INNOCENT_WORDS.split(' ').filter((innocent) => !words.some((word) => innocent.includes(word)));
    expect(idle).toEqual([]);
  });
  test('endings are there, hosts are domains', () => {
    expect(THROWAWAY_ENDINGS.filter((ending) => !isTopLevelDomain(ending))).toEqual([]);
    expect([...APP_HOSTS, ...BLOG_HOSTS].filter((host) => readAddress(host).host !== host)).toEqual([]);
  });
  test('unlikely pairs are letters, each once', () => {
    for (const [first, seconds] of Object.entries(UNLIKELY_PAIRS)) {
      expect(first + seconds).toMatch(/^[a-z]{2,}$/);
      expect(twice([...seconds]), first).toEqual([]);
    }
  });
});
