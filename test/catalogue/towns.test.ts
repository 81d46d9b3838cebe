import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countries } from '../../src/catalogue/countries';
import { countryOfTown } from '../../src/catalogue/towns';
import { readTowns } from '../../src/workbench/places/gazetteer';
import { ORDINARY_NAMES } from '../../src/workbench/places/ordinaryNames';
import { pointingNames, spellings } from '../../src/workbench/places/pointing';
import { REGIONS } from '../../src/workbench/places/regions';
import { listedNames, MOST_NAMES, townList } from '../../src/workbench/places/townList';

const ordinary = new Set(ORDINARY_NAMES.split(/\s+/));
const LIST = '../../src/catalogue/towns.txt';

test('the list is what the gazetteer gives (after a change to its rules: vitest -u)', async () => {
  const names = listedNames(REGIONS, pointingNames(readTowns(), ordinary));
  await expect(townList(names)).toMatchFileSnapshot(LIST);
}, 60_000);

test('every record is a name of one country, and the compiled table knows it', () => {
  const lines = readFileSync(new URL(LIST, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const records = lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const [country = '', names = ''] = line.split(': ');
      expect(countries().has(country), country).toBe(true);
      return names.split(' ').map((name) => ({ name, country }));
    });
  expect(records).toHaveLength(MOST_NAMES);
  expect(new Set(records.map(({ name }) => name)).size).toBe(MOST_NAMES);
  expect(records.filter(({ name }) => !/^[a-z]{5,15}$/.test(name) || ordinary.has(name))).toEqual([]);
  expect(records.filter(({ name, country }) => countryOfTown(name) !== country)).toEqual([]);
});

test('what is no town is taken for one next to never', () => {
  const strangers = Array.from({ length: 50_000 }, (_, number) => `stranger${number.toString(36)}`);
  expect(strangers.filter((name) => countryOfTown(name) !== '').length).toBeLessThan(12);
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
