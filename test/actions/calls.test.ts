import { describe, expect, test } from 'vitest';
import { granted } from '../../src/sidebar/flow/lease';
import { ahrefs, clientWith, createMarket, GERMANY, importExport, openOffice, refresh, review } from './office';

/** Service calls of each server call of an action, by name. */
type Calls = Record<string, number>[];

async function callsWith(domains: number): Promise<{ importing: Calls; refreshing: Calls; again: Calls }> {
  const { emulator, client } = openOffice();
  await createMarket(client);
  const rows = Array.from({ length: domains }, (_, at) => ({
    from: `https://verein-${at}.de/seite`,
    to: 'https://velo.example/de/rad',
  }));
  const calls: Calls = [];
  const counting = clientWith((_, name, args) => {
    const answer = emulator.run(name, args);
    calls.push({ [name]: 1, ...emulator.lastRun?.byName });
    return answer;
  });
  const file = { name: 'velo.csv', site: 'velo.example', asOf: '2026-09-30', bytes: ahrefs(rows) };
  await importExport(counting, file);
  const importing = calls.splice(0);
  await refresh(counting);
  const refreshing = calls.splice(0);
  await refresh(counting);
  return { importing, refreshing, again: calls };
}

/** The most that any one server call needed of each service. */
function most(calls: Calls): Record<string, number> {
  const highest: Record<string, number> = {};
  for (const call of calls) {
    for (const [name, count] of Object.entries(call)) highest[name] = Math.max(highest[name] ?? 0, count);
  }
  return highest;
}

/** A larger tab is grown where a smaller one is cut, and a slice may hold the end of one phase and the start of the next. */
const A_FEW = 2;

/** Pages of two markets in turn, so that those of one lie as scattered as they can. */
async function callsWithPages(pages: number): Promise<Calls> {
  const { emulator, client } = openOffice();
  await createMarket(client);
  await createMarket(client, { ...GERMANY, countries: 'FR', languages: 'fr', section: 'velo.example/fr/' });
  const calls: Calls = [];
  const counting = clientWith((_, name, args) => {
    const answer = emulator.run(name, args);
    calls.push({ [name]: 1, ...emulator.lastRun?.byName });
    return answer;
  });
  const rows = Array.from({ length: pages }, (_, at) => {
    const [market, folder] = at % 2 === 0 ? ['DE', 'de'] : ['FR', 'fr'];
    return { market, keyword: `rad ${at}`, ours: `velo.example/${folder}/rad/${at}`, theirs: `rival.example/x/${at}` };
  });
  granted(await counting.savePages(rows));
  await counting.readPanel();
  await refresh(counting);
  return calls;
}

const COUNTRIES = ['DE', 'AT', 'CH', 'FR', 'ES', 'IT', 'NL', 'PL', 'SE', 'DK', 'PT', 'BE'];

/** Refreshes and reviews the first of so many markets, each refreshed once before; calls by the name of the server call. */
async function callsWithMarkets(markets: number): Promise<Map<string, Record<string, number>>> {
  const { emulator, client } = openOffice();
  const codes: string[] = [];
  for (const country of COUNTRIES.slice(0, markets)) {
    const section = `velo.example/${country.toLowerCase()}/`;
    codes.push(await createMarket(client, { ...GERMANY, countries: country, languages: 'de', section }));
  }
  const rows = [{ from: 'https://verein.de/seite', to: 'https://velo.example/de/rad' }];
  await importExport(client, { name: 'velo.csv', site: 'velo.example', asOf: '2026-09-30', bytes: ahrefs(rows) });
  for (const code of codes) await refresh(client, code);
  await review(client, '2026-Q2');
  const calls = new Map<string, Record<string, number>>();
  const counting = clientWith((_, name, args) => {
    const answer = emulator.run(name, args);
    calls.set(name, { ...emulator.lastRun?.byName });
    return answer;
  });
  await refresh(counting);
  await review(counting, '2026-Q3');
  return calls;
}

const sumOf = (calls: Record<string, number>): number => Object.values(calls).reduce((sum, count) => sum + count, 0);

/** Those of what shows all markets: each one's tab, whether it is there and what it is called now. */
const ALL_MARKETS = ['finishRefresh', 'finishReview', 'readPages'];
const A_MARKET = 3;

describe('service calls', () => {
  test('of a market do not grow with the number of markets, but where all are shown', async () => {
    const [few, many] = [await callsWithMarkets(2), await callsWithMarkets(12)];
    for (const [name, calls] of many) {
      const before = few.get(name) ?? {};
      if (ALL_MARKETS.includes(name)) expect(sumOf(calls), name).toBeLessThanOrEqual(sumOf(before) + 10 * A_MARKET);
      else expect(calls, name).toEqual(before);
    }
  }, 60_000);

  test('do not grow with the number of pages that are compared', async () => {
    const [few, many] = [await callsWithPages(20), await callsWithPages(300)];
    expect(many.map((calls) => Object.keys(calls)[0])).toEqual(few.map((calls) => Object.keys(calls)[0]));
    for (const [at, calls] of many.entries()) expect(calls).toEqual(few[at]);
  });

  test('of a slice do not grow with the number of domains', async () => {
    const [few, many] = [await callsWith(100), await callsWith(10_000)];
    for (const phase of ['importing', 'refreshing', 'again'] as const) {
      expect(many[phase].length, `more domains take more slices of ${phase}`).toBeGreaterThan(few[phase].length);
      for (const [name, count] of Object.entries(most(many[phase]))) {
        expect(count, `${name} while ${phase}`).toBeLessThanOrEqual((most(few[phase])[name] ?? 0) + A_FEW);
      }
    }
  }, 300_000);
});
