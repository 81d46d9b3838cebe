import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDomain, observationsOf, rowsOf } from '../../src/imports/observationRow';
import { planRemoval } from '../../src/imports/removal';
import { mergeObservations, withoutImport } from '../../src/links/merge';
import type { ImportRecord, Observation } from '../../src/links/observation';
import { type ExportFile, exportFile } from '../links/arbitraries';
import { lost, record, row, seen } from '../links/building';

const rowFor = (domain: string, number: number, more: Partial<Observation> = {}): Observation =>
  row([seen(number)], { domain, described: `2026-0${number}-28`, ...more });

/** Import 1 saw a and b, import 2 saw b, c and d, import 3 of another tool saw d. */
const STORED = [
  [rowFor('a.example', 1), rowFor('b.example', 1), rowFor('e.example', 1)],
  [rowFor('b.example', 2), rowFor('c.example', 2), rowFor('d.example', 2), rowFor('e.example', 2, { links: 4 })],
  [rowFor('d.example', 3, { tool: 'Semrush' })],
].reduce<Observation[]>((all, rows) => mergeObservations(all, rows), []);

const plan = (number: number, more: Partial<ImportRecord> = {}, observations = STORED) =>
  planRemoval(record(number, '2026-02-28', more), { observations, base: 3 }, 4);

describe('the plan of a removal', () => {
  it('says which domains go, which change and which stay as they are', () => {
    const { counts, observations } = plan(2, { complete: false });
    expect(counts).toEqual({ goneDomains: 1, changedDomains: 2, unchangedDomains: 1, missedDomains: 0 });
    const domains = observations.map(({ domain, tool, links }) => `${domain} ${tool} ${links}`);
    expect(domains).toEqual(['a.example Ahrefs 1', 'b.example Ahrefs 1', 'd.example Semrush 1', 'e.example Ahrefs 1']);
  });

  it('counts a domain as changed when another import alone says that it is lost', () => {
    const rows = mergeObservations(
      [rowFor('a.example', 1)],
      [row([lost(2, '2026-02-20')], { domain: 'a.example', described: '2026-02-28' })],
    );
    expect(plan(1, {}, rows).counts).toMatchObject({ goneDomains: 0, changedDomains: 1 });
  });

  it.each([
    { name: 'a complete import', more: {}, missed: 1 },
    { name: 'a partial import', more: { complete: false }, missed: 0 },
    { name: 'an import without dates', more: { dated: false }, missed: 0 },
    { name: 'another tool', more: { tool: 'Semrush' as const }, missed: 0 },
    {
      name: 'a scope without the group',
      more: { scope: { kind: 'prefix' as const, of: 'haus.example/fr/' } },
      missed: 0,
    },
  ])('says of $name that $missed domains it lacked count as missing from it', ({ more, missed }) => {
    expect(plan(2, more).counts.missedDomains).toBe(missed);
  });

  it('is made against what is stored now', () => {
    expect(plan(2)).toMatchObject({ record: { number: 2 }, removal: 4, base: 3 });
  });
});

describe('removing an import from what is stored', () => {
  const stored = (rows: readonly Observation[]) =>
    mergeObservations(byDomain(rows).flatMap(rowsOf).flatMap(observationsOf), []);
  /** Each file merged into what was read back, as imports are. */
  const storedAfter = (files: readonly ExportFile[], numberOf = (at: number) => at + 1) =>
    files.reduce<readonly Observation[]>((rows, file, at) => {
      const numbered = file.rows.map((each) => ({
        ...each,
        sightings: each.sightings.map((sighting) => ({ ...sighting, import: numberOf(at) })),
      }));
      return stored(mergeObservations(rows, numbered));
    }, []);

  it('leaves what importing the others and storing them leaves', () => {
    fc.assert(
      fc.property(fc.array(exportFile, { minLength: 1, maxLength: 6 }), fc.nat(), (some, pick) => {
        const files = some.filter(({ record: { site } }) => site === some[0]?.record.site);
        const at = pick % files.length;
        const others = files.filter((_, index) => index !== at);
        const left = stored(withoutImport(storedAfter(files), at + 1));
        expect(left).toEqual(storedAfter(others, (index) => (index < at ? index + 1 : index + 2)));
      }),
      { numRuns: 300 },
    );
  });
});
