import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLists } from '../../build.mjs';
import { type KnownList, readKnownList } from '../../src/catalogue/compile/knownList';
import { type Merged, mergeLists, withoutDomains } from '../../src/catalogue/compile/mergeLists';
import { KNOWN_ABROAD, KNOWN_AT_HOME } from '../../src/catalogue/compiled/known';
import { countries } from '../../src/catalogue/countries';
import { globalSites } from '../../src/catalogue/globalSites';
import { knownSource } from '../../src/catalogue/knownSources';
import { readAddress } from '../../src/links/domain';
import { nameOf } from '../../src/links/named';
import { SOURCE_TYPES } from '../../src/links/vocabulary';

const types: readonly string[] = SOURCE_TYPES;
const MARKETS = 'GB DE FR ES IT NL SE PL AT CH IE US CA AU BR MX JP IN'.split(' ');
const HEAD = '# source: a list\n# licence: CC0 1.0\n# as of: 2026-11-22\n';

let lists: KnownList[] = [];
let merged: Merged;

beforeAll(async () => {
  lists = (await readLists()).map(({ name, text }) => readKnownList(name, text));
  merged = mergeLists(lists);
});

/**
 * What is wrong with a domain of a list; ''. Written by hand, a public suffix stands for its own site; in a list that was
 * taken over it would be somebody's mistake. A site of the global list is global whatever others say, but we must not say both.
 */
function wrongWith(domain: string, list: string): string {
  const address = readAddress(domain);
  if (address.host !== domain) return `${domain} is read as ${address.host}`;
  const site = nameOf(address);
  const ours = list.startsWith('own/');
  if (site.suffix >= site.labels.length && !ours) return `${domain} is a public suffix`;
  return ours && globalSites().has(domain) ? `${domain} is also a global site` : '';
}

describe('the lists of known sources', () => {
  test('say where they come from, under which licence, as of which day', () => {
    for (const { name, source, licence, asOf, records } of lists) {
      expect(source, name).not.toBe('');
      expect(licence, name).not.toBe('');
      expect(asOf, name).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(records.length, name).toBeGreaterThan(0);
    }
  });

  test('hold domains of one country, each of a known type', () => {
    const wrong: string[] = [];
    for (const { name, records } of lists) {
      for (const { domain, country, type } of records) {
        if (!countries().has(country) || !types.includes(type)) wrong.push(`${name}: ${domain} ${country} ${type}`);
        const problem = wrongWith(domain, name);
        if (problem !== '') wrong.push(`${name}: ${problem}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('are sorted, each domain once', () => {
    const wrong = lists.flatMap(({ name, records }) =>
      records.flatMap(({ domain }, at) =>
        at > 0 && (records[at - 1]?.domain ?? '') >= domain ? [`${name}: ${domain}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('do not contradict one another', () => {
    expect(merged.contradictions).toEqual([]);
  });

  test('know every market', () => {
    const perCountry = new Map<string, number>();
    for (const { country } of merged.records.values()) perCountry.set(country, (perCountry.get(country) ?? 0) + 1);
    expect(MARKETS.filter((market) => (perCountry.get(market) ?? 0) < 200)).toEqual([]);
  });
});

describe('the list of global sites', () => {
  test('has a head, and sites without a country, sorted, each of a known type', async () => {
    const list = readKnownList('globalSites', await readFile('src/catalogue/globalSites.tsv', 'utf8'));
    expect([list.source, list.licence, list.asOf]).not.toContain('');
    expect(list.records.filter(({ country, type }) => country !== '-' || !types.includes(type))).toEqual([]);
    expect([...globalSites()].sort()).toEqual(list.records.map(({ domain, type }) => [domain, type]));
  });
});

describe('the compiled tables (npm run build makes it anew)', () => {
  test('gives back every record', () => {
    const lost = [...merged.records.values()].filter(({ domain, country, type }) => {
      const found = knownSource(domain);
      return found?.country !== country || found.type !== type;
    });
    expect(lost.slice(0, 20)).toEqual([]);
  });

  test('takes fewer than one in ten thousand unlisted hosts for a known one', () => {
    const [hosts, endings, words] = [500_000, ['com', 'de', 'org', 'co.uk'], ['news', 'club', 'shop', 'city', 'web']];
    let wrong = 0;
    for (let at = 0; at < hosts; at += 1) {
      const domain = `${words[at % 5]}-${at.toString(36)}-${words[(at >> 3) % 5]}.${endings[at % 4]}`;
      if (knownSource(domain) !== undefined || knownSource(`www2.${domain}`) !== undefined) wrong += 1;
    }
    expect(wrong).toBeGreaterThan(0);
    expect(wrong).toBeLessThan(hosts / 10_000);
  });

  test('takes less than four characters a record, none of which needs an escape', () => {
    const slots = KNOWN_AT_HOME.slots + KNOWN_ABROAD.slots;
    expect(slots.length).toBeLessThan(4 * merged.records.size);
    expect(slots).toMatch(/^[#-[\]-~]*$/);
  });
});

describe('merging', () => {
  const ours = readKnownList('own/IE', `${HEAD}echo.example\tIE\tPress\n`);
  const theirs = readKnownList('feeds', `${HEAD}echo.example\tGB\tPress\nmoon.example\tGB\tCreator\n`);
  const others = readKnownList('blogs', `${HEAD}moon.example\tGB\tPress\nsun.example\tGB\tPress\n`);

  test('lets our own word win', () => {
    const { records, contradictions } = mergeLists([theirs, ours]);
    expect(records.get('echo.example')?.country).toBe('IE');
    expect(contradictions).toEqual([]);
  });

  test('tells of two lists that differ, and takes the first by name', () => {
    const { records, contradictions } = mergeLists([theirs, others]);
    expect(records.get('moon.example')?.type).toBe('Press');
    expect(contradictions).toEqual(['moon.example is GB Press in blogs, moon.example is GB Creator in feeds']);
  });

  test('leaves out a domain with the hosts below it, and nothing that merely ends alike', () => {
    const lines = 'moon.example\tGB\tPress\nblue.moon.example\tGB\tPress\nhoneymoon.example\tGB\tPress\n';
    const { records } = mergeLists([readKnownList('feeds', HEAD + lines)]);
    expect([...withoutDomains(records, new Set(['moon.example'])).keys()]).toEqual(['honeymoon.example']);
  });
});
