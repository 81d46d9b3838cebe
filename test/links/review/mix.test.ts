import { describe, expect, it, test } from 'vitest';
import { viewMarket } from '../../../src/links/marketView';
import type { Observation } from '../../../src/links/observation';
import type { Competitiveness } from '../../../src/links/review/competitiveness';
import { mixOf } from '../../../src/links/review/mix';
import { sidesOf } from '../../../src/links/review/yardstick';
import { ENGLISH } from '../../../src/links/wording';
import { type Judgement, market, record, row, rulesFor, seen } from '../building';

const TODAY = '2026-10-05';

/** Local domains of a side, and the authorities of its global ones; null is one that the tool has no metric of. */
interface Links {
  readonly local: number;
  readonly global: readonly (number | null)[];
}

function mix(competitiveness: Competitiveness | null, ours: Links | null, theirs: Links) {
  const verdicts: Record<string, Judgement> = {};
  const rowsOf = (number: number, group: string, { local, global }: Links): Observation[] =>
    [...Array.from({ length: local }, () => 'Local' as const), ...global].map((each, at) => {
      const domain = `${each === 'Local' ? 'local' : 'global'}${number}x${at}.example`;
      verdicts[domain] = [each === 'Local' ? each : 'Global', 'Press'];
      return row([seen(number)], { domain, group, url: `https://${domain}/`, authority: each === 'Local' ? 90 : each });
    });
  const observations = new Map([
    ['haus.example', ours === null ? [] : rowsOf(1, 'haus.example/de', ours)],
    ['rival.example', rowsOf(2, 'rival.example/', theirs)],
  ]);
  const log = [
    ...(ours === null ? [] : [record(1, '2026-09-30')]),
    record(2, '2026-09-30', { site: 'rival.example', scope: { kind: 'domain', of: 'rival.example' } }),
  ];
  const competitors = [{ site: 'rival.example', host: 'rival.example', path: '/' }];
  const view = viewMarket({ market: market({ competitors }), observations, log, rules: rulesFor(verdicts) });
  return mixOf(sidesOf(view), TODAY, competitiveness, ENGLISH);
}

const DEEP = 'A deep market: both are needed, local links and high-authority global ones.';
const MIDDLING = 'A market in between: local links come first, and high-authority global ones count beside them.';
const SHALLOW = 'A shallow market: a handful of good local links tells.';
const bounds: Readonly<Record<Competitiveness, string>> = {
  deep: `Deep from 100 local domains, or from 5 times ours: the benchmark is 3.`,
  middling: 'Between shallow (under 20 local domains) and deep (100): the benchmark is 3.',
  shallow: 'Shallow under 20 local domains: the benchmark is 3.',
};

describe('what follows from the mix of local and global links', () => {
  const theirs = { local: 3, global: [80, 90] };
  const short = 'Short of the competitors’ median:';
  it.each([
    ['deep', DEEP, { local: 1, global: [80] }, `${short} 2 local and 1 high-authority global. Work on both.`],
    [
      'middling',
      MIDDLING,
      { local: 1, global: [80] },
      `${short} 2 local and 1 high-authority global. Begin with the local ones.`,
    ],
    [
      'shallow',
      SHALLOW,
      { local: 1, global: [80] },
      `${short} 2 local and 1 high-authority global. Begin with the local ones.`,
    ],
    ['deep', DEEP, { local: 2, global: [80, 70] }, `${short} 1 local. Put the effort into local sources.`],
    [
      'deep',
      DEEP,
      { local: 3, global: [] },
      `${short} 2 high-authority global. The local part is there: go for strong sites that the whole world reads.`,
    ],
    [
      'middling',
      MIDDLING,
      { local: 4, global: [80] },
      `${short} 1 high-authority global. The local part is there: go for strong sites that the whole world reads.`,
    ],
    ['shallow', SHALLOW, { local: 3, global: [] }, `${short} 2 high-authority global. That can wait here.`],
    [
      'deep',
      DEEP,
      { local: 3, global: [80, 70, 71] },
      'Ours are at the median of the competitors on both counts: keep the pace.',
    ],
  ] as const)('%s', (competitiveness, market, ours, expected) => {
    expect(mix(competitiveness, ours, theirs).advice).toEqual([market, bounds[competitiveness], expected]);
  });
  it('says nothing without a benchmark, and no more than the market where our side is not known', () => {
    expect(mix(null, { local: 1, global: [] }, theirs).advice).toEqual([]);
    expect(mix('deep', null, theirs).advice).toEqual([DEEP, bounds.deep]);
  });
});

test('a global site is strong from an authority of 70 on, and where the tool has no metric of it', () => {
  const { sides, local, global } = mix('shallow', { local: 1, global: [69, 70, null] }, { local: 2, global: [1] });
  expect(sides).toEqual([
    { name: 'haus.example/de/', ours: true, local: 1, global: 2, counted: 4 },
    { name: 'rival.example', ours: false, local: 2, global: 0, counted: 3 },
  ]);
  expect([local, global]).toEqual([2, 0]);
});
