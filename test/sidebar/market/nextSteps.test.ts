import { describe, expect, it } from 'vitest';
import type { MarketPanel, Panel } from '../../../src/actions/protocol';
import type { ImportRecord } from '../../../src/links/observation';
import { missingSites, nextSteps } from '../../../src/sidebar/market/nextSteps';
import { FakeServer, marketPanel } from '../fakeServer';

const MARKET = marketPanel('DE', {
  editing: 'DE',
  countries: 'DE',
  languages: 'de',
  section: 'https://ours.example/de/',
  competitors: 'rival.example\nother.example/de/',
  mainTool: 'Ahrefs',
  keywords: '',
  minCompetitors: '1',
  gapLimit: '2000',
  yearBegins: '',
  activeDays: '',
  slowingDays: '',
});

function imported(...sites: string[]): Panel {
  const record = (site: string, at: number): ImportRecord => ({
    number: at + 1,
    file: 'a.csv',
    hash: `${at}`,
    tool: 'Ahrefs',
    report: 'Backlinks',
    site,
    scope: { kind: 'domain', of: site },
    complete: true,
    asOf: '2026-09-30',
    dated: true,
    targeted: true,
    pages: [],
    rows: 1,
    kept: 1,
    setAside: 0,
    why: '',
    name: '',
  });
  return { ...new FakeServer().readPanel(), activeTab: MARKET.tab, imports: sites.map(record) };
}

const ALL = imported('ours.example', 'rival.example', 'other.example');
const quarter = { quarter: '2026-Q3', label: 'Q3 2026', closed: true, written: false, imported: true };

describe('the next steps of a market', () => {
  it.each<{ when: string; panel: Panel; market: Partial<MarketPanel>; first: string }>([
    { when: 'nothing was imported', panel: imported(), market: {}, first: 'Import an export of ours.example' },
    { when: 'its tab is gone', panel: ALL, market: { tabExists: false }, first: 'Make the tab DE Market again' },
    { when: 'it is stale', panel: ALL, market: { stale: true }, first: 'Refresh this market' },
    {
      when: 'competitors are missing',
      panel: imported('ours.example'),
      market: {},
      first: 'Import an export of rival.example and other.example',
    },
    {
      when: 'it names no competitor',
      panel: ALL,
      market: { form: { ...MARKET.form, competitors: '' } },
      first: 'Name competitors to see the gap',
    },
    {
      when: 'a quarter is over and not reviewed',
      panel: ALL,
      market: { quarters: [{ ...quarter, quarter: '2026-Q4', closed: false }, quarter] },
      first: 'Write the review of Q3 2026',
    },
    { when: 'another tab is open', panel: { ...ALL, activeTab: 'Markets' }, market: {}, first: 'Open DE Market' },
    { when: 'everything is there', panel: ALL, market: {}, first: 'Sort by priority' },
  ])('begin with "$first" when $when', ({ panel, market, first }) => {
    expect(nextSteps(panel, { ...MARKET, ...market })[0]?.words).toBe(first);
  });

  it('never name what cannot be done without data', () => {
    const kinds = nextSteps(imported(), { ...MARKET, quarters: [quarter] }).map(({ kind }) => kind);
    expect(kinds).not.toContain('review');
    expect(kinds).not.toContain('sort');
  });

  it('know which sites no import has told of', () => {
    expect(missingSites(imported('rival.example'), MARKET)).toEqual({
      ours: ['ours.example'],
      theirs: ['other.example'],
    });
  });
});
