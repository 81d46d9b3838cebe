import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stored } from '../../src/imports/plan';
import { ledgerOf } from '../../src/links/ledger';
import type { Review } from '../../src/links/review/review';
import { inFull } from '../../src/links/said';
import { lastDayOf } from '../../src/links/time/quarter';
import { GERMAN, imported, planOf, quarterOf, reviewIn, seenBy, WHOLE } from './desk';
import {
  ahrefs,
  type ExportFile,
  type LinkRow,
  samplePages,
  semrush,
  semrushDomains,
  withoutColumns,
} from './exportFiles';
import { PATIENCE } from './fixtures';

/** Few values, so that domains, targets, days and contents meet often. */
const NAMES = ['blatt', 'funk', 'verein'];
const TARGETS = [
  'https://velo.example/de/',
  'https://velo.example/de/touren/',
  'https://velo.example/fr/',
  'https://velo.example/',
];
const AS_OF = ['2026-03-31', '2026-05-20', '2026-06-30', '2026-09-30', '2026-12-31'];
const OWN_DAYS = ['', '2025-11-11', '2026-02-02', '2026-04-15', '2026-08-08'];
const QUARTERS = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];

const said = fc.record({
  complete: fc.boolean(),
  scope: fc.constantFrom(
    { kind: 'domain', of: 'velo.example' } as const,
    { kind: 'prefix', of: 'velo.example/de/' } as const,
  ),
});

function rowsUntil(asOf: string): fc.Arbitrary<LinkRow[]> {
  const day = fc.constantFrom(...OWN_DAYS.filter((own) => own <= asOf));
  const row = fc.record({
    from: fc
      .constantFrom(...NAMES)
      .chain((name) => fc.constantFrom(`https://${name}.example/`, `http://${name}.example/a`)),
    to: fc.constantFrom(...TARGETS),
    first: day,
    last: day,
    lost: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day }),
    status: fc.constantFrom('', '', '', 'removedfromhtml', 'noindex'),
    flagged: fc.boolean(),
    authority: fc.constantFrom(10, 40),
  });
  return fc.array(row, { minLength: 1, maxLength: 4 });
}

const asOf = fc.constantFrom(...AS_OF);
const links = asOf.chain((day) => fc.record({ day: fc.constant(day), rows: rowsUntil(day), said }));
const counts = fc.dictionary(
  fc.constantFrom(...NAMES.map((name) => `${name}.example`)),
  fc.integer({ min: 1, max: 9 }),
  { minKeys: 1, noNullPrototype: true },
);
/** Columns that older exports lack, and people delete. */
const lacking = fc.subarray([
  'Language',
  'Domain rating',
  'Referring page title',
  'First seen',
  'Source title',
  'Country',
]);
const whole: fc.Arbitrary<ExportFile> = fc.oneof(
  links.map(({ day, rows, said: answers }) => ahrefs(day, rows, answers)),
  links.map(({ day, rows, said: answers }) => semrush(day, rows, answers)),
  fc.tuple(asOf, counts, said).map(([day, domains, answers]) => semrushDomains(day, domains, answers)),
  fc.tuple(asOf, counts, said).map(([day, domains, answers]) =>
    samplePages(
      day,
      Object.keys(domains).map((domain) => `https://${domain}/`),
      answers,
    ),
  ),
);
const file = fc.oneof(
  { weight: 2, arbitrary: whole },
  { weight: 1, arbitrary: fc.tuple(whole, lacking).map(([each, names]) => withoutColumns(each, names)) },
);
const files = fc.array(file, { minLength: 1, maxLength: 6 });

/** Everything that people see of a year, for a section and for the whole site. */
function shown(stored: Stored): unknown {
  return [GERMAN, WHOLE].map((section) => {
    const view = seenBy(stored, section);
    return QUARTERS.map((quarter) => {
      const { freshness, figures, newLinks, lostLinks, restoredLinks, cameAndWent, unconfirmed }: Review = reviewIn(
        view,
        quarter,
      );
      const lists = { newLinks, lostLinks, restoredLinks, cameAndWent, unconfirmed };
      return { rows: ledgerOf(view, lastDayOf(quarter)).rows, freshness, figures, lists };
    });
  });
}

/** What is stored but for import numbers, which follow the order of import. */
function unnumbered({ observations }: Stored): unknown {
  return observations.map(({ sightings, ...row }) => ({
    ...row,
    sightings: sightings.map(({ import: _number, ...fate }) => JSON.stringify(fate)).sort(),
  }));
}

describe('any exports of one site', () => {
  it('imported in any order store and show the same', PATIENCE, () => {
    const inTwoOrders = files.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        const [a, b] = [imported(one), imported(other)];
        expect(unnumbered(b)).toEqual(unnumbered(a));
        expect(shown(b)).toEqual(shown(a));
      }),
      { numRuns: 150 },
    );
  });

  it('imported once more change nothing, and the plan for each is empty', PATIENCE, () => {
    fc.assert(
      fc.property(files, (all) => {
        const stored = imported(all);
        expect(imported(all, stored)).toEqual(stored);
        for (const each of all) {
          const { already, observations, counts: told, warnings } = planOf(each, stored);
          expect(already).not.toBeNull();
          expect(observations).toEqual(stored.observations);
          expect([told.newDomains, told.changedDomains, told.missingDomains, warnings]).toEqual([0, 0, 0, []]);
        }
      }),
    );
  });

  it('under a later day as well are the same look at the site: no status and no flow changes', PATIENCE, () => {
    const fates = (all: readonly ExportFile[]) =>
      [GERMAN, WHOLE].map((section) => {
        const view = seenBy(imported(all), section);
        return QUARTERS.map((quarter) => quarterOf(view, quarter));
      });
    fc.assert(
      fc.property(files, fc.nat(), asOf, (all, at, later) => {
        const again = all[at % all.length];
        if (again === undefined || later < again.asOf) return;
        expect(fates([...all, { ...again, asOf: later }])).toEqual(fates(all));
      }),
    );
  });

  it('close each quarter with what it opened with, gained and lost', PATIENCE, () => {
    fc.assert(
      fc.property(files, (all) => {
        for (const section of [GERMAN, WHOLE]) {
          const view = seenBy(imported(all), section);
          const tallies = QUARTERS.map((quarter) => reviewIn(view, quarter).all);
          tallies.forEach((each, quarter) => {
            expect(each.closing).toBe(each.opening + each.new + each.restored - each.lost);
            expect(each.opening).toBe(tallies[quarter - 1]?.closing ?? each.opening);
          });
        }
      }),
    );
  });

  it('take nothing away that is known of a domain, whatever the next file lacks', PATIENCE, () => {
    fc.assert(
      fc.property(files, file, (all, next) => {
        const before = imported(all);
        const after = new Map(imported([next], before).observations.map((row) => [keyOf(row), row]));
        for (const row of before.observations) {
          const now = after.get(keyOf(row));
          const said = row.sightings.map((each) => inFull(row, each));
          expect(now?.sightings.map((each) => inFull(now, each))).toEqual(expect.arrayContaining(said));
          expect(row.firstSeen === '' || (now?.firstSeen ?? '') <= row.firstSeen).toBe(true);
          for (const field of IDENTITY) if (isKnown(row[field])) expect(isKnown(now?.[field]), field).toBe(true);
        }
      }),
    );
  });
});

const IDENTITY = ['firstSeen', 'authority', 'language', 'serverCountry', 'url'] as const;

function isKnown(value: string | number | null | undefined): boolean {
  return value !== '' && value !== null && value !== undefined;
}

function keyOf({
  domain,
  group,
  tool,
}: {
  readonly domain: string;
  readonly group: string;
  readonly tool: string;
}): string {
  return `${domain}\n${group}\n${tool}`;
}
