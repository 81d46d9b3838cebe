import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printOf } from '../../src/ledger/cells';
import { forVerdicts, OUR_COLUMN_NAMES, VERDICT_COLUMNS } from '../../src/ledger/columns';
import { findCorrections } from '../../src/ledger/corrections';
import type { Memory } from '../../src/ledger/memory';
import { type PlannedRow, planRefresh, type RefreshPlan } from '../../src/ledger/plan';
import { rowWrites } from '../../src/ledger/rowWrites';
import type { LedgerStand, StandRow } from '../../src/ledger/stand';
import { rowOfStranger } from '../../src/links/ledger';
import type { LedgerRow } from '../../src/links/ledgerRow';
import { rulesWith } from '../../src/links/rules';
import { parseSources } from '../../src/links/sources';
import { market } from '../links/building';

const TODAY = '2026-10-05';
const MARKET = market();
const NO_NETWORK = () => '';
const BLANK: LedgerStand = { header: OUR_COLUMN_NAMES, rows: [] };

function rowOf(domain: string, rest: Partial<LedgerRow> = {}): LedgerRow {
  return { ...rowOfStranger(domain, { market: MARKET, rules: rulesWith(parseSources([]).sources) }), ...rest };
}

function plan(stand: LedgerStand, ledger: readonly LedgerRow[], memory: Memory = new Map()): RefreshPlan {
  return planRefresh(stand, ledger, memory, NO_NETWORK, TODAY);
}

/** A row of the tab that holds what was planned for it. */
function standing({ domain, cells }: PlannedRow, stage = ''): StandRow {
  return {
    domain,
    words: forVerdicts((column) => String(cells[column])),
    stage,
    print: printOf((name) => cells[name]),
  };
}

/** The tab after a plan was carried out, new rows at the end. */
function applied(stand: LedgerStand, { planned, missing }: RefreshPlan): LedgerStand {
  const there = stand.rows.map((row) => {
    const row2 = planned.get(row.domain);
    return row2 === undefined ? row : standing(row2, row.stage);
  });
  return { ...stand, rows: [...there, ...missing.map((row) => standing(row))] };
}

describe('a plan that was carried out', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { maxLength: 12 });

  test('leaves nothing to do, to correct or to note', () => {
    fc.assert(
      fc.property(names, names, (before, now) => {
        const ledger = (list: readonly string[]) => list.map((name) => rowOf(`${name}.de`));
        const first = plan(BLANK, ledger(before));
        const tab = applied(BLANK, first);
        const all = [...new Set([...before, ...now])];
        const second = plan(tab, ledger(all), first.after);
        const then = applied(tab, second);
        const third = plan(then, ledger(all), second.after);
        expect(third.missing).toEqual([]);
        expect(third.deleted).toEqual([]);
        expect(rowWrites(then, third).differs).toEqual(then.rows.map(() => false));
        expect(findCorrections(then, second.after)).toEqual({ corrected: [], strange: [] });
        expect(third.after).toEqual(second.after);
      }),
    );
  });
});

describe('a row that stands in the tab', () => {
  const first = plan(BLANK, [rowOf('zeitung.de', { type: 'Press', country: 'DE' })]);
  const [row] = applied(BLANK, first).rows;
  if (row === undefined) throw new Error('The plan has no row.');
  const differs = (stands: StandRow, wanted: Partial<LedgerRow> = {}): boolean => {
    const stand = { ...BLANK, rows: [stands] };
    const next = plan(stand, [rowOf('zeitung.de', { type: 'Press', country: 'DE', ...wanted })], first.after);
    return rowWrites(stand, next).differs[0] === true;
  };
  const words = (type: string) => ({ ...row.words, 'Source type': type });

  test.each([
    { what: 'holds what it should', stands: row, wanted: {}, expected: false },
    { what: 'has another status now', stands: row, wanted: { status: 'New' as const }, expected: true },
    { what: 'has another verdict now', stands: row, wanted: { type: 'Creator' as const }, expected: true },
    { what: 'was written over in a column of ours', stands: { ...row, print: 'x' }, wanted: {}, expected: true },
    { what: 'had its verdict blanked', stands: { ...row, words: words('') }, wanted: {}, expected: true },
    { what: 'holds the user’s word', stands: { ...row, words: words('Chamber') }, wanted: {}, expected: false },
    { what: 'has another stage', stands: { ...row, stage: 'Won' }, wanted: {}, expected: false },
  ])('that $what is written: $expected', ({ stands, wanted, expected }) => {
    expect(differs(stands, wanted)).toBe(expected);
  });

  test.each([
    { what: 'nothing of ours', print: '', expected: false },
    { what: 'what was written there by mistake', print: 'x', expected: true },
  ])('without a domain, holding $what, is emptied: $expected', ({ print, expected }) => {
    const stand = { ...BLANK, rows: [{ domain: '', words: forVerdicts(() => ''), stage: '', print }] };
    const { rows, differs: found } = rowWrites(stand, plan(stand, []));
    expect(found).toEqual([expected]);
    expect(rows).toEqual([{ domain: '', cells: [], ours: [] }]);
  });

  test('while its verdict changes, both values are ours; afterwards only the new one is', () => {
    const stand = { ...BLANK, rows: [row] };
    const next = plan(stand, [rowOf('zeitung.de', { type: 'Creator', country: 'DE' })], first.after);
    expect(next.during.get('zeitung.de')?.written['Source type']).toEqual(['Press', 'Creator']);
    expect(next.after.get('zeitung.de')?.written['Source type']).toEqual(['Creator']);
    expect(VERDICT_COLUMNS.map((column) => next.after.get('zeitung.de')?.written[column].length)).toEqual([1, 1, 1]);
  });
});
