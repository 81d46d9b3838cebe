import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, gather } from '../../src/imports/observations';
import type { ImportPlan, Stored } from '../../src/imports/plan';
import { planRemoval } from '../../src/imports/removal';
import { ledgerOf } from '../../src/links/ledger';
import type { Observation, Scope } from '../../src/links/observation';
import { reviewOf } from '../../src/links/review/review';
import { isExact } from '../../src/links/targetGroup';
import { quarterOf } from '../../src/links/time/quarter';
import { imported, planOf, SITE, seenBy } from './desk';
import { ahrefs, type ExportFile, type LinkRow, latestLinks, semrush, semrushDomains } from './exportFiles';
import { exportOf, rowOf } from './exports';

/** Links to pages that the tab Pages lists are kept apart, beside the groups around them, and change nothing else. */

const RAD = `${SITE}/de/rad`;
const FAMILIE = `${SITE}/de/rad/familie`;
const DAY = '2026-09-30';

const blatt = (to: string, more: Partial<LinkRow> = {}): LinkRow => ({ from: 'https://blatt.example/a', to, ...more });

/** `domain group ×links`, those of pages alone. */
function exact(observations: readonly Observation[]): string[] {
  return observations
    .filter(({ group }) => isExact(group))
    .map(({ domain, group, links }) => `${domain} ${group} ×${links}`);
}

describe('links to a listed page', () => {
  it('stand in the group around it as before, and once more by themselves', () => {
    const links = [blatt(`https://${RAD}/`), blatt(`https://${FAMILIE}`), blatt(`https://${RAD}/gravel`)];
    const { observations } = imported([ahrefs(DAY, links)], undefined, [RAD, FAMILIE]);
    expect(observations.map(({ group, links: count }) => `${group} ×${count}`)).toEqual([
      `=${RAD} ×1`,
      `=${FAMILIE} ×1`,
      `${RAD} ×3`,
    ]);
  });

  it.each([
    `http://www.${RAD}/`,
    `https://${RAD}#preis`,
    `https://${RAD}/?utm_source=brief`,
    `HTTPS://${RAD.replace(SITE, SITE.toUpperCase())}`,
  ])('are found under %s', (to) => {
    expect(exact(imported([ahrefs(DAY, [blatt(to)])], undefined, [RAD]).observations)).toEqual([
      `blatt.example =${RAD} ×1`,
    ]);
  });

  it.each([`https://${RAD}/familie`, `https://${RAD}?id=3`, `https://${SITE}/de/Rad`, `https://shop.${RAD}`])(
    'are none to %s',
    (to) => expect(exact(imported([ahrefs(DAY, [blatt(to)])], undefined, [RAD]).observations)).toEqual([]),
  );

  it('say themselves what became of them', () => {
    const gone = blatt(`https://${RAD}`, { lost: '2026-08-01', status: 'removedfromhtml', first: '2026-02-02' });
    const stays = blatt(`https://${RAD}/gravel`, { from: 'https://blatt.example/b' });
    const { observations } = imported([ahrefs(DAY, [gone, stays])], undefined, [RAD]);
    expect(observations).toMatchObject([
      { group: `=${RAD}`, firstSeen: '2026-02-02', sightings: [{ lost: true, lostOn: '2026-08-01' }] },
      { group: RAD, sightings: [{ lost: false }] },
    ]);
  });

  it('are known of the site and scope that the import is about, and of reports that name targets', () => {
    const pages = [RAD, 'rival.example/rad'];
    const links = [blatt(`https://${RAD}`), blatt('https://rival.example/rad')];
    const french: Scope = { kind: 'prefix', of: `${SITE}/fr/` };
    const told = (file: ExportFile) => {
      const { record, observations } = planOf(file, imported([]), pages);
      return [record.pages, exact(observations)];
    };
    expect(told(ahrefs(DAY, links))).toEqual([[RAD], [`blatt.example =${RAD} ×1`]]);
    expect(told(ahrefs(DAY, links, { scope: french }))).toEqual([[], []]);
    expect(told(semrushDomains(DAY, { 'blatt.example': 3 }))).toEqual([[], []]);
    expect(told(latestLinks(DAY, { 'https://blatt.example/a': DAY }))).toEqual([[], []]);
  });

  it('go with a domain that is left out, and let none stay that would go', () => {
    const rows = [
      rowOf({ source: 'https://a.example/1', target: `https://${RAD}`, followed: 1, lost: true, reason: 'notfound' }),
      rowOf({ source: 'https://a.example/2', target: `https://${RAD}/x`, followed: 0 }, 1),
      rowOf({ source: 'https://b.example/', target: `https://${RAD}` }, 2),
    ];
    const answers: Answers = {
      ...{ site: SITE, scope: { kind: 'domain', of: SITE }, complete: true, asOf: DAY, name: '' },
      leaveOut: ['nofollow'],
    };
    const [without, withPage] = [[], [RAD]].map((pages) => gather(exportOf(rows, {}, pages), answers, 7));
    expect(withPage?.leftOut).toBe(without?.leftOut);
    expect(withPage?.observations.map(({ domain, group }) => `${domain} ${group}`)).toEqual([
      `b.example ${RAD}`,
      `b.example =${RAD}`,
    ]);
    expect([...(withPage?.setAside ?? [])]).toEqual([...(without?.setAside ?? [])]);
  });
});

describe('the same file once more', () => {
  const file = ahrefs('2026-06-30', [blatt(`https://${RAD}`), blatt(`https://${FAMILIE}`)]);
  const first = imported([file], undefined, [RAD]);
  const again = (pages: readonly string[], stored: Stored = first): ImportPlan => planOf(file, stored, pages);

  it('changes nothing, also when a page is no longer listed', () => {
    expect([again([RAD]).already, again([]).already]).toEqual([1, 1]);
    expect(again([RAD]).observations).toBe(first.observations);
  });

  it('adds what it says of a page that is listed since, and counts nothing else', () => {
    const { already, record, observations, counts, warnings } = again([RAD, FAMILIE]);
    expect([already, record.number, record.pages]).toEqual([null, 2, [RAD, FAMILIE]]);
    expect(exact(observations)).toEqual([`blatt.example =${RAD} ×1`, `blatt.example =${FAMILIE} ×1`]);
    expect(counts).toMatchObject({ newDomains: 0, changedDomains: 0, unchangedDomains: 1, missingDomains: 0 });
    expect(warnings).toContain(
      `Import 1 holds the same file; this adds which of its links go to ${FAMILIE}, which was not listed in “Pages” then.`,
    );
  });

  it('is known again by what several imports of it were searched for', () => {
    const stored = imported([file], imported([file], undefined, [RAD]), [FAMILIE]);
    expect(stored.records.map(({ pages }) => pages)).toEqual([[RAD], [FAMILIE]]);
    expect(again([RAD, FAMILIE], stored).already).toBe(2);
  });

  it('is another import with another answer, and no new one for pages that lie outside of its scope', () => {
    const prefix = ahrefs('2026-06-30', [blatt(`https://${RAD}`)], { scope: { kind: 'prefix', of: RAD } });
    const stored = imported([prefix], undefined, []);
    expect(planOf(prefix, stored, [`${SITE}/fr/velo`]).already).toBe(1);
    expect(planOf({ ...prefix, asOf: DAY }, stored, []).already).toBeNull();
  });
});

describe('what a page adds', () => {
  const FILES = [
    ahrefs('2026-03-31', [blatt(`https://${RAD}`), blatt(`https://${SITE}/de/`, { from: 'https://funk.example/' })]),
    ahrefs('2026-06-30', [blatt(`https://${SITE}/de/`, { from: 'https://funk.example/' })]),
    semrush('2026-06-30', [blatt(`https://${FAMILIE}`, { from: 'https://verein.example/' })], { complete: false }),
    ahrefs(DAY, [blatt(`https://${RAD}`, { first: '2026-08-08' }), blatt(`https://${FAMILIE}`)]),
  ];

  it('is not counted among domains that are missing', () => {
    const stored = imported(FILES.slice(0, 1), undefined, [RAD]);
    const counts = [[], [RAD]].map((pages) => planOf(FILES[1] ?? ahrefs(DAY, []), stored, pages).counts);
    expect(counts[0]).toMatchObject({ missingDomains: 1 });
    expect(counts[1]).toEqual(counts[0]);
  });

  it('goes with the import that brought it, and is not counted', () => {
    const [bare, listed] = [[], [RAD, FAMILIE]].map((pages) => imported(FILES, undefined, pages));
    for (const number of [1, 2, 3, 4]) {
      const [without, withPages] = [bare, listed].map((stored) => {
        const record = stored?.records[number - 1];
        if (stored === undefined || record === undefined) throw new Error('There are four imports.');
        return planRemoval(record, stored, 5);
      });
      expect(withPages?.counts).toEqual(without?.counts);
      expect(withPages?.observations.filter(({ group }) => !isExact(group))).toEqual(without?.observations);
      const sightings = withPages?.observations.flatMap((row) => row.sightings.map((sighting) => sighting.import));
      expect(sightings).not.toContain(number);
    }
  });
});

const TO = [
  `https://${RAD}`,
  `https://${FAMILIE}/`,
  `https://${SITE}/de`,
  `https://${SITE}/`,
  `https://${SITE}/fr/x/y`,
];
const AS_OF = ['2026-03-31', '2026-06-30', '2026-08-15', DAY];

const anyLink = fc.record({
  from: fc.constantFrom('a', 'b', 'c').map((name) => `https://${name}.example/${name}`),
  to: fc.constantFrom(...TO),
  first: fc.constantFrom('2025-05-05', '2026-02-02'),
  lost: fc.constantFrom('', '', '2026-03-03'),
  status: fc.constant('removedfromhtml'),
});

const anyFile = fc
  .record({
    asOf: fc.constantFrom(...AS_OF),
    links: fc.array(anyLink, { minLength: 1, maxLength: 6 }),
    complete: fc.boolean(),
    isAhrefs: fc.boolean(),
    scope: fc.constantFrom<Scope>({ kind: 'domain', of: SITE }, { kind: 'prefix', of: RAD }),
  })
  .map(({ asOf, links, complete, isAhrefs, scope }) => (isAhrefs ? ahrefs : semrush)(asOf, links, { complete, scope }));

const anyFiles = fc.array(anyFile, { minLength: 1, maxLength: 4 });
const anyPages = fc.subarray([RAD, FAMILIE, `${SITE}/de`, `${SITE}/`, `${SITE}/fr/x/y`]);

/** Everything that people see of what is stored. */
function shownOf(stored: Stored): unknown {
  const view = seenBy(stored);
  const reviews = AS_OF.map((day) => reviewOf(view, { quarter: quarterOf(day), today: '2026-10-05' }));
  return [ledgerOf(view, '2026-10-05'), ...reviews];
}

describe('whatever is imported', () => {
  it('listing pages changes no status, no row of the ledger and no figure of a review', () => {
    fc.assert(
      fc.property(anyFiles, anyPages, (files, pages) => {
        expect(shownOf(imported(files, undefined, pages))).toEqual(shownOf(imported(files)));
      }),
    );
  });

  it('importing it again for pages that are listed since changes none of them either', () => {
    fc.assert(
      fc.property(anyFiles, anyPages, (files, pages) => {
        expect(shownOf(imported(files, imported(files), pages))).toEqual(shownOf(imported(files)));
      }),
    );
  });

  it('the order of imports does not matter to the links of a page', () => {
    const orders = anyFiles.chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length })),
    );
    fc.assert(
      fc.property(orders, anyPages, ([files, others], pages) => {
        const lives = (some: readonly ExportFile[]) =>
          [...seenBy(imported(some, undefined, pages)).ours.domains].map(([domain, there]) => [
            domain,
            there.pages.map(({ observation: { group, tool }, track }) => ({ group, tool, track })),
          ]);
        expect(new Map(lives(others).map(([domain, pageLives]) => [domain, pageLives]))).toEqual(
          new Map(lives(files).map(([domain, pageLives]) => [domain, pageLives])),
        );
      }),
    );
  });

  it('what an import told of pages goes with it', () => {
    const unnumbered = (rows: readonly Observation[]) =>
      rows
        .filter(({ group }) => isExact(group))
        .map(({ sightings, ...said }) => [said, sightings.map(({ import: _number, ...sighting }) => sighting)]);
    fc.assert(
      fc.property(anyFiles, anyPages, fc.nat(), (files, pages, pick) => {
        const stored = imported(files, undefined, pages);
        const at = pick % files.length;
        const record = stored.records[at];
        if (record === undefined || stored.records.length < files.length) return;
        const left = planRemoval(record, stored, stored.nextNumber).observations;
        const others = imported(
          files.filter((_, which) => which !== at),
          undefined,
          pages,
        );
        expect(unnumbered(left)).toEqual(unnumbered(others.observations));
      }),
    );
  });
});
