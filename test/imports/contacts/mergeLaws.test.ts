import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LedgerColumn, proposeTargets } from '../../../src/imports/contacts/columnTargets';
import { contactTable } from '../../../src/imports/contacts/contactTable';
import { BLANK, type Content, type TabCell, textContent } from '../../../src/imports/contacts/content';
import {
  type Choice,
  type Choices,
  changesNothing,
  type Decided,
  decide,
  differenceKey,
} from '../../../src/imports/contacts/decided';
import { type LedgerTable, type MergePlan, planMerge } from '../../../src/imports/contacts/mergePlan';

/** Whatever stands on both sides: a merge loses nothing, does what was chosen and no more, and is done after once. */

const COLUMNS: LedgerColumn[] = [
  { name: 'Domain', kind: 'domain' },
  { name: 'Status', kind: 'ours' },
  { name: 'Stage', kind: 'stage' },
  { name: 'Contact', kind: 'text' },
  { name: 'Next date', kind: 'day' },
  { name: 'Notes', kind: 'note' },
  { name: 'Preis', kind: 'own' },
];
const HEADER = ['Website', 'Status', 'Mail', 'Wiedervorlage', 'Notizen', 'Preis', 'Telefon'];

const words = fc.constantFrom(
  '',
  '',
  'eins',
  'zwei',
  'eins, zwei',
  'eins\nzwei',
  '=1+1',
  '01',
  'Link live',
  'ok',
  'Kim',
);
const statuses = fc.constantFrom('', 'angeschrieben', 'Won', 'abgelehnt', 'Chef fragen', 'live seit gestern', 'no');
const days = fc.constantFrom<TabCell>(
  BLANK,
  { ...BLANK, text: '1.5.2026', day: '2026-05-01' },
  textContent('01.05.2026'),
  textContent('2026-06-02'),
  textContent('bald'),
);
const prices = fc.constantFrom<TabCell>(
  BLANK,
  { ...BLANK, text: '120', number: 120 },
  { ...BLANK, text: '120,00 €', number: 120 },
  { ...BLANK, text: '90', number: 90 },
  textContent('auf Anfrage'),
);
const text = (texts: fc.Arbitrary<string>): fc.Arbitrary<TabCell> => texts.map(textContent);
const domains = fc.constantFrom('a.example', 'b.example', 'c.example', 'd.example', 'e.example');
const sites = fc.oneof(
  domains,
  domains.map((domain) => `https://www.${domain}/x`),
  fc.constantFrom('', 'kein Ort'),
);

const tabRow = fc.tuple(text(sites), text(statuses), text(words), days, text(words), prices, text(words));
const tabRows = fc.array(tabRow, { maxLength: 8 });
const ledgerRow = fc.tuple(
  text(domains),
  text(fc.constant('Live')),
  text(fc.constantFrom('', 'Won', 'Contacted')),
  text(words),
  days,
  text(words),
  prices,
);
const ledgers = fc
  .uniqueArray(ledgerRow, { maxLength: 4, selector: ([domain]) => domain.text })
  .map((rows): LedgerTable => ({ tab: 'DE Germany', columns: COLUMNS, rows }));
const picks = fc.array(fc.constantFrom<Choice>('mine', 'both', 0), { minLength: 1, maxLength: 5 });

function planFor(rows: readonly (readonly TabCell[])[], ledger: LedgerTable): MergePlan {
  const table = contactTable('Kontakte', [HEADER.map(textContent), ...rows]);
  const targets = proposeTargets(table, ledger.columns, 0);
  return planMerge(table, ledger, { domainAt: 0, targets, statuses: new Map(), locale: 'de-DE' });
}

function choicesFor({ differences }: MergePlan, picked: readonly Choice[]): Choices {
  return new Map(
    differences.map((one, at) => {
      const choice = picked[at % picked.length] ?? 'mine';
      return [differenceKey(one), choice === 'both' && !one.canHoldBoth ? 'mine' : choice];
    }),
  );
}

/** What a plan makes of a ledger, as the script carries it out: a cell is written only if it shows what the plan saw. */
function applied(ledger: LedgerTable, { columns, rows, fills, overwrites }: Decided): LedgerTable {
  const all: LedgerColumn[] = [...ledger.columns, ...columns.map(({ name }) => ({ name, kind: 'own' as const }))];
  const made = [...ledger.rows, ...rows.map(({ domain }) => [textContent(domain)])].map((row) => {
    const domain = row[0]?.text;
    return all.map(({ name }, at): Content => {
      const stands = row[at] ?? BLANK;
      const edit = [...fills, ...overwrites].find((one) => one.domain === domain && one.column === name);
      const cell = rows.find((one) => one.domain === domain)?.cells.find(({ column }) => column === name);
      return edit?.before === stands.text ? edit.value : (cell?.value ?? stands);
    });
  });
  return { ...ledger, columns: all, rows: made };
}

const cellsOf = ({ columns, rows }: LedgerTable) =>
  rows.flatMap((row) => columns.map(({ name }, at) => ({ domain: row[0]?.text, name, text: row[at]?.text ?? '' })));

describe('any merge', () => {
  test('keeps or sets aside every row', () => {
    fc.assert(
      fc.property(tabRows, ledgers, (rows, ledger) => {
        const plan = planFor(rows, ledger);
        expect(plan.kept + plan.setAside.length).toBe(plan.rows);
      }),
    );
  });

  test('changes no filled cell that was not chosen, and none of ours', () => {
    fc.assert(
      fc.property(tabRows, ledgers, picks, (rows, ledger, picked) => {
        const plan = planFor(rows, ledger);
        const decided = decide(plan, choicesFor(plan, picked));
        const chosen = new Set(decided.overwrites.map(({ domain, column }) => `${domain} ${column}`));
        const after = cellsOf(applied(ledger, decided));
        for (const { domain, name, text: before } of cellsOf(ledger)) {
          if (before === '' || chosen.has(`${domain} ${name}`)) continue;
          expect(after.find((cell) => cell.domain === domain && cell.name === name)?.text).toBe(before);
        }
        for (const { goal } of [...plan.fills, ...plan.differences])
          expect(['Domain', 'Status']).not.toContain(goal.column);
      }),
    );
  });

  test('is done after once: the same tab again brings only the differences that were kept', () => {
    fc.assert(
      fc.property(tabRows, ledgers, picks, (rows, ledger, picked) => {
        const plan = planFor(rows, ledger);
        const choices = choicesFor(plan, picked);
        const again = planFor(rows, applied(ledger, decide(plan, choices)));
        expect(again.fills).toEqual([]);
        expect(again.newDomains).toEqual([]);
        const kept = new Map([...choices].filter(([, choice]) => choice === 'mine'));
        for (const one of again.differences) {
          if (one.theirs.length === 1) expect(kept.has(differenceKey(one)), differenceKey(one)).toBe(true);
        }
        expect(
          changesNothing(decide(again, new Map(again.differences.map((one) => [differenceKey(one), 'mine'])))),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('comes to the same for any order of the tab’s rows and of the ledger’s', () => {
    const shape = (plan: MergePlan) => ({
      fills: plan.fills
        .map((fill) =>
          JSON.stringify([fill.domain, fill.goal.column, fill.value.day || fill.value.number || fill.value.text]),
        )
        .sort(),
      differences: plan.differences
        .map(
          (one) =>
            `${differenceKey(one)} ${one.mine.text} ${one.theirs.map((value) => value.day || (value.number ?? value.text)).sort()}`,
        )
        .sort(),
      newDomains: [...plan.newDomains].sort(),
      same: plan.same,
    });
    fc.assert(
      fc.property(tabRows, ledgers, (rows, ledger) => {
        const backwards = planFor([...rows].reverse(), { ...ledger, rows: [...ledger.rows].reverse() });
        expect(shape(backwards)).toEqual(shape(planFor(rows, ledger)));
      }),
    );
  });
});
