import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countries } from '../../src/catalogue/countries';
import { countryOfTown, countryOfVillage } from '../../src/catalogue/towns';
import { readTowns } from '../../src/workbench/places/gazetteer';
import { ORDINARY_NAMES } from '../../src/workbench/places/ordinaryNames';
import { pointingNames, spellings } from '../../src/workbench/places/pointing';
import { REGIONS } from '../../src/workbench/places/regions';
import { listedNames, townList, villageList, villageNames } from '../../src/workbench/places/townList';

const ordinary = new Set(ORDINARY_NAMES.split(/\s+/));
const TOWNS = '../../src/catalogue/towns.txt';
const VILLAGES = '../../src/catalogue/villages.txt';

test('the lists are what the gazetteer gives (after a change to its rules: vitest -u)', async () => {
  const pointing = pointingNames(readTowns(), ordinary);
  const towns = listedNames(REGIONS, pointing);
  await expect(townList(towns)).toMatchFileSnapshot(TOWNS);
  await expect(villageList(villageNames(pointing, towns))).toMatchFileSnapshot(VILLAGES);
}, 60_000);

/** Names of a list with their countries. */
function recordsOf(list: string): { name: string; country: string }[] {
  const lines = readFileSync(new URL(list, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const [country = '', names = ''] = line.split(': ');
      return names.split(' ').map((name) => ({ name, country }));
    });
}

test.each([
  ['towns', recordsOf(TOWNS), countryOfTown, /^[a-z]{5,15}$/],
  ['villages', recordsOf(VILLAGES), countryOfVillage, /^[a-z]{6,15}$/],
] as const)(
  '%s: every record is a name of one country, and the compiled table knows it',
  (_, records, countryOf, form) => {
    expect(records.length).toBeGreaterThan(35_000);
    expect(new Set(records.map(({ name }) => name)).size).toBe(records.length);
    expect(records.filter(({ country }) => !countries().has(country))).toEqual([]);
    expect(records.filter(({ name }) => !form.test(name) || ordinary.has(name))).toEqual([]);
    expect(records.filter(({ name, country }) => countryOf(name) !== country)).toEqual([]);
  },
);

test('no name is in both lists', () => {
  const towns = new Set(recordsOf(TOWNS).map(({ name }) => name));
  expect(recordsOf(VILLAGES).filter(({ name }) => towns.has(name))).toEqual([]);
});

test('what is no town is taken for one next to never', () => {
  const strangers = Array.from({ length: 50_000 }, (_, number) => `stranger${number.toString(36)}`);
  for (const countryOf of [countryOfTown, countryOfVillage])
    expect(strangers.filter((name) => countryOf(name) !== '').length).toBeLessThan(12);
});

test.each([
  ['Köln', ['koln', 'koeln']],
  ['Frankfurt am Main', ['frankfurtammain', 'frankfurt']],
  ['Châlons-sur-Marne', ['chalonssurmarne', 'chalons']],
  ['Łódź', ['lodz']],
  ['Ålborg', ['alborg', 'aalborg']],
  ['København', ['kobenhavn', 'koebenhavn']],
  ['Москва', []],
])('%s is written %j', (name, expected) => {
  expect(spellings(name)).toEqual(expected);
});

const town = (country: string, population: number, ...names: string[]) => ({ country, population, names });

test.each([
  { why: 'a town alone with its name', towns: [town('DE', 90_000, 'Musterstadt')], country: 'DE' },
  {
    why: 'a hamlet abroad',
    towns: [town('DE', 900_000, 'Musterstadt'), town('AT', 0, 'Musterstadt')],
    country: 'DE',
  },
  {
    why: 'a town of the same size abroad',
    towns: [town('DE', 90_000, 'Musterstadt'), town('AT', 90_000, 'Musterstadt')],
    country: undefined,
  },
  {
    why: 'a tenth as large in America, where names are used again and more sites are no ccTLD',
    towns: [town('DE', 90_000, 'Musterstadt'), town('US', 9_000, 'Musterstadt')],
    country: undefined,
  },
  {
    why: 'a foreign spelling of a town elsewhere',
    towns: [town('DE', 90_000, 'Musterstadt'), town('PL', 20_000, 'Wzorowo', 'Wzorowo', 'Musterstadt')],
    country: 'DE',
  },
])('$why: $country', ({ towns, country }) => {
  const found = pointingNames(towns, new Set()).find(({ name }) => name === 'musterstadt');
  expect(found?.country).toBe(country);
});

test('names that are also words point nowhere', () => {
  expect(pointingNames([town('US', 90_000, 'Paradise')], new Set(['paradise']))).toEqual([]);
});
