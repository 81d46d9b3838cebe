import { describe, expect, test } from 'vitest';
import {
  type LedgerColumn,
  problemOfTargets,
  proposeTargets,
  type Target,
} from '../../../src/imports/contacts/columnTargets';
import { contactTable } from '../../../src/imports/contacts/contactTable';
import { BLANK, type TabCell, textContent } from '../../../src/imports/contacts/content';
import { choosingAll, decide } from '../../../src/imports/contacts/decided';
import { type MergePlan, planMerge } from '../../../src/imports/contacts/mergePlan';
import type { StatusChoice } from '../../../src/imports/contacts/statuses';
import { statusColumn, statusesIn } from '../../../src/imports/contacts/statuses';

const COLUMNS: LedgerColumn[] = [
  { name: 'Domain', kind: 'domain' },
  { name: 'Status', kind: 'ours' },
  { name: 'Gap', kind: 'ours' },
  { name: 'Relevance', kind: 'ours' },
  { name: 'Country', kind: 'verdict' },
  { name: 'Source type', kind: 'verdict' },
  { name: 'Quality', kind: 'verdict' },
  { name: 'Authority (DR)', kind: 'ours' },
  { name: 'Why', kind: 'ours' },
  { name: 'Stage', kind: 'stage' },
  { name: 'Owner', kind: 'text' },
  { name: 'Contact', kind: 'text' },
  { name: 'Next date', kind: 'day' },
  { name: 'Notes', kind: 'note' },
  { name: 'Preis', kind: 'own' },
];

type Cellish = string | number | TabCell;

function cells(rows: readonly (readonly Cellish[])[]): TabCell[][] {
  return rows.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'number') return { ...BLANK, text: String(cell), number: cell };
      return typeof cell === 'string' ? textContent(cell) : cell;
    }),
  );
}

const day = (text: string, iso: string): TabCell => ({ ...BLANK, text, day: iso });

/** A ledger row by column name. */
function ledgerRow(values: Readonly<Record<string, Cellish>>): TabCell[] {
  return cells([COLUMNS.map(({ name }) => values[name] ?? '')])[0] ?? [];
}

interface Given {
  readonly tab: readonly (readonly Cellish[])[];
  readonly ledger?: readonly Readonly<Record<string, Cellish>>[];
  readonly statuses?: Readonly<Record<string, StatusChoice>>;
  readonly locale?: string;
}

function planned({ tab, ledger = [], statuses = {}, locale = 'de-DE' }: Given): MergePlan {
  const table = contactTable('Kontakte', cells(tab));
  const domainAt = table.domainColumns[0] ?? -1;
  const targets = proposeTargets(table, COLUMNS, domainAt);
  const rows = ledger.map(ledgerRow);
  return planMerge(
    table,
    { tab: 'DE Germany', columns: COLUMNS, rows },
    { domainAt, targets, statuses: new Map(Object.entries(statuses)), locale },
  );
}

const fillsOf = (plan: MergePlan) =>
  plan.fills.map(({ domain, goal, value }) => [domain, goal.column, value.day || value.text]);
const differencesOf = (plan: MergePlan) =>
  plan.differences.map(({ domain, goal, mine, theirs }) => [
    domain,
    goal.column,
    mine.text,
    theirs.map(({ text }) => text),
  ]);

describe('the table in a tab', () => {
  test.each<[string, Cellish[][], string[], number[]]>([
    [
      'header first',
      [
        ['Website', 'Mail'],
        ['a.example', 'x@a.example'],
      ],
      ['Website', 'Mail'],
      [0],
    ],
    ['a title above', [['Unsere Kontakte'], [], ['Name', 'Website'], ['Kim', 'a.example']], ['Name', 'Website'], [1]],
    [
      'no header',
      [
        ['a.example', 'Kim'],
        ['b.example', 'Sam'],
      ],
      ['Column A', 'Column B'],
      [0],
    ],
    [
      'an unreadable row right below the header',
      [
        ['URL', 'Notiz'],
        ['tbd', 'x'],
        ['a.example', ''],
        ['b.example', ''],
      ],
      ['URL', 'Notiz'],
      [0],
    ],
    [
      'a column without a name',
      [
        ['Domain', ''],
        ['a.example', 'x'],
      ],
      ['Domain', 'Column B'],
      [0],
    ],
    [
      'a column without content',
      [
        ['Domain', 'Leer', 'N'],
        ['a.example', '', 'x'],
      ],
      ['Domain', 'N'],
      [0],
    ],
    [
      'the site by name before another address',
      [
        ['Artikel-URL', 'Website'],
        ['https://x.example/a', 'a.example'],
      ],
      ['Artikel-URL', 'Website'],
      [1, 0],
    ],
    [
      'mail addresses are no sites',
      [
        ['Mail', 'N'],
        ['x@a.example', '1'],
      ],
      ['Mail', 'N'],
      [],
    ],
  ])('%s', (_, rows, names, domains) => {
    const table = contactTable('T', cells(rows));
    expect(table.columns.map(({ name }) => name)).toEqual(names);
    expect(table.domainColumns).toEqual(domains);
  });

  test.each([
    [['Website', 'Portal'], true],
    [['Domain', 'URL'], false],
  ])('of %j the site’s column is unsure: %s', (header, unsure) => {
    expect(contactTable('T', cells([header, ['a.example', 'b.example']])).domainUnsure).toBe(unsure);
  });

  test('an address behind a name counts', () => {
    const plan = planned({
      tab: [
        ['Website', 'Notizen'],
        [{ ...textContent('Die Zeitung'), link: 'https://www.zeitung.example/' }, 'x'],
      ],
    });
    expect(plan.newDomains).toEqual(['zeitung.example']);
  });
});

describe('what becomes of a column', () => {
  const kinds = (header: string[]): (string | undefined)[] => {
    const table = contactTable('Kontakte', cells([header, header.map((_, at) => (at === 0 ? 'a.example' : 'x'))]));
    const targets = proposeTargets(table, COLUMNS, 0);
    const words = (target: Target | undefined) =>
      target?.kind === 'theirs' || target?.kind === 'verdict' ? `${target.kind} ${target.column}` : target?.kind;
    expect(problemOfTargets(table, targets)).toBe('');
    return header.map((_, at) => words(targets.get(at)));
  };

  test('a contact sheet: its status is the outreach’s, names of ours get the tab’s in front', () => {
    expect(
      kinds(['Website', 'Status', 'Mail', 'Ansprechpartner', 'Preis', 'Why', 'Authority', 'Land', 'Telefon']),
    ).toEqual([
      'domain',
      'theirs Stage',
      'theirs Contact',
      'theirs Ansprechpartner',
      'theirs Preis',
      'theirs Kontakte: Why',
      'theirs Kontakte: Authority',
      'verdict Country',
      'theirs Telefon',
    ]);
  });

  test('a market’s tab that was copied: its status is our link’s', () => {
    const header = [
      'Domain',
      'Status',
      'Gap',
      'Relevance',
      'Country',
      'Source type',
      'Quality',
      'Authority (AS)',
      'Why',
      'Stage',
      'Notes',
      'Agentur',
    ];
    expect(kinds(header)).toEqual([
      'domain',
      'ours',
      'ours',
      'ours',
      'verdict Country',
      'verdict Source type',
      'verdict Quality',
      'ours',
      'ours',
      'theirs Stage',
      'theirs Notes',
      'theirs Agentur',
    ]);
  });

  test('the column of the very name goes before one that means the same', () => {
    expect(kinds(['Domain', 'Status', 'Stage'])).toEqual(['domain', 'theirs Kontakte: Status', 'theirs Stage']);
  });
});

describe('comparing', () => {
  const LEDGER = [
    {
      Domain: 'a.example',
      Stage: 'Contacted',
      Notes: 'alt',
      Contact: 'Kim, kim@a.example',
      'Next date': day('15.10.2026', '2026-10-15'),
      Preis: 120,
      Country: 'DE',
    },
    { Domain: 'b.example' },
  ];

  test('fills blanks, knows what is the same, lists what differs', () => {
    const plan = planned({
      tab: [
        ['Domain', 'Notizen', 'Kontakt', 'Owner'],
        ['https://www.a.example/x', 'neu', 'Kim', 'Sam'],
        ['b.example', 'erste', '', ''],
      ],
      ledger: LEDGER,
    });
    expect(fillsOf(plan)).toEqual([
      ['a.example', 'Owner', 'Sam'],
      ['b.example', 'Notes', 'erste'],
    ]);
    expect(differencesOf(plan)).toEqual([['a.example', 'Notes', 'alt', ['neu']]]);
    expect(plan.same).toBe(1);
  });

  test.each([
    ['15.10.2026', 'de-DE', true],
    ['2026-10-15', 'en-US', true],
    ['10/15/2026', 'en-US', true],
    ['15/10/2026', 'en-GB', true],
    ['16.10.2026', 'de-DE', false],
    ['bald', 'de-DE', false],
  ])('the date %s in %s is the ledger’s: %s', (text, locale, same) => {
    const plan = planned({
      tab: [
        ['Domain', 'Next date'],
        ['a.example', text],
      ],
      ledger: LEDGER,
      locale,
    });
    expect(plan.same).toBe(same ? 1 : 0);
  });

  test('numbers are equal however they are shown', () => {
    const plan = planned({
      tab: [
        ['Domain', 'Preis'],
        ['a.example', { ...BLANK, text: '120,00 €', number: 120 }],
      ],
      ledger: LEDGER,
    });
    expect([plan.same, plan.differences.length]).toEqual([1, 0]);
  });

  test('rows of one domain are joined where they agree, and a difference where they do not', () => {
    const plan = planned({
      tab: [
        ['Domain', 'Notizen', 'Owner'],
        ['b.example', 'eins', 'Sam'],
        ['www.b.example', 'zwei', 'Sam'],
        ['http://b.example/y', '', ''],
      ],
      ledger: LEDGER,
    });
    expect(fillsOf(plan)).toEqual([['b.example', 'Owner', 'Sam']]);
    expect(differencesOf(plan)).toEqual([['b.example', 'Notes', '', ['eins', 'zwei']]]);
    expect(decide(plan, new Map()).fills.map(({ value }) => value.text)).toEqual(['Sam', 'eins\nzwei']);
  });

  test('corrected verdicts are differences, also under other names; strange ones are told', () => {
    const plan = planned({
      tab: [
        ['Domain', 'Land', 'Quality'],
        ['a.example', 'Österreich', 'super'],
      ],
      ledger: LEDGER,
    });
    expect(differencesOf(plan)).toEqual([['a.example', 'Country', 'DE', ['AT']]]);
    expect(plan.strangeVerdicts).toEqual(['super']);
    const decided = decide(plan, choosingAll(plan.differences, 'Country', 0, new Map()));
    expect(decided.verdicts).toMatchObject([
      { domain: 'a.example', column: 'Country', before: 'DE', value: { text: 'AT' } },
    ]);
    expect(decided.overwrites).toEqual([]);
  });

  test('rows that cannot be read and domains doubled in the ledger are set aside with line, text and reason', () => {
    const plan = planned({
      tab: [['Domain', 'Notizen'], ['x@y.example', 'n'], ['', 'ohne'], ['a.example', 'x'], [], ['b.example', 'y']],
      ledger: [...LEDGER, { Domain: 'https://a.example/zwei' }],
    });
    expect(plan.setAside.map(({ line, text }) => [line, text])).toEqual([
      [2, 'x@y.example\tn'],
      [3, 'ohne'],
      [4, 'a.example\tx'],
    ]);
    expect(plan.setAside[2]?.reasons).toEqual(['a.example has several rows in DE Germany: delete all but one']);
    expect(plan.kept + plan.setAside.length).toBe(plan.rows);
  });
});

describe('statuses', () => {
  const TAB: Cellish[][] = [
    ['Domain', 'Status'],
    ['a.example', 'angeschrieben'],
    ['b.example', 'Chef fragen'],
    ['c.example', 'angeschrieben am 3.5.'],
  ];

  test('become stages; words that say more are kept beside', () => {
    const { rows, columns } = decide(planned({ tab: TAB }), new Map());
    expect(rows.map(({ cells: ofRow }) => ofRow.map(({ column, value }) => [column, value.text]))).toEqual([
      [['Stage', 'Contacted']],
      [['Kontakte: Status', 'Chef fragen']],
      [
        ['Stage', 'Contacted'],
        ['Kontakte: Status', 'angeschrieben am 3.5.'],
      ],
    ]);
    expect(columns).toEqual([{ name: 'Kontakte: Status', kind: 'text' }]);
  });

  test('may be decided otherwise', () => {
    const statuses = {
      angeschrieben: 'text',
      'Chef fragen': 'Researching',
      'angeschrieben am 3.5.': 'nothing',
    } as const;
    const { rows } = decide(planned({ tab: TAB, statuses }), new Map());
    expect(rows.map(({ cells: ofRow }) => ofRow.map(({ column, value }) => [column, value.text]))).toEqual([
      [['Kontakte: Status', 'angeschrieben']],
      [
        ['Stage', 'Researching'],
        ['Kontakte: Status', 'Chef fragen'],
      ],
      [],
    ]);
  });

  test('are listed with how often they stand there', () => {
    const table = contactTable('T', cells([...TAB, ['d.example', 'Chef fragen']]));
    const column = statusColumn(table, proposeTargets(table, COLUMNS, 0), COLUMNS);
    expect(statusesIn(table, column?.at ?? -1).map(({ text, rows }) => [text, rows])[0]).toEqual(['Chef fragen', 2]);
  });
});
