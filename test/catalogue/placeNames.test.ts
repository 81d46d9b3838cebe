import { expect, test } from 'vitest';
import { countries } from '../../src/catalogue/countries';
import { PLACE_NAMES } from '../../src/catalogue/placeNames';
import { readTowns } from '../../src/workbench/places/gazetteer';
import { ORDINARY_NAMES } from '../../src/workbench/places/ordinaryNames';
import { BUDGET, placeFile, withinBudget } from '../../src/workbench/places/placeTable';
import { pointingNames, spellings } from '../../src/workbench/places/pointing';

const ordinary = new Set(ORDINARY_NAMES.split(/\s+/));

test('the list is what the gazetteer gives (after a change to its rules: vitest -u)', async () => {
  const names = withinBudget(pointingNames(readTowns(), ordinary));
  await expect(placeFile(names)).toMatchFileSnapshot('../../src/catalogue/placeNames.ts');
}, 60_000);

test('every record has a beginning, a rest and a country, and stands in order', () => {
  const lines = PLACE_NAMES.trim().split('\n');
  const names = lines.flatMap((line) => {
    const [beginning = '', ...rests] = line.split(' ');
    expect(beginning).toMatch(/^[a-z]{2}$/);
    return rests.map((rest) => {
      expect(rest).toMatch(/^[a-z]{3,}[A-Z]{2}$/);
      expect(countries().has(rest.slice(-2)), rest).toBe(true);
      return beginning + rest.slice(0, -2);
    });
  });
  expect(names).toEqual([...new Set(names)].sort());
  expect(names.filter((name) => ordinary.has(name))).toEqual([]);
  expect(PLACE_NAMES.length).toBeLessThan(BUDGET * 1.02);
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
