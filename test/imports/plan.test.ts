import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeAnswers } from '../../src/imports/answers';
import type { Exported, ExportRow } from '../../src/imports/exported';
import type { Answers } from '../../src/imports/observations';
import { type ImportPlan, planImport, type Stored } from '../../src/imports/plan';
import { readExport } from '../../src/imports/read';
import type { Observation } from '../../src/links/observation';
import { exportOf, rowOf } from './exports';
import { bytesOf, FIXTURES, HOW, PATIENCE } from './fixtures';

const EMPTY: Stored = { observations: [], records: [], nextNumber: 1, base: 0 };

function planned(exported: Exported, stored: Stored, said: Partial<Answers> = {}, site = 'ours.example'): ImportPlan {
  return planImport(exported, { ...proposeAnswers(exported, site, stored.records), ...said }, stored);
}

/** What is stored once a plan is written. */
function applied(plan: ImportPlan, stored: Stored): Stored {
  if (plan.already !== null) return stored;
  return {
    observations: plan.observations,
    records: [...stored.records, plan.record],
    nextNumber: plan.record.number + 1,
    base: plan.record.number,
  };
}

const linking = (...domains: string[]): ExportRow[] =>
  domains.map((domain, at) => rowOf({ source: `https://${domain}/` }, at));

describe('a plan', () => {
  const first = applied(planned(exportOf(linking('a.example', 'b.example')), EMPTY), EMPTY);

  it('counts new, changed and unchanged domains', () => {
    const rows = [...linking('a.example', 'c.example'), rowOf({ source: 'https://b.example/', lost: true }, 5)];
    const { counts, observations } = planned(exportOf(rows, { hash: 'b2' }), first, { asOf: '2026-10-31' });
    expect(counts).toMatchObject({ newDomains: 1, changedDomains: 1, unchangedDomains: 1, missingDomains: 0 });
    expect(observations.map(({ domain }) => domain)).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('counts what a complete import lacks, and only that', () => {
    const later = exportOf(linking('a.example'), { hash: 'b2' });
    const missing = (said: Partial<Answers>, about: Partial<Exported> = {}) =>
      planned({ ...later, ...about }, first, { asOf: '2026-10-31', ...said }).counts.missingDomains;
    expect(missing({ complete: true })).toBe(1);
    expect(missing({ complete: false })).toBe(0);
    expect(missing({ complete: true }, { tool: 'Semrush' })).toBe(0);
    expect(missing({ complete: true }, { dated: false })).toBe(0);
    expect(missing({ complete: true, asOf: '2026-06-30' })).toBe(0);
    expect(missing({ complete: true, scope: { kind: 'prefix', of: 'ours.example/de/' } })).toBe(0);
  });

  it('accounts for every row, by reason', () => {
    const rows = [
      ...linking('a.example', 'ours.example'),
      rowOf({ target: 'https://rival.example/' }, 2),
      rowOf({ target: 'https://rival.example/x' }, 3),
    ];
    const setAside = [{ line: 9, text: '', reasons: ['without a source', 'with an impossible date'] }];
    const { counts, record } = planned(exportOf(rows, { rows: 5, setAside }), EMPTY);
    expect(counts).toMatchObject({
      rows: 5,
      kept: 1,
      setAside: [
        { reason: 'linking to another site', rows: 2 },
        { reason: 'on the site itself', rows: 1 },
        { reason: 'without a source', rows: 1 },
      ],
    });
    expect(record).toMatchObject({ rows: 5, kept: 1, setAside: 4 });
    expect(record.why).toBe('2 linking to another site; 1 on the site itself; 1 without a source');
  });

  it('is complete only when the report can be and the user says so', () => {
    const complete = (said: boolean, about: Partial<Exported>) =>
      planned(exportOf(linking('a.example'), about), EMPTY, { complete: said }).record.complete;
    expect(complete(true, {})).toBe(true);
    expect(complete(false, {})).toBe(false);
    expect(complete(true, { canBeComplete: false })).toBe(false);
    expect(complete(true, { capped: true })).toBe(false);
  });

  it('says what the user should know', () => {
    const warnings = (about: Partial<Exported>, said: Partial<Answers> = {}, rows = linking('a.example')) =>
      planned(exportOf(rows, about), first, said).warnings.join('\n');
    expect(warnings({ hash: 'b2' }, { complete: true })).toBe('');
    expect(warnings({ hash: 'b2' })).toMatch(/^Partial: a domain that it lacks/);
    expect(warnings({ hash: 'b2', capped: true, rows: 10_000 })).toMatch(/^Partial: 10000 rows is where Ahrefs cuts/);
    expect(warnings({ hash: 'b2', canBeComplete: false }, { complete: true })).toMatch(/cannot be complete/);
    expect(warnings({ hash: 'b2', targeted: false })).toMatch(/enters? no section figure/);
    expect(warnings({ hash: 'b2' }, { asOf: '2026-06-30' })).toMatch(/Import 1 from Ahrefs is newer \(2026-09-30\)/);
    expect(warnings({}, { asOf: '2026-10-31' })).toMatch(/Import 1 holds the same file as of 2026-09-30/);
    expect(warnings({ hash: 'b2' }, {}, linking('ours.example'))).toMatch(
      /No row of this file is a link to ours.example/,
    );
  });
});

describe('leaving out', () => {
  const rows = [
    ...linking('known.example', 'plain.example'),
    rowOf({ source: 'https://gone.example/', lost: true, lostOn: '2026-08-01', reason: 'notfound' }, 5),
    rowOf({ source: 'https://half.example/a', lost: true, lostOn: '2026-08-01' }, 6),
    rowOf({ source: 'https://half.example/b' }, 7),
    rowOf({ source: 'https://spam.example/', flags: 'spam platform forum' }, 8),
    rowOf({ source: 'https://bare.example/', followed: 0 }, 9),
    rowOf({ source: 'https://scored.example/', flags: 'moz-spam 1' }, 11),
    rowOf({ source: 'https://known.example/2', lost: true, followed: 0 }, 10),
  ];
  const before = applied(planned(exportOf(linking('known.example')), EMPTY), EMPTY);
  const file = exportOf(rows, { hash: 'b2' });

  it.each([
    { kind: 'lost', domain: 'gone.example', reason: 'left out: of domains whose links are all lost' },
    { kind: 'spam', domain: 'spam.example', reason: 'left out: of domains that the tool calls spam' },
    { kind: 'nofollow', domain: 'bare.example', reason: 'left out: of domains without a followed link' },
  ] as const)('$kind keeps $domain away, says so, and makes the import partial', ({ kind, domain, reason }) => {
    const all = planned(file, before, { complete: true });
    expect(all.counts.leavable).toEqual({ lost: 1, spam: 1, nofollow: 1 });
    const plan = planned(file, before, { complete: true, leaveOut: [kind] });
    const left = all.observations.map((row) => row.domain).filter((each) => each !== domain);
    expect(plan.observations.map((row) => row.domain)).toEqual(left);
    expect(plan.counts).toMatchObject({ leftOut: 1, setAside: [{ reason, rows: 1 }], leavable: { [kind]: 0 } });
    expect([plan.record.kept + plan.record.setAside, plan.record.complete]).toEqual([plan.record.rows, false]);
  });

  it('everything keeps every word about domains that are stored', () => {
    const plan = planned(file, before, { leaveOut: ['lost', 'spam', 'nofollow'] });
    expect(plan.observations.map((row) => row.domain)).toEqual([
      'half.example',
      'known.example',
      'plain.example',
      'scored.example',
    ]);
  });

  it('is proposed again for the same file, which then changes nothing', () => {
    const after = applied(planned(file, before, { complete: true, leaveOut: ['spam', 'lost'] }), before);
    expect(planned(file, after).already).toBe(2);
    expect(planned(file, after, { leaveOut: [] }).counts).toMatchObject({ newDomains: 2 });
  });
});

describe('the same file with other answers', () => {
  const exported = exportOf(linking('a.example'));
  const stored = applied(planned(exported, EMPTY), EMPTY);

  it.each([
    { said: {}, already: 1 },
    { said: { name: 'Autumn' }, already: 1 },
    { said: { complete: true }, already: null },
    { said: { asOf: '2026-10-31' }, already: null },
    { said: { scope: { kind: 'subdomain', of: 'de.ours.example' } }, already: null },
    { said: { scope: { kind: 'prefix', of: 'ours.example' } }, already: null },
  ] as { said: Partial<Answers>; already: number | null }[])('$said is the same import: $already', (wanted) => {
    expect(planned(exported, stored, wanted.said).already).toBe(wanted.already);
  });

  it('for another site is another import', () => {
    expect(planned(exported, stored, {}, 'rival.example').already).toBeNull();
  });
});

describe('answers that are proposed', () => {
  const exported = exportOf(linking('a.example'));

  it('come from the file, and never presume that it is complete', () => {
    const scope = { value: { kind: 'subdomain', of: 'de.ours.example' } as const, from: 'the file name' };
    expect(proposeAnswers({ ...exported, scope }, 'ours.example', [])).toEqual({
      site: 'ours.example',
      scope: scope.value,
      complete: false,
      asOf: '2026-09-30',
      name: '',
      leaveOut: [],
    });
    expect(proposeAnswers({ ...exported, scope }, 'rival.example', []).scope).toEqual({
      kind: 'domain',
      of: 'rival.example',
    });
  });

  it('come from the log when the file was imported before', () => {
    const before = planned(exported, EMPTY, { asOf: '2026-10-15', complete: false, name: 'October' });
    const again = { ...exported, file: 'copy.csv', asOf: { value: '2026-12-01', from: 'today' } };
    expect(proposeAnswers(again, 'ours.example', [before.record])).toMatchObject({
      asOf: '2026-10-15',
      complete: false,
      name: 'October',
    });
  });
});

/** Everything but import numbers, which depend on the order of import. */
function unnumbered(observations: readonly Observation[]): unknown {
  return observations.map((row) => ({
    ...row,
    sightings: row.sightings.map(({ import: _number, ...said }) => JSON.stringify(said)).sort(),
  }));
}

interface Wish {
  readonly exported: Exported;
  readonly site: string;
}

/** Every fixture as it would be imported, a matrix once for each of its sites. */
const WISHES: readonly Wish[] = FIXTURES.flatMap((name) => {
  const exported = readExport(name, bytesOf(name), HOW);
  const sites = exported.sites.length > 0 ? exported.sites : ['kaminhof.example'];
  return sites.map((site) => ({ exported, site }));
});

const SITES = [...new Set(WISHES.map(({ site }) => site))];

/** All wishes about one site imported one after the other, each with the answers that its own file proposes. */
function importAll(wishes: readonly Wish[], site: string, from = EMPTY): Stored {
  return wishes
    .filter((wish) => wish.site === site)
    .reduce(
      (stored, { exported }) => applied(planned(exported, stored, proposeAnswers(exported, site, []), site), stored),
      from,
    );
}

describe('importing', () => {
  it.each(WISHES)('$exported.file for $site twice changes nothing', ({ exported, site }) => {
    const stored = applied(planned(exported, EMPTY, {}, site), EMPTY);
    const again = planned({ ...exported, file: 'another name.csv' }, stored, {}, site);
    expect(again).toMatchObject({ already: 1, record: stored.records[0], warnings: [] });
    expect(again.observations).toEqual(stored.observations);
    expect(again.counts).toMatchObject({ newDomains: 0, changedDomains: 0, missingDomains: 0 });
  });

  it('an older file again takes nothing for missing', () => {
    const old = exportOf(linking('a.example'));
    const stored = [old, exportOf(linking('a.example', 'b.example'), { hash: 'b2' })].reduce(
      (before, exported) => applied(planned(exported, before), before),
      EMPTY,
    );
    expect(planned(old, stored)).toMatchObject({ already: 1, counts: { missingDomains: 0, unchangedDomains: 1 } });
  });

  it('everything again changes nothing', () => {
    for (const site of SITES) {
      const once = importAll(WISHES, site);
      expect(importAll(WISHES, site, once)).toEqual(once);
    }
  });

  it('in any order gives the same observations', PATIENCE, () => {
    const order = fc.shuffledSubarray([...WISHES], { minLength: WISHES.length, maxLength: WISHES.length });
    const expected = new Map(SITES.map((site) => [site, unnumbered(importAll(WISHES, site).observations)]));
    fc.assert(
      fc.property(order, fc.constantFrom(...SITES), (wishes, site) => {
        expect(unnumbered(importAll(wishes, site).observations)).toEqual(expected.get(site));
      }),
    );
  });

  it('keeps every row accounted for', () => {
    for (const { exported, site } of WISHES) {
      const { counts, record } = planned(exported, EMPTY, {}, site);
      const setAside = counts.setAside.reduce((total, { rows }) => total + rows, 0);
      expect([counts.kept + setAside, record.kept + record.setAside]).toEqual([exported.rows, exported.rows]);
    }
  });
});
