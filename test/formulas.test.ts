import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as formulas from '../src/formulas';
import { FormulaProblem } from '../src/links/formulaArguments';
import { judge } from '../src/links/judge';
import { relevanceOf } from '../src/links/relevance';
import { NO_SOURCES } from '../src/links/sources';
import { why } from '../src/links/why';
import { anyAddress } from './links/addresses';

const { LINK_CLASSIFY, LINK_COUNTRY, LINK_DOMAIN, LINK_GAP, LINK_LANDING } = formulas;
const { LINK_LOST, LINK_MONTHS, LINK_NEW, LINK_PROGRESS, LINK_RELEVANCE, LINK_SHARE, LINK_TYPE } = formulas;

describe('a cell gives a cell, a range the same shape, blanks stay blank', () => {
  test.each([
    [LINK_DOMAIN('https://www.example.co.uk/a'), 'example.co.uk'],
    [
      LINK_DOMAIN([
        ['https://a.example.de/', ''],
        ['not a url', 'anna.blogspot.com'],
      ]),
      [
        ['example.de', ''],
        ['', 'anna.blogspot.com'],
      ],
    ],
    [LINK_DOMAIN(''), ''],
    [LINK_COUNTRY('https://kreisbote.de/x'), 'DE'],
    [LINK_COUNTRY([['a.de'], [''], ['b.com']]), [['DE'], [''], ['']]],
    [LINK_TYPE('stadtanzeiger-nord.de'), 'Press'],
    [LINK_TYPE([['', 'x.gov.uk']]), [['', 'Institution']]],
    [LINK_RELEVANCE('a.at', 'DE,AT,CH'), 'Local'],
    [
      LINK_RELEVANCE([['a.de'], ['a.at'], ['a.fr'], [''], ['wikipedia.org'], ['zzqq.com'], ['?']], 'DE'),
      [['Local'], ['Same language'], ['Other market'], [''], ['Global'], ['Unknown'], ['Unknown']],
    ],
    [LINK_RELEVANCE([['a.com'], ['b.com']], 'CA-fr', [['fr'], ['en']]), [['Same language'], ['Other market']]],
    [LINK_RELEVANCE([['a.com'], ['b.com']], 'CA-fr', 'fr'), [['Same language'], ['Same language']]],
    [LINK_LANDING('https://example.com/de/x', 'example.com/de'), 'Section'],
    [LINK_LANDING([['https://www.example.com', '']], 'example.com/de'), [['Root', '']]],
  ])('%#', (actual, expected) => {
    expect(actual).toEqual(expected);
  });

  test('whatever is in the cells', () => {
    const cell = fc.oneof(anyAddress, fc.double(), fc.boolean(), fc.date(), fc.constant(''));
    const grid = fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    const shape = (rows: unknown): number[] => (Array.isArray(rows) ? rows.map((row) => row.length) : []);
    fc.assert(
      fc.property(grid, (cells) => {
        for (const out of [
          LINK_DOMAIN(cells),
          LINK_COUNTRY(cells),
          LINK_TYPE(cells),
          LINK_RELEVANCE(cells, 'DE'),
          LINK_LANDING(cells, 'a.de'),
        ]) {
          expect(shape(out)).toEqual(shape(cells));
        }
      }),
    );
  });
});

describe('the user’s own verdicts', () => {
  const sources = [
    ['Domain', 'Country', 'Source type', 'Quality', 'Note'],
    ['nordfunk.com', 'DE', 'Press', '', 'reads us'],
    ['', '', '', '', ''],
  ];
  test('win over every rule, with and without a header', () => {
    expect(LINK_COUNTRY('https://www.nordfunk.com/a', sources)).toBe('DE');
    expect(LINK_TYPE('nordfunk.com', sources.slice(1))).toBe('Press');
    expect(LINK_RELEVANCE('nordfunk.com', 'DE', '', sources)).toBe('Local');
  });
  test('that cannot be understood count for nothing, as in the ledger', () => {
    const rows = [['a.de', 'Atlantis', 'Press'], ['no domain', 'FR'], ...sources.slice(1)];
    expect(LINK_COUNTRY('a.de', rows)).toBe('DE');
    expect(LINK_TYPE('a.de', rows)).toBe('Press');
    expect(LINK_COUNTRY('nordfunk.com', rows)).toBe('DE');
  });
  test('need a header that names them, when there is one', () => {
    expect(() =>
      LINK_TYPE('a.de', [
        ['Domain', 'Land'],
        ['a.de', 'AT'],
      ]),
    ).toThrow('Row 1 of the sources: the header names none of Country, Source type and Quality.');
  });
  test('must be among the rows of the range', () => {
    expect(() => LINK_TYPE('a.de', [['Press', 'DE']])).toThrow(
      'Row 1 of the sources: "Press" is not a domain, a host or *.pattern. Give the columns Domain to Note, such as Sources!A:E.',
    );
  });
});

describe('spilling formulas', () => {
  test('LINK_CLASSIFY gives what the ledger gives, below a header', () => {
    const url = 'https://www.stadtanzeiger-nord.de/artikel';
    const judged = judge({ url }, NO_SOURCES);
    const relevance = relevanceOf(judged, { countries: ['DE'], languages: ['de'] }, null);
    expect(LINK_CLASSIFY([[url], [''], ['zzqq.com'], ['']], 'DE')).toEqual([
      ['Domain', 'Relevance', 'Country', 'Source type', 'Confidence', 'Why'],
      ['stadtanzeiger-nord.de', 'Local', 'DE', 'Press', relevance.confidence, why(judged, relevance)],
      ['', '', '', '', '', ''],
      ['zzqq.com', 'Unknown', '', 'Unclassified', 0, 'Unknown: no country, no page language, no authority'],
    ]);
  });

  test('LINK_SHARE counts each domain once and leaves junk out', () => {
    const urls = [['https://a.de/1'], ['https://a.de/2'], ['b.fr'], ['zzqq.com'], ['buy-backlinks-now.com'], ['']];
    expect(LINK_SHARE(urls, 'DE')).toEqual([
      ['1 of 3 (33 %), 1 unknown: 33–67 %; 1 junk or ignored left out', 1, 3, 1],
    ]);
    expect(LINK_SHARE([['']], 'DE')).toEqual([['0 of 0', 0, 0, 0]]);
  });

  test('LINK_GAP takes a column for each competitor', () => {
    const ours = [['https://have.de/x'], ['']];
    const theirs = [
      ['https://have.de/a', 'https://both.com/'],
      ['https://both.com/b', 'one-zeitung.de'],
      ['buy-backlinks-now.com', 'buy-backlinks-now.com'],
    ];
    expect(LINK_GAP(ours, theirs)).toEqual([
      ['both.com', 2],
      ['one-zeitung.de', 1],
    ]);
    expect(LINK_GAP(ours, theirs, 'DE')).toEqual([
      ['one-zeitung.de', 1, 'Local', 'Press'],
      ['both.com', 2, 'Unknown', 'Unclassified'],
    ]);
    expect(LINK_GAP(ours, theirs, '', 2)).toEqual([['both.com', 2]]);
    expect(LINK_GAP(ours, [['have.de']])).toEqual([['']]);
  });

  test('a domain that hosts many counts once, by its host that tells most in the market', () => {
    const chambers = [['https://frankreich.ahk.de/a'], ['https://kanada.ahk.de/b'], ['https://kanada.ahk.de/c']];
    expect(LINK_SHARE(chambers, 'CA')).toEqual([['1 of 1 (100 %)', 1, 1, 0]]);
    expect(LINK_SHARE(chambers, 'IT')).toEqual([['0 of 1 (0 %)', 0, 1, 0]]);
    expect(LINK_GAP([['']], chambers, 'CA')).toEqual([['ahk.de', 1, 'Local', 'Chamber']]);
  });

  test('a column as long as a sheet may have is no longer than its links', () => {
    const column = Array.from({ length: 300_000 }, (_, at) => [at === 7 ? 'https://one-zeitung.de/x' : '']);
    expect(LINK_GAP([['']], column)).toEqual([['one-zeitung.de', 1]]);
    expect(LINK_LOST(column, [['']])).toEqual([['one-zeitung.de']]);
    expect(LINK_CLASSIFY(column, 'DE')).toHaveLength(9);
  });

  test('LINK_NEW and LINK_LOST compare domains, not URLs', () => {
    const before = [['URL'], ['https://a.de/1'], ['https://b.de/']];
    const after = [['URL'], ['https://a.de/2'], ['https://c.de/x'], ['https://c.de/y']];
    expect(LINK_NEW(before, after)).toEqual([['c.de']]);
    expect(LINK_LOST(before, after)).toEqual([['b.de']]);
    expect(LINK_NEW(before, before)).toEqual([['']]);
  });
});

describe('progress and months', () => {
  const local = (count: number) => Array.from({ length: count }, (_, at) => `verein-${at}.de`);
  const grid = (...columns: string[][]) => {
    const height = Math.max(...columns.map((column) => column.length));
    return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''));
  };

  test.each([
    // Local domains of ours and of each competitor; domains from elsewhere do not count.
    { name: 'the median of three', ours: local(3), theirs: [local(2), local(6), local(9)], expected: 0.5 },
    { name: 'the mean of the middle two', ours: local(3), theirs: [local(2), local(4)], expected: 1 },
    { name: 'ahead', ours: local(6), theirs: [local(4)], expected: 1.5 },
    { name: 'each domain once', ours: ['verein-0.de/a', 'https://verein-0.de/b'], theirs: [local(2)], expected: 0.5 },
    { name: 'a column that is blank is no competitor', ours: local(2), theirs: [local(4), []], expected: 0.5 },
    {
      name: 'only local ones',
      ours: [...local(1), 'journal.fr'],
      theirs: [[...local(2), 'a.fr', 'b.fr']],
      expected: 0.5,
    },
  ])('LINK_PROGRESS: $name', ({ ours, theirs, expected }) => {
    expect(LINK_PROGRESS(grid(ours), grid(...theirs), 'DE')).toBe(expected);
  });
  test('LINK_PROGRESS without a benchmark says so', () => {
    expect(LINK_PROGRESS(grid(local(2)), [['journal.fr']], 'DE')).toBe(
      'No benchmark: no competitor has a local domain in this list.',
    );
  });

  test.each([
    // (120 − 41) ÷ (18 − 2) × 3 = 14.8
    { name: 'rounded up', out: LINK_MONTHS(41, 120, 18, 2), expected: 15 },
    { name: 'without a moving benchmark', out: LINK_MONTHS(41, 120, 18), expected: 14 },
    { name: 'reached', out: LINK_MONTHS(120, 120, -3), expected: 0 },
    { name: 'no faster than the benchmark', out: LINK_MONTHS(41, 120, 2, 2), expected: 'not at this pace' },
    { name: 'a blank number', out: LINK_MONTHS(41, '', 18), expected: '' },
    {
      name: 'a range, the benchmark one for all',
      out: LINK_MONTHS([[41], [''], [100]], 120, [[18], [18], [-1]], [[2], [2], [2]]),
      expected: [[15], [''], ['not at this pace']],
    },
  ])('LINK_MONTHS: $name', ({ out, expected }) => expect(out).toEqual(expected));
});

describe('nonsense gets a message that says what to do', () => {
  test.each([
    [() => LINK_DOMAIN(undefined), 'Something is missing. Write =LINK_DOMAIN(A2)'],
    [() => LINK_DOMAIN('not a url'), 'No web address: "not a url" is not a host.'],
    [
      () => LINK_RELEVANCE('a.de', 'Germany'),
      'Market: "GERMANY" is not a country code; write a market as DE, DE,AT,CH or CA-fr.',
    ],
    [
      () => LINK_RELEVANCE([['a.de'], ['b.de']], 'DE', [['de'], ['de'], ['de']]),
      'The page language has 3 × 1 cells, the first range 2 × 1; give one for all or the same size.',
    ],
    [() => LINK_RELEVANCE('a.de', 'DE', 'German'), 'Page language: "German" is not a language code such as de.'],
    [
      () => LINK_LANDING('https://a.de', 'a.de/x/y/z/'),
      'Section: a section may be two folders deep at most: take a.de/x/y/ instead of a.de/x/y/z/.',
    ],
    [() => LINK_PROGRESS([['a.de']], undefined, 'DE'), 'Something is missing. Write =LINK_PROGRESS(A2:A, C2:E, "DE")'],
    [() => LINK_MONTHS(41, 'many', 3), 'benchmark: "many" is not a number.'],
    [() => LINK_MONTHS(41, undefined, 3), 'Something is missing. Write =LINK_MONTHS(41, 120, 18, 2)'],
    [
      () => LINK_MONTHS([[1], [2]], 5, [[1], [2], [3]]),
      'net per quarter has 3 × 1 cells, the first range 2 × 1; give one for all or the same size.',
    ],
    [() => LINK_GAP([['a.de']], [['b.de']], 'DE', 0), 'min competitors: "0" is not a whole number from 1 on.'],
    [
      () => LINK_SHARE([['hello'], ['world']], 'DE'),
      'urls: no web address among 2 cells; give a range of URLs or domains.',
    ],
    [() => LINK_NEW([['a.de']], undefined), 'Something is missing. Write =LINK_NEW(A2:A, B2:B)'],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});

test('whatever is in the arguments, a formula gives values or a message for people', () => {
  const all = Object.values<unknown>(formulas).filter(isFormula);
  expect(all.length).toBeGreaterThanOrEqual(10);
  const cell = fc.oneof(
    anyAddress,
    fc.constantFrom('', 'DE', 'DE,AT,CH', 'CA-fr', 'de', '#REF!', '#N/A', '\u0000', 'Domain', '*.de', 'a.de/de/'),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
  );
  const argument = fc.oneof(cell, fc.constant(undefined), fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }));
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.array(argument, { maxLength: 5 }), (formula, values) => {
      try {
        expect(plain(formula(...values))).toBe(true);
      } catch (problem) {
        if (!(problem instanceof FormulaProblem)) throw problem;
        expect(problem.message).toMatch(/\S/);
      }
    }),
    { numRuns: 2000 },
  );
});

function isFormula(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === 'function';
}

/** What Sheets can show: text, numbers, and rows of them. */
function plain(out: unknown): boolean {
  if (Array.isArray(out)) return out.every(plain);
  return typeof out === 'string' || (typeof out === 'number' && Number.isFinite(out));
}
