import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/workbench/demo/arguments';
import { HELP } from '../../../src/workbench/demo/help';

const MARKET = ['--market', 'DE', '--section', 'https://example.com/de/'];
const FULL = [...MARKET, '--ours', 'in/a.csv', '--ours', 'b.csv', '--competitor', 'rival.de=c=1.csv'];

function requestOf(...argv: string[]) {
  const { request } = readArguments(argv);
  if (!request) throw new Error('No request');
  return request;
}

describe('the arguments of the demo', () => {
  it('without any ask for the sample', () => {
    expect(readArguments([])).toEqual({ out: '', json: '', quarter: '', help: false, request: null });
    expect(readArguments(['--out', 'x.xlsx']).request).toBeNull();
  });

  it('name our files and those of each competitor', () => {
    const request = requestOf(
      ...FULL,
      ...['--competitor', 'https://other.com/de/=d.csv', '--competitor', 'rival.de=e.csv', '--competitor', 'third.de'],
    );
    expect(request).toMatchObject({
      market: 'DE',
      section: 'https://example.com/de/',
      ours: ['in/a.csv', 'b.csv'],
      competitors: [
        { section: 'rival.de', files: ['c=1.csv', 'e.csv'] },
        { section: 'https://other.com/de/', files: ['d.csv'] },
        { section: 'third.de', files: [] },
      ],
    });
  });

  it('name a keyword with our page and theirs, whose addresses may hold signs of equality', () => {
    const pages = [
      'lastenrad=https://example.com/de/rad?id=3=https://rival.de/rad?a=b,https://other.de/rad',
      'rad kaufen=example.com/de/rad=rival.de/x',
      'allein=https://example.com/de/rad?id=3',
    ].flatMap((page) => ['--page', page]);
    expect(requestOf(...FULL, ...pages).pages).toEqual([
      {
        keyword: 'lastenrad',
        ours: 'https://example.com/de/rad?id=3',
        theirs: ['https://rival.de/rad?a=b', 'https://other.de/rad'],
      },
      { keyword: 'rad kaufen', ours: 'example.com/de/rad', theirs: ['rival.de/x'] },
      { keyword: 'allein', ours: 'https://example.com/de/rad?id=3', theirs: [] },
    ]);
    expect(requestOf(...FULL).pages).toEqual([]);
  });

  it('take a Backlink Gap alone', () => {
    expect(requestOf(...MARKET, '--gap', 'gap.csv')).toMatchObject({ gap: 'gap.csv', ours: [], competitors: [] });
  });

  it('date a file by its path, by its name, or all at once', () => {
    const request = requestOf(
      ...FULL,
      '--as-of',
      'a.csv=2026-06-30',
      '--as-of',
      '2026-09-30',
      '--as-of',
      'c=1.csv=2026-07-01',
    );
    expect(['in/a.csv', 'b.csv', 'c=1.csv'].map(request.asOf)).toEqual(['2026-06-30', '2026-09-30', '2026-07-01']);
    expect(requestOf(...FULL).asOf('b.csv')).toBe('');
  });

  it('say which files are complete', () => {
    const request = requestOf(...FULL, '--complete', 'a.csv');
    expect(['in/a.csv', 'b.csv'].map(request.complete)).toEqual([true, false]);
    expect(requestOf(...FULL, '--complete', 'all').complete('b.csv')).toBe(true);
  });

  it.each([
    { argv: ['--markt', 'DE'], message: /Unknown option '--markt'.*--help/ },
    { argv: ['stray.csv'], message: /Unexpected argument 'stray\.csv'/ },
    { argv: ['--market'], message: /--market.*--help/ },
    { argv: ['--section', 'a.example', '--ours', 'a.csv'], message: /--market is missing: .*DE/ },
    { argv: ['--market', 'DE', '--ours', 'a.csv'], message: /--section is missing/ },
    { argv: MARKET, message: /No export is named: add --ours FILE/ },
    { argv: [...MARKET, '--competitor', 'rival.de='], message: /--competitor rival\.de= cannot be read/ },
    { argv: [...MARKET, '--competitor', '=a.csv'], message: /--competitor =a\.csv cannot be read/ },
    { argv: [...FULL, '--as-of', 'b.csv=30.9.2026'], message: /write --as-of ours\.csv=2026-09-30/ },
    { argv: [...FULL, '--as-of', 'b.csv=2026-13-01'], message: /cannot be read/ },
    { argv: [...FULL, '--as-of', 'z.csv=2026-09-30'], message: /--as-of names z\.csv, which is none/ },
    { argv: [...FULL, '--complete', 'z.csv'], message: /--complete names z\.csv/ },
    { argv: [...FULL, '--year-begins', 'Apriil'], message: /--year-begins Apriil is no month: write one like April/ },
    { argv: ['--quarter', 'Q3'], message: /"Q3" is not a quarter: write 2026-Q3/ },
    {
      argv: [...FULL, '--page', 'lastenrad'],
      message: /--page lastenrad cannot be read: write --page "lastenrad=https/,
    },
    { argv: [...FULL, '--page', '=a.de/x'], message: /--page =a\.de\/x cannot be read/ },
    { argv: ['--page', 'rad=a.de/x'], message: /--page goes with files of your own/ },
    { argv: ['--complete', 'all'], message: /--complete goes with files of your own/ },
  ])('refuse $argv in one line', ({ argv, message }) => {
    expect(() => readArguments(argv)).toThrow(message);
    try {
      readArguments(argv);
    } catch (problem) {
      expect(String(problem)).not.toContain('\n');
    }
  });

  it('are all known that the help names', () => {
    const named = new Set(HELP.match(/--[a-z][a-z-]*/g));
    expect(named.size).toBe(15);
    for (const option of named) {
      try {
        readArguments([option]);
      } catch (problem) {
        expect(String(problem)).not.toContain('Unknown');
      }
    }
    expect(readArguments(['--help']).help).toBe(true);
  });
});
