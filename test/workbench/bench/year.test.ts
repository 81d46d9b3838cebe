import { describe, expect, it } from 'vitest';
import { readMarket } from '../../../src/links/marketForm';
import { reviewAlone } from '../../../src/workbench/bench/year/bigReview';
import { type YearSite, yearCompany } from '../../../src/workbench/bench/year/company';
import { YEAR_EXPORTED, yearExport, yearLinks } from '../../../src/workbench/bench/year/exports';
import { runYear } from '../../../src/workbench/bench/year/run';
import { Silences } from '../../../src/workbench/bench/year/silences';
import { SAMPLE_TODAY } from '../../../src/workbench/demo/sampleJob';
import { tabRows } from '../../../src/workbench/demo/tabRows';
import { openAddOn } from '../../../src/workbench/openAddOn';

const { markets, sites } = yearCompany();

describe('the company', () => {
  it('is in twelve markets with five competitors each, on no more sites than a workbook holds', () => {
    expect(markets).toHaveLength(12);
    for (const form of markets) expect(readMarket(form)).toMatchObject({ competitors: { length: 5 } });
    const bases = sites.flatMap(({ sections }) => sections.map(({ base }) => base));
    expect(new Set(bases).size).toBe(72);
    expect(bases.sort()).toEqual(
      markets.flatMap(({ section, competitors }) => [section, ...competitors.split('\n')]).sort(),
    );
    expect(sites.length).toBeLessThanOrEqual(30);
  });

  it('has as many domains to each section as it is told to', () => {
    for (const site of sites.slice(0, 3)) {
      const links = yearLinks(site, 200);
      for (const { base } of site.sections) {
        const domains = links.filter(({ target }) => target.startsWith(base)).map(({ source }) => source.domain);
        expect(new Set(domains).size, base).toBe(200);
      }
    }
  });

  it('wins and loses links from export to export', () => {
    const links = sites.slice(1, 2).flatMap((site) => yearLinks(site, 300));
    const sizes = YEAR_EXPORTED.map((asOf) => yearExport(links, asOf).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes).size).toBe(YEAR_EXPORTED.length);
    const last = new TextDecoder('utf-16le').decode(yearExport(links, YEAR_EXPORTED[4]));
    expect(last).toContain('"removedfromhtml"');
  });
});

describe('a year of one market', () => {
  it('is counted part by part, its reviews final and its quarters complete', async () => {
    const emulator = openAddOn({ now: () => Date.parse(`${SAMPLE_TODAY}T09:00:00Z`) });
    const ofOne = (site: YearSite): YearSite => ({ ...site, sections: site.sections.slice(0, 1) });
    const company = { markets: markets.slice(0, 1), sites: sites.slice(0, 6).map(ofOne) };
    const run = await runYear(emulator, company, 60);
    expect(run.parts.map(({ name, computed }) => [name, computed.length])).toEqual([
      ['making the markets', 1],
      ['importing', 30],
      ['refreshing', 1],
      ['reviewing', 4],
      ['the overview', 1],
    ]);
    const [, , , reviewing] = run.parts;
    expect(reviewing?.uses.find(({ functionName }) => functionName === 'finishReview')).toMatchObject({ slices: 4 });
    expect(run.endings).toHaveLength(4);
    for (const ending of run.endings) expect(ending).toMatch(/is written and final\.$/);
    const reviews = tabRows(emulator.view('Reviews'));
    expect(reviews.map(({ Kind }) => Kind)).toEqual(['final', 'final', 'final', 'final']);
    expect(reviews[3]?.['Forecast']).not.toBe('too early for a forecast');
    expect(run.cells).toBeGreaterThan(6 * 2 * 50 * 13);
  }, 60_000);
});

describe('the review of a large market', () => {
  it('is measured stage by stage', () => {
    const { domains, laps, peakMb } = reviewAlone(50, 2);
    expect(domains).toBeGreaterThan(50);
    expect(laps.map((stages) => stages.map(({ name }) => name))).toEqual(
      Array.from({ length: 2 }, () => ['judging the domains', 'computing the figures', 'making the page']),
    );
    expect(peakMb).toBeGreaterThan(10);
  }, 60_000);
});

describe('silences', () => {
  const busy = (ms: number) => {
    for (const begun = performance.now(); performance.now() - begun < ms; );
  };

  it('are the pane’s own: not those of the server', () => {
    const begun = performance.now();
    const silences = new Silences();
    busy(30);
    silences.wait(true);
    busy(200);
    silences.wait(false);
    busy(20);
    const { computed, longest } = silences.take();
    const passed = performance.now() - begun;
    silences.end();
    expect(longest).toBeGreaterThanOrEqual(30);
    expect(computed).toBeGreaterThanOrEqual(50);
    expect(computed).toBeLessThanOrEqual(passed - 200);
  });

  it('end where others have a turn', async () => {
    const silences = new Silences();
    for (let piece = 0; piece < 3; piece++) {
      busy(30);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    const { computed, longest } = silences.take();
    silences.end();
    expect(computed).toBeGreaterThanOrEqual(90);
    expect(longest).toBeLessThanOrEqual(computed - 60);
  });
});
