import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/links/judge';
import { judgingList } from '../../src/links/judgeList';
import { NO_SOURCES, parseSources } from '../../src/links/sources';
import { gapIn, shareIn } from '../../src/links/urlLists';
import { anyAddress } from './addresses';

const NETWORK = ['rot', 'blau', 'gelb', 'lila', 'grau', 'rosa'].map((word) => `https://blog-spark-${word}.online/x`);
const GERMANY = { countries: ['DE'], languages: ['de'] };

describe('a list of addresses', () => {
  test('shows a network that none of them shows alone', () => {
    const judgeOne = judgingList(['zzqq.de', ...NETWORK], NO_SOURCES);
    expect([NETWORK[0] ?? '', 'zzqq.de'].map((url) => judgeOne(url).quality.value)).toEqual(['Junk', 'Counted']);
    expect(judge({ url: NETWORK[0] ?? '' }, NO_SOURCES).quality.value).toBe('Counted');
  });
  test('counts a domain once, however often it stands there', () => {
    const often = NETWORK.slice(0, 5).flatMap((url) => [url, `${url}/2`]);
    expect(shareIn(often, GERMANY, NO_SOURCES)).toMatchObject({ counted: 5, leftOut: 0 });
  });
  test('keeps networks out of the share and the gap', () => {
    expect(shareIn(['zzqq.de', ...NETWORK], GERMANY, NO_SOURCES)).toEqual({
      local: 1,
      counted: 1,
      unknown: 0,
      leftOut: 6,
    });
    const gap = gapIn(NETWORK.slice(0, 2), [NETWORK.slice(2), ['zzqq.de']], null, 1, NO_SOURCES);
    expect(gap.map(({ domain }) => domain)).toEqual(['zzqq.de']);
  });
  test('leaves the last word to the user', () => {
    const { sources } = parseSources([
      ['Domain', 'Quality'],
      ['blog-spark-rot.online', 'Counted'],
    ]);
    expect(shareIn(NETWORK, GERMANY, sources)).toMatchObject({ counted: 1, leftOut: 5 });
  });
  test('without networks is judged address by address', () => {
    fc.assert(
      fc.property(fc.array(anyAddress, { maxLength: 5 }), (urls) => {
        const judgeOne = judgingList(urls, NO_SOURCES);
        for (const url of urls) expect(judgeOne(url)).toEqual(judge({ url }, NO_SOURCES));
      }),
    );
  });
});
