import { describe, expect, test } from 'vitest';
import { countries } from '../../src/catalogue/countries';
import { countryNames, foldCountryName } from '../../src/catalogue/countryNames';
import { COUNTRY_WORDS, PEOPLES } from '../../src/catalogue/countryWords';
import { BRANCH_HOSTS, BRANCHES_ABROAD } from '../../src/catalogue/federations';
import { globalSites } from '../../src/catalogue/globalSites';
import { languageCode, languages } from '../../src/catalogue/languages';
import { NATIONAL_HINTS, NATIONAL_WORDS } from '../../src/catalogue/nationalWords';
import { PLACES } from '../../src/catalogue/places';
import { OWN_HOSTS, platformDomains, platforms } from '../../src/catalogue/platforms';
import {
  AMERICAN_STATES,
  NOT_GEOGRAPHIC,
  NOT_PUBLIC_SECTOR,
  PUBLIC_SECTOR_LABELS,
  publicSectorEndings,
} from '../../src/catalogue/publicSector';
import { sharedPlaces } from '../../src/catalogue/sharedPages';
import { GENERIC_COUNTRY_ENDINGS, OTHER_COUNTRY_ENDINGS, PLACE_ENDINGS } from '../../src/catalogue/topLevelDomains';
import {
  PLATFORM_TYPES,
  TOOL_CATEGORIES,
  TOOL_PAGE_TYPES,
  TYPE_ENDINGS,
  TYPE_PATHS,
} from '../../src/catalogue/typeEndings';
import { TYPE_WORDS } from '../../src/catalogue/typeWords';
import { readAddress } from '../../src/links/domain';
import { isTopLevelDomain } from '../../src/links/publicSuffix';
import { SOURCE_TYPES } from '../../src/links/vocabulary';
import { foldName } from '../../src/links/words';

const types: readonly string[] = SOURCE_TYPES;

function twice(all: readonly string[]): string[] {
  return all.filter((one, at) => all.indexOf(one) !== at);
}

/** `head: words` lines of a word table. */
function lines(table: string): { head: string; words: string[] }[] {
  return table
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', words = ''] = line.split(': ');
      return { head, words: words.split(' ') };
    });
}

const bare = (word: string): string => word.replace(/^[=^]|\$$/g, '');
const wellFormed = (word: string): boolean =>
  bare(word).length >= 2 && foldName(word) === word && /^[=^]?[a-z0-9-]+\$?$/.test(word);
const isDomain = (text: string): boolean => readAddress(text).host === text;

describe('countries and languages', () => {
  test('every country of ISO 3166-1 and Kosovo once, with a name and languages that we know', () => {
    expect(countries().size).toBe(250);
    for (const { code, name, languages: spoken } of countries().values()) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(name).not.toBe('');
      expect(spoken.filter((language) => !languages().has(language))).toEqual([]);
    }
    expect(twice([...countries().values()].map(({ name }) => name))).toEqual([]);
  });
  test('a national language belongs to a country where it is spoken', () => {
    for (const { code, name, country } of languages().values()) {
      expect(name).toMatch(/^[A-Z]/);
      if (country === '') continue;
      expect(countries().has(country), `${code} ${country}`).toBe(true);
    }
    const shared = ['de', 'fr', 'es', 'pt', 'en', 'nl', 'ar', 'zh', 'ru'];
    expect(shared.filter((code) => languages().get(code)?.country !== '')).toEqual([]);
  });
  test.each([
    ['de-AT', 'de'],
    ['zh_CN', 'zh'],
    ['nb', 'no'],
    ['EN', 'en'],
    ['iw', 'he'],
    ['', ''],
    ['english', ''],
    ['xx', ''],
  ])('language %s is %s', (text, code) => {
    expect(languageCode(text)).toBe(code);
  });
});

describe('endings', () => {
  test('exist, lead to countries, and stand in one list only', () => {
    const places = Object.entries({ ...OTHER_COUNTRY_ENDINGS, ...PLACE_ENDINGS });
    expect(places.filter(([ending]) => !isTopLevelDomain(ending)).map(([ending]) => ending)).toEqual([]);
    expect(places.filter(([, country]) => !countries().has(country))).toEqual([]);
    expect(
      GENERIC_COUNTRY_ENDINGS.filter((ending) => !isTopLevelDomain(ending) || !countries().has(ending.toUpperCase())),
    ).toEqual(['ac']);
    expect(
      twice([...GENERIC_COUNTRY_ENDINGS, ...Object.keys(OTHER_COUNTRY_ENDINGS), ...Object.keys(PLACE_ENDINGS)]),
    ).toEqual([]);
  });
  test('of the public sector', () => {
    const endings = [...publicSectorEndings()];
    expect(endings.filter(([, country]) => !countries().has(country))).toEqual([]);
    expect(endings.filter(([ending]) => !isTopLevelDomain(ending.slice(ending.lastIndexOf('.') + 1)))).toEqual([]);
    expect(twice([...PUBLIC_SECTOR_LABELS, ...NOT_PUBLIC_SECTOR, ...NOT_GEOGRAPHIC])).toEqual([]);
    expect(AMERICAN_STATES).toHaveLength(51);
    expect(NOT_PUBLIC_SECTOR.filter((ending) => !PUBLIC_SECTOR_LABELS.includes(ending.split('.')[0] ?? ''))).toEqual(
      [],
    );
  });
  test('that tell a type', () => {
    for (const [ending, { type, strength }] of Object.entries(TYPE_ENDINGS)) {
      expect(isTopLevelDomain(ending.slice(ending.lastIndexOf('.') + 1)), ending).toBe(true);
      expect(types).toContain(type);
      expect(strength).toBeGreaterThan(0);
    }
    const told = Object.values({ ...PLATFORM_TYPES, ...TOOL_PAGE_TYPES, ...TOOL_CATEGORIES });
    expect(told.filter((type) => !types.includes(type))).toEqual([]);
  });
  test('folders tell a type, each once and as surely as its line says', () => {
    const rows = TYPE_PATHS.trim()
      .split('\n')
      .map((line) => /^(\w+) (0\.\d+): ([^ ].*)$/.exec(line)?.slice(1) ?? [line]);
    for (const [type = '', strength] of rows) {
      expect(types).toContain(type);
      expect(Number(strength)).toBeGreaterThan(0);
    }
    expect(twice(rows.flatMap(([, , folders = '']) => folders.split(' ')))).toEqual([]);
  });
});

describe('words', () => {
  test('of source types are well formed, of known languages and types, each given once', () => {
    for (const { head, words } of lines(TYPE_WORDS)) {
      const [language = '', type = ''] = head.split(' ');
      expect(languages().has(language), head).toBe(true);
      expect([...types, '-'], head).toContain(type);
      expect(
        words.filter((word) => !wellFormed(word)),
        head,
      ).toEqual([]);
      expect(twice(words), head).toEqual([]);
    }
  });
  test('mean one type only', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { head, words } of lines(TYPE_WORDS)) {
      for (const word of words) meanings.set(word, (meanings.get(word) ?? new Set()).add(head.split(' ')[1] ?? ''));
    }
    expect([...meanings].filter(([, meant]) => meant.size > 1).map(([word]) => word)).toEqual([]);
  });
  test.each([
    ['places', PLACES],
    ['countries', COUNTRY_WORDS],
    ['peoples', PEOPLES],
    ['bodies and languages of one country', `${NATIONAL_WORDS}\n${NATIONAL_HINTS}`],
  ])('for %s are well formed and belong to one country', (_, text) => {
    const places = lines(text);
    expect(places.map(({ head }) => head).filter((head) => !countries().has(head))).toEqual([]);
    expect(places.flatMap(({ words }) => words).filter((word) => !wellFormed(word))).toEqual([]);
    expect(twice(places.flatMap(({ words }) => words))).toEqual([]);
  });
});

describe('sites', () => {
  test('global sites are domains of known types, each once', () => {
    const found = [...globalSites()];
    expect(found.filter(([domain, type]) => !isDomain(domain) || !types.includes(type))).toEqual([]);
    expect(found.length).toBeGreaterThan(400);
  });
  test('platforms and federations are domains, of known types and countries, in one list only', () => {
    expect([...platforms().keys()].filter((domain) => !isDomain(domain))).toEqual([]);
    for (const [domain, { type, country }] of platforms()) {
      expect(['', ...types], domain).toContain(type);
      if (country !== '') expect(countries().has(country), `${domain} ${country}`).toBe(true);
    }
    expect(twice(platformDomains())).toEqual([]);
    expect(OWN_HOSTS.filter((label) => !/^[a-z]+$/.test(label))).toEqual([]);
  });
  test('branches abroad belong to federations, their odd hosts to countries', () => {
    for (const domain of Object.keys(BRANCHES_ABROAD)) {
      expect(platforms().get(domain), domain).toMatchObject({ federation: true, country: '' });
    }
    for (const [host, country] of Object.entries(BRANCH_HOSTS)) {
      expect(host).toMatch(/^[a-z-]+$/);
      if (country !== '') expect(countries().has(country), host).toBe(true);
    }
  });
  test('shared pages stand on hosts, behind folders, with known types and countries', () => {
    for (const [host, places] of sharedPlaces()) {
      expect(readAddress(host).host, host).toBe(host);
      expect(twice(places.map(({ folders }) => folders)), host).toEqual([]);
      for (const { folders, type, country } of places) {
        expect(folders, host).toMatch(/^(\/[a-z]+)*\/@?$/);
        expect(['', ...types], host).toContain(type);
        if (country !== '') expect(countries().has(country), host).toBe(true);
      }
    }
  });
  test('a host holds either sites in folders or pages of one community', () => {
    const mixed = [...sharedPlaces()].filter(([, places]) => new Set(places.map(({ isSite }) => isSite)).size > 1);
    expect(mixed.map(([host]) => host)).toEqual([]);
    const famous = [...sharedPlaces()].filter(([host, [first]]) => first?.isSite === true && globalSites().has(host));
    expect(famous.map(([host]) => host)).toEqual([]);
  });
});

describe('names of countries', () => {
  test('are folded, and lead to one country each', () => {
    for (const [name, code] of countryNames()) {
      expect(foldCountryName(name)).toBe(name);
      expect(countries().has(code), name).toBe(true);
    }
    expect(countryNames().size).toBeGreaterThan(1_400);
  });
});
