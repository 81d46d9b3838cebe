import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/links/ledger';
import { type MarketData, viewMarket } from '../../../src/links/marketView';
import type { Observation } from '../../../src/links/observation';
import type { PageToCompare } from '../../../src/links/pages/pageRows';
import { comparePages, type PageComparison } from '../../../src/links/pages/pages';
import { reviewOf } from '../../../src/links/review/review';
import { isExact } from '../../../src/links/targetGroup';
import { seen } from '../building';
import {
  dataWith,
  LASTENRAD,
  LOG,
  link,
  linksTo,
  MARKET,
  OBSERVATIONS,
  OUR_PAGE,
  RIVAL_PAGE,
  recordOf,
  unlisted,
  ZWEIT_PAGE,
} from './pageFixture';

const DAY = '2026-10-05';

function compared(data: MarketData = dataWith(), page: Partial<PageToCompare> = {}, day = DAY): PageComparison {
  const [comparison] = comparePages(viewMarket(data), [{ ...LASTENRAD, ...page }], day);
  if (comparison === undefined) throw new Error('One page is one comparison.');
  return comparison;
}

describe('the keyword worked by hand', () => {
  const comparison = compared();

  it('counts the domains of each page, the local ones of them, and the median of theirs', () => {
    expect(comparison.ours).toMatchObject({ shares: { counted: 3, local: 1, unknown: 0 }, text: '1 of 3 (33 %)' });
    expect(comparison.theirs).toMatchObject([
      { address: RIVAL_PAGE, shares: { counted: 8, local: 4, unknown: 0 }, text: '4 of 8 (50 %)' },
      { address: ZWEIT_PAGE, shares: { counted: 4, local: 3, unknown: 0 }, text: '3 of 4 (75 %)' },
    ]);
    expect(comparison.median).toEqual({ domains: 6, local: 3.5 });
  });

  it('lists the domains that link to theirs and by no tool to ours, whom to ask first on top', () => {
    const rows = comparison.onlyTheirs?.map(({ domain, pages, knowsUs }) => `${domain} ${pages.length} ${knowsUs}`);
    expect(rows).toEqual([
      'funk.example 2 true',
      'verband.example 2 true',
      'amt.example 1 false',
      'welt.example 1 true',
      'fern.example 1 false',
    ]);
    expect(comparison.onlyTheirs?.[0]).toEqual({
      ...{ domain: 'funk.example', type: 'Press', relevance: 'Local', authority: 50, knowsUs: true },
      ...{ pages: [RIVAL_PAGE, ZWEIT_PAGE], why: 'judged by the table: funk.example' },
    });
  });

  it('keeps apart where our links go, each domain once, and leaves out what the tool calls spam', () => {
    expect(comparison.landings).toEqual({
      page: { domains: 3, local: 1 },
      section: { domains: 1, local: 1 },
      home: { domains: 2, local: 1 },
      other: { domains: 1, local: 0 },
      unjudged: 1,
    });
  });

  it('says what it means, and of which day it speaks', () => {
    expect(comparison.means).toBe(
      'Fewer domains than theirs (3 against a median of 6), and a smaller local share (33 % against 62.5 %). ' +
        '5 domains link to theirs and not to this page, 3 of them local.',
    );
    expect(comparison.asOf).toBe('2026-09-30');
  });

  it('does not compare shares when too many are unknown on one side', () => {
    const unknown = compared(dataWith({}, { 'fern.example': ['Unknown', 'Business'] }));
    expect(unknown.theirs[0]?.text).toBe('4 of 8 (50 %), 1 unknown: 50–63 %');
    expect(unknown.means).toContain(
      'Fewer domains than theirs (3 against a median of 6). Local shares are not compared: between 0 % and 13 % of the domains are unknown.',
    );
  });

  it('is the same whatever stands beside it', () => {
    const view = viewMarket(dataWith());
    const other = { keyword: 'rad', ours: 'velo.example/de/rad/kinder', theirs: [RIVAL_PAGE] };
    expect(comparePages(view, [other, LASTENRAD], DAY)[1]).toEqual(comparison);
    expect(comparePages(view, [], DAY)).toEqual([]);
  });
});

describe('what is known of pages, ours and theirs', () => {
  const shown = (data: MarketData): unknown => {
    const view = viewMarket(data);
    return [ledgerOf(view, DAY), reviewOf(view, { quarter: '2026-Q3', today: DAY })];
  };
  const PAGES = [OUR_PAGE, RIVAL_PAGE, ZWEIT_PAGE];

  it('changes no row of the ledger and no figure of the review, however many were listed when', () => {
    const plain = shown(dataWith(unlisted()));
    const lists = fc.tuple(...LOG.map(() => fc.subarray(PAGES)));
    fc.assert(
      fc.property(lists, (listed) => {
        const log = LOG.map((each, at) => ({ ...each, pages: listed[at] ?? [] }));
        const pagesOf = (number: number) => log.find((each) => each.number === number)?.pages ?? [];
        const isTold = ({ group, sightings }: Observation): boolean =>
          !isExact(group) || sightings.some((sighting) => pagesOf(sighting.import).includes(group.slice(1)));
        const observations = new Map([...OBSERVATIONS].map(([site, rows]) => [site, rows.filter(isTold)] as const));
        expect(shown(dataWith({ log, observations }))).toEqual(plain);
      }),
    );
  });
});

describe('the life of a link to a page', () => {
  const later = recordOf(5, 'velo.example', [], { asOf: '2026-10-31' });
  const last = recordOf(6, 'velo.example', [], { asOf: '2026-12-31' });
  const without = (day: string, log = [...LOG, later, last]) =>
    compared(dataWith({ log }), {}, day).ours.shares?.counted;

  it('ends with the last of the domain’s links around the page, also where the page was not listed any more', () => {
    expect([without('2026-10-10'), without('2026-10-31'), without('2026-12-31')]).toEqual([3, 3, 0]);
  });

  it('is not told when the page was searched for too long before', () => {
    const { ours } = compared(dataWith(), {}, '2027-01-09');
    expect(ours.shares).toBeNull();
    expect(ours.missing).toBe(
      `the last Ahrefs import for ${OUR_PAGE} is of 30 Sep 2026, 101 days before 9 Jan 2027: too old to compare; import a new one`,
    );
    const newer = { ...later, asOf: '2027-01-05' };
    expect(compared(dataWith({ log: [...LOG, newer] }), {}, '2027-01-09').ours.missing).toMatch(
      /^as of 30 Sep 2026: import/,
    );
  });

  it('ends before when imports that were searched for it lack it twice', () => {
    const stays = [5, 6]
      .flatMap((number) => linksTo('velo.example/de/rad/kinder', 'zeitung', [seen(number)]))
      .slice(0, 1);
    const rows = OBSERVATIONS.get('velo.example') ?? [];
    const log = [...LOG, { ...later, pages: [OUR_PAGE] }, { ...last, pages: [OUR_PAGE] }];
    const observations = new Map([...OBSERVATIONS, ['velo.example', [...rows, ...stays]] as const]);
    const names = compared(dataWith({ log, observations }), {}, '2027-03-31');
    expect(names.ours.shares?.counted).toBe(0);
    expect(names.landings?.section.domains).toBe(1);
  });
});

describe('what the main tool cannot tell stays blank, with the reason', () => {
  it('when the page was listed after the import', () => {
    const { ours, theirs, median, onlyTheirs, landings, means, asOf } = compared(dataWith(unlisted()));
    expect([ours.shares, ours.text, median, onlyTheirs, landings, asOf]).toEqual([null, '', null, null, null, '']);
    expect(theirs.map(({ missing }) => missing)).toEqual([
      'import the Ahrefs export of rival.example again: this page was not listed when it was imported',
      'import the Ahrefs export of zweit.example again: this page was not listed when it was imported',
    ]);
    expect(means).toBe(
      'Import the Ahrefs export of velo.example again: this page was not listed when it was imported.',
    );
  });

  it.each([
    { name: 'no import', log: [], missing: 'Ahrefs has no import for rival.example; import one to compare' },
    {
      name: 'only figures about domains',
      log: [recordOf(2, 'rival.example', [], { scope: { kind: 'figures', of: 'rival.example' } })],
      missing: 'Ahrefs has no import for rival.example; import one to compare',
    },
    {
      name: 'an import without a row',
      log: [recordOf(2, 'rival.example', [RIVAL_PAGE], { kept: 0 })],
      missing: 'Ahrefs has no import for rival.example; import one to compare',
    },
    {
      name: 'a report without targets',
      log: [recordOf(2, 'rival.example', [], { targeted: false })],
      missing: 'the Ahrefs imports for rival.example do not say which pages of it are linked to; import its backlinks',
    },
    {
      name: 'another part of the site',
      log: [recordOf(2, 'rival.example', [], { scope: { kind: 'prefix', of: 'rival.example/magazin/' } })],
      missing: 'the Ahrefs imports for rival.example are about another part of it; import one that has this page in it',
    },
  ])('with $name', ({ log, missing }) => {
    const ours = LOG.filter(({ site }) => site === 'velo.example');
    const { theirs, median, means } = compared(dataWith({ log: [...ours, ...log] }), { theirs: [RIVAL_PAGE] });
    expect(theirs).toMatchObject([{ shares: null, text: '', missing }]);
    expect(median).toBeNull();
    expect(means).toBe(`3 domains link to this page, 1 of them local. Nothing to compare with: ${missing}.`);
  });

  it('when a page lies outside of the section that the market looks at, where nobody judges', () => {
    const { theirs } = compared(dataWith(), { theirs: ['zweit.example/fr/velo', 'zweit.example/'] });
    expect(theirs.map(({ landing, missing }) => [landing, missing])).toEqual([
      ['Other section', 'zweit.example/fr/velo is not in zweit.example/de/, the section that DE looks at'],
      ['Root', 'zweit.example/ is not in zweit.example/de/, the section that DE looks at'],
    ]);
  });

  it('and the others are compared without it', () => {
    const { median, means } = compared(dataWith(), { theirs: [RIVAL_PAGE, 'zweit.example/de/neu'] });
    expect(median).toEqual({ domains: 8, local: 4 });
    expect(means).toContain('1 of their 2 pages is not compared, for the reason beside it.');
  });

  it('is told beside the numbers when only a newer import was not searched', () => {
    const newer = recordOf(7, 'rival.example', [], { asOf: '2026-10-02' });
    const { theirs, asOf } = compared(dataWith({ log: [...LOG, newer] }));
    expect(theirs[0]).toMatchObject({
      asOf: '2026-09-30',
      remark:
        'as of 30 Sep 2026: import the Ahrefs export of 2 Oct 2026 for rival.example again, the page was not listed then',
    });
    expect(asOf).toBe('2026-09-30');
  });
});

describe('a page that was not listed and can be told all the same', () => {
  it('is the home page, or one with a single segment: its group is the page alone', () => {
    const rows = [link('funk', 'rival.example/', [seen(2)]), link('amt', 'rival.example/rad', [seen(2)])];
    const observations = new Map([...OBSERVATIONS, ['rival.example', rows] as const]);
    const log = LOG.map((each) => ({ ...each, pages: each.site === 'rival.example' ? [] : each.pages }));
    const { theirs } = compared(dataWith({ log, observations }), { theirs: ['rival.example/', 'rival.example/rad'] });
    expect(theirs.map(({ text }) => text)).toEqual(['1 of 1 (100 %)', '1 of 1 (100 %)']);
  });

  it('is one of two segments only by what was searched: its group holds the pages below it too', () => {
    const { theirs } = compared(dataWith(unlisted()), { theirs: [ZWEIT_PAGE] });
    expect(theirs).toMatchObject([{ shares: null }]);
  });

  it('is the very address that a report without targets was made for, pages below it included', () => {
    const scope = { kind: 'prefix', of: `${RIVAL_PAGE}/` } as const;
    const log = [
      ...LOG.filter(({ site }) => site !== 'rival.example'),
      recordOf(2, 'rival.example', [], { scope, targeted: false }),
    ];
    const rows = ['funk', 'amt', 'welt'].map((name) => link(name, `*${RIVAL_PAGE}/`, [seen(2)]));
    const observations = new Map([...OBSERVATIONS, ['rival.example', rows] as const]);
    const { theirs } = compared(dataWith({ log, observations }), { theirs: [RIVAL_PAGE, 'rival.example/'] });
    expect(theirs).toMatchObject([
      {
        text: '2 of 3 (67 %)',
        remark: 'its report names no target pages, so links to pages below it are counted too',
      },
      { shares: null },
    ]);
  });
});

describe('a section that is a whole host', () => {
  it('has its home page apart from its other pages', () => {
    const market = { ...MARKET, ours: { site: 'velo.example', host: 'velo.example', path: '/' } };
    expect(compared(dataWith({ market })).landings).toMatchObject({
      page: { domains: 3 },
      // Of /fr/, too: there every domain of the site is judged, and the fixture's rules know no spam.
      section: { domains: 3 },
      home: { domains: 2, local: 1 },
      other: { domains: 0 },
      unjudged: 0,
    });
  });
});
