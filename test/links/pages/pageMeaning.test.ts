import { describe, expect, it } from 'vitest';
import { meaningOf, type PageFacts } from '../../../src/links/pages/pageMeaning';
import type { PageSide } from '../../../src/links/pages/pages';
import type { ShareCounts } from '../../../src/links/share';

type Numbers = readonly [counted: number, local: number, unknown?: number];

function side(numbers: Numbers | string, remark = ''): PageSide {
  const shares: ShareCounts | null =
    typeof numbers === 'string' ? null : { counted: numbers[0], local: numbers[1], unknown: numbers[2] ?? 0 };
  const missing = typeof numbers === 'string' ? numbers : '';
  return { address: 'a.example/x', landing: 'Section', shares, text: '', missing, remark, asOf: '' };
}

interface Case {
  readonly name: string;
  readonly ours: Numbers | string;
  readonly theirs: readonly (Numbers | string)[];
  /** Domains and local ones: elsewhere in the section, home page, other sections. */
  readonly elsewhere?: readonly [Numbers, Numbers, Numbers];
  readonly unjudged?: number;
  /** Local and other domains that only theirs have. */
  readonly only?: readonly [local: number, others: number];
  readonly means: string;
}

function factsOf({ ours, theirs, elsewhere, unjudged = 0, only = [0, 0] }: Case): PageFacts {
  const sides = theirs.map((numbers) => side(numbers));
  const known = sides.flatMap(({ shares }) => shares ?? []);
  const middle = (values: readonly number[]): number => {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2;
  };
  const count = ([domains, local]: Numbers) => ({ domains, local });
  const [section, home, other] = elsewhere ?? [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  const page = typeof ours === 'string' ? { domains: 0, local: 0 } : count(ours);
  const relevances = [...Array(only[0]).fill('Local'), ...Array(only[1]).fill('Global')];
  return {
    ours: side(ours),
    theirs: sides,
    median:
      known.length === 0
        ? null
        : { domains: middle(known.map(({ counted }) => counted)), local: middle(known.map(({ local }) => local)) },
    landings: { page, section: count(section), home: count(home), other: count(other), unjudged },
    onlyTheirs: relevances.map((relevance, at) => ({
      ...{ domain: `${at}.example`, type: 'Press' as const, relevance, authority: null },
      ...{ pages: [], knowsUs: false, why: '' },
    })),
  };
}

const CASES: readonly Case[] = [
  {
    name: 'no data on our side',
    ours: 'import the Ahrefs export of velo.example again: this page was not listed when it was imported',
    theirs: [[10, 4]],
    means:
      'Import the Ahrefs export of velo.example again: this page was not listed when it was imported. The median of theirs is 10 domains, 4 of them local.',
  },
  {
    name: 'no data on either side',
    ours: 'Ahrefs has no import for velo.example; import one to compare',
    theirs: ['Ahrefs has no import for rival.example; import one to compare'],
    means: 'Ahrefs has no import for velo.example; import one to compare.',
  },
  {
    name: 'nobody to compare with',
    ours: [1, 1],
    theirs: [],
    means: "1 domain links to this page, 1 of them local. Name competitors' pages to compare it with.",
  },
  {
    name: 'our page has none, and most of our links go to the home page',
    ours: [0, 0],
    theirs: [[14, 6]],
    elsewhere: [
      [5, 2],
      [40, 12],
      [3, 0],
    ],
    only: [6, 8],
    means:
      'No domain links to this page yet; the median of theirs is 14, 6 of them local. Your links go to the home page instead: 40 domains link to it alone and 0 to this page; ask the 12 local ones for a deep link. 14 domains link to theirs and not to this page, 6 of them local.',
  },
  {
    name: 'nobody has any',
    ours: [0, 0],
    theirs: [
      [0, 0],
      [0, 0],
    ],
    means: 'No domain links to this page, nor to theirs.',
  },
  {
    name: 'ahead in both',
    ours: [20, 12],
    theirs: [
      [10, 4],
      [16, 8],
    ],
    elsewhere: [
      [90, 9],
      [90, 9],
      [90, 9],
    ],
    only: [0, 1],
    means:
      'More domains than theirs (20 against a median of 13), and a larger local share (60 % against 45 %). 1 domain links to theirs and not to this page, 0 of them local.',
  },
  {
    name: 'behind in domains, ahead in local share, with links at the root',
    ours: [3, 2],
    theirs: [[14, 6]],
    elsewhere: [
      [0, 0],
      [40, 1],
      [0, 0],
    ],
    means:
      'Fewer domains than theirs (3 against a median of 14), but a larger local share (67 % against 43 %). Your links go to the home page instead: 40 domains link to it alone and 3 to this page; ask the local one for a deep link.',
  },
  {
    name: 'ahead in domains, behind in local share',
    ours: [20, 2],
    theirs: [[10, 5]],
    means: 'More domains than theirs (20 against a median of 10), but a smaller local share (10 % against 50 %).',
  },
  {
    name: 'level in domains',
    ours: [10, 5],
    theirs: [[10, 5]],
    means: 'As many domains as theirs (10 against a median of 10), and the same local share (50 % against 50 %).',
  },
  {
    name: 'links at other sections, of which nobody judged some',
    ours: [1, 0],
    theirs: [[4, 2]],
    elsewhere: [
      [0, 0],
      [0, 0],
      [60, 2],
    ],
    unjudged: 55,
    means:
      'Fewer domains than theirs (1 against a median of 4), and a smaller local share (0 % against 50 %). Your links go to other sections instead: 60 domains link there alone (55 of them not judged in this market) and 1 to this page; ask the 2 local ones for a deep link.',
  },
  {
    name: 'links at other sections, none of them known to be local',
    ours: [1, 0],
    theirs: [[4, 2]],
    elsewhere: [
      [0, 0],
      [3, 1],
      [60, 0],
    ],
    unjudged: 60,
    means:
      'Fewer domains than theirs (1 against a median of 4), and a smaller local share (0 % against 50 %). Your links go to the home page instead: 3 domains link to it alone and 1 to this page; ask the local one for a deep link.',
  },
  {
    name: 'links elsewhere in the section, none of them local',
    ours: [1, 1],
    theirs: [[4, 2]],
    elsewhere: [
      [9, 0],
      [2, 0],
      [0, 0],
    ],
    means:
      'Fewer domains than theirs (1 against a median of 4), but a larger local share (100 % against 50 %). Your links go elsewhere in your section instead: 9 domains against 1 to this page; link to this page from there, or ask for deep links.',
  },
  {
    name: 'unknown rates ten points apart are ranked',
    ours: [10, 5, 1],
    theirs: [[10, 4, 2]],
    means: 'As many domains as theirs (10 against a median of 10), and a larger local share (50 % against 40 %).',
  },
  {
    name: 'unknown rates further apart are not',
    ours: [10, 5, 1],
    theirs: [[10, 4, 3]],
    means:
      'As many domains as theirs (10 against a median of 10). Local shares are not compared: between 10 % and 30 % of the domains are unknown.',
  },
  {
    name: 'one of theirs is not known',
    ours: [10, 5],
    theirs: [[10, 5], 'Ahrefs has no import for rival.example; import one to compare', [12, 6]],
    means:
      'Fewer domains than theirs (10 against a median of 11), and the same local share (50 % against 50 %). 1 of their 3 pages is not compared, for the reason beside it.',
  },
];

describe('what a comparison of pages means', () => {
  it.each(CASES)('$name', (facts) => expect(meaningOf(factsOf(facts))).toBe(facts.means));

  it('names what must be known of our own page', () => {
    const [first] = CASES.filter(({ name }) => name === 'level in domains');
    if (first === undefined) throw new Error('There is such a case.');
    const facts = { ...factsOf(first), ours: side([10, 5], 'is as of 2026-06-30') };
    expect(meaningOf(facts)).toMatch(/This page is as of 2026-06-30\.$/);
  });
});
