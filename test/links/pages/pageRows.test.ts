import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedPages, type PageRow, type ReadPageRow, readPageRows } from '../../../src/links/pages/pageRows';
import { market } from '../building';

const wholeSite = (site: string) => ({ site, host: site, path: '/' });

const GERMANY = market({
  ours: { site: 'velo.example', host: 'velo.example', path: '/de/' },
  competitors: [wholeSite('rival.example'), { site: 'zweit.example', host: 'zweit.example', path: '/de/' }],
});
const ALPS = market({
  ...{ code: 'AT,CH', tab: 'AT,CH Austria, Switzerland', countries: ['AT', 'CH'] },
  ours: wholeSite('velo.example'),
});
const MARKETS = [GERMANY, ALPS];

function row(more: Partial<PageRow> = {}): PageRow {
  return {
    market: 'DE',
    keyword: 'lastenrad',
    ours: 'https://www.velo.example/de/rad/',
    theirs: 'rival.example/x',
    ...more,
  };
}

function read(more: Partial<PageRow>): ReadPageRow {
  const [only] = readPageRows([row(more)], MARKETS);
  if (only === undefined) throw new Error('One row is read as one.');
  return only;
}

describe('a row of the tab', () => {
  it('is a page of ours beside those of competitors, however they are written', () => {
    const theirs =
      'https://www.rival.example/rad/,zweit.example/de/rad\nrival.example/rad?utm_source=x; rival.example/a,b';
    expect(read({ theirs })).toEqual({
      row: row({ theirs }),
      market: 'DE',
      page: {
        keyword: 'lastenrad',
        ours: 'velo.example/de/rad',
        theirs: ['rival.example/rad', 'zweit.example/de/rad', 'rival.example/a,b'],
      },
      problems: [],
    });
  });

  it.each(['DE', 'de', 'DE Germany', 'de germany', 'DE-de'])('belongs to the market that it calls %s', (name) => {
    expect(read({ market: name }).market).toBe('DE');
  });
  it.each(['AT,CH', 'at, ch', 'AT / CH'])('belongs to the market of several countries that it calls %s', (name) => {
    expect(read({ market: name, theirs: '' })).toMatchObject({ market: 'AT,CH', page: { theirs: [] }, problems: [] });
  });

  it('may lack a keyword and competitors, and is nothing when it is blank', () => {
    expect(read({ keyword: '', theirs: '' })).toMatchObject({ page: { keyword: '', theirs: [] }, problems: [] });
    const blank = { market: '', keyword: '', ours: '', theirs: '' };
    expect(readPageRows([blank, blank], MARKETS).map(({ page, problems }) => [page, problems])).toEqual([
      [null, []],
      [null, []],
    ]);
  });

  it.each<{ name: string; more: Partial<PageRow>; problem: string }>([
    { name: 'no market', more: { market: '' }, problem: 'Write which market this is for: DE; AT,CH.' },
    {
      name: 'another market',
      more: { market: 'Bavaria' },
      problem: 'There is no market “Bavaria”. Write one that there is: DE; AT,CH.',
    },
    {
      name: 'a country of several',
      more: { market: 'AT' },
      problem: 'There is no market “AT”. Write one that there is: DE; AT,CH.',
    },
    {
      name: 'no page of ours',
      more: { ours: '' },
      problem: 'Write the address of your page, like velo.example/de/page.',
    },
    {
      name: 'two pages of ours',
      more: { ours: 'velo.example/de/a velo.example/de/b' },
      problem: 'Name one page of yours; each further one needs a row of its own.',
    },
    {
      name: 'no address',
      more: { ours: 'lastenrad' },
      problem: '“lastenrad” is no address of a page: "lastenrad" has no domain ending.',
    },
    {
      name: 'an e-mail address',
      more: { ours: 'info@velo.example' },
      problem: '“info@velo.example” is no address of a page: "info@velo.example" is an e-mail address.',
    },
    {
      name: 'another site',
      more: { ours: 'rival.example/de/rad' },
      problem: 'rival.example/de/rad is not on velo.example, your site in DE.',
    },
    {
      name: 'another section',
      more: { ours: 'velo.example/fr/velo' },
      problem: 'velo.example/fr/velo is not in velo.example/de/, your section in DE.',
    },
    {
      name: 'the root of a site with sections',
      more: { ours: 'velo.example' },
      problem: 'velo.example/ is not in velo.example/de/, your section in DE.',
    },
  ])('with $name is not compared, and says why', ({ more, problem }) => {
    expect(read(more)).toMatchObject({ page: null, problems: [problem] });
  });

  it.each([
    {
      name: 'a site that is no competitor’s',
      theirs: 'fremd.example/rad',
      problem:
        'fremd.example/rad is not on a site of the competitors of DE. Correct it, or add the site to the market.',
    },
    {
      name: 'our own site',
      theirs: 'velo.example/de/rad',
      problem: "velo.example/de/rad is on your own site, not a competitor's.",
    },
    { name: 'no address', theirs: 'siehe', problem: '“siehe” is no address of a page: "siehe" has no domain ending.' },
  ])('leaves out of their pages $name, says why, and compares the others', ({ theirs, problem }) => {
    expect(read({ theirs: `rival.example/x\n${theirs}` })).toMatchObject({
      page: { theirs: ['rival.example/x'] },
      problems: [problem],
    });
  });

  it('that says what another says leaves the comparison to that one', () => {
    const theirs = 'rival.example/x zweit.example/de/x';
    const same = { ours: 'velo.example/de/rad#top', theirs: 'zweit.example/de/x, http://rival.example/x/' };
    const rows = [row({ theirs }), row({ keyword: 'rad', theirs }), row(same), row({ market: 'de', ...same })];
    expect(readPageRows(rows, MARKETS).map(({ page, problems }) => [page !== null, ...problems])).toEqual([
      [true],
      [true],
      [false, 'Another row says the same and has the comparison. Delete one of the two.'],
      [false, 'Another row says the same and has the comparison. Delete one of the two.'],
    ]);
  });

  it('says that there is no market yet', () => {
    expect(readPageRows([row()], [])).toMatchObject([
      { page: null, problems: ['There is no market yet. Make one in the sidebar.'] },
    ]);
  });
});

describe('the pages that imports look for', () => {
  it('are all that can be read, whatever is wrong with the row, each once', () => {
    const rows = [
      row(),
      row({ market: '?', theirs: 'rival.example/x, fremd.example/y siehe' }),
      row({ ours: '', theirs: '' }),
    ];
    expect(listedPages(rows)).toEqual(['fremd.example/y', 'rival.example/x', 'velo.example/de/rad']);
  });

  const long = (site: string, at: number): string => `${site}/${String(at).padStart(3, '0')}${'x'.repeat(80)}`;
  const MANY = Array.from({ length: 150 }, (_, at) => row({ ours: long('velo.example/de', at), theirs: '' }));

  it('are of each site no more than an import remembers, and a row of another says so', () => {
    const rows = [row({ ours: 'velo.example/de/zuletzt' }), ...MANY];
    const listed = listedPages(rows);
    expect(listed.filter((page) => page.startsWith('velo.example')).join('\n').length).toBeLessThanOrEqual(10_000);
    expect(listed).toContain('rival.example/x');
    expect(readPageRows(rows, MARKETS)[0]).toMatchObject({
      page: null,
      problems: [
        'velo.example/de/zuletzt is not compared: more pages of velo.example are listed here than an import remembers. Delete rows that you no longer need.',
      ],
    });
  });

  it('are the same however the rows are sorted', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(MANY, { minLength: MANY.length, maxLength: MANY.length }), (rows) => {
        expect(listedPages(rows)).toEqual(listedPages(MANY));
      }),
      { numRuns: 20 },
    );
  });
});

describe('whatever is typed', () => {
  const text = fc.oneof(
    fc.constantFrom('', 'DE', 'velo.example/de/rad', 'rival.example/x, zweit.example/de/x', '=1+1', 'a@b.example'),
    fc.string({ unit: 'binary' }),
  );
  const rows = fc.array(fc.record({ market: text, keyword: text, ours: text, theirs: text }), { maxLength: 5 });

  it('is read row by row; what is compared is listed, and what is not says why', () => {
    fc.assert(
      fc.property(rows, (typed) => {
        const listed = listedPages(typed);
        const answers = readPageRows(typed, MARKETS);
        expect(answers.map((answer) => answer.row)).toEqual(typed);
        for (const { row: its, page, problems } of answers) {
          const isNothing = Object.values(its).join('') === '';
          expect(page !== null || problems.length > 0 || isNothing).toBe(true);
          for (const address of page === null ? [] : [page.ours, ...page.theirs]) expect(listed).toContain(address);
          for (const problem of problems) expect(problem).toMatch(/\.$/);
        }
      }),
    );
  });
});
