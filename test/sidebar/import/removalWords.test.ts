import { expect, it } from 'vitest';
import { goneWords, othersWords } from '../../../src/sidebar/import/removalWords';

const NONE = { goneDomains: 0, changedDomains: 0, unchangedDomains: 0, missedDomains: 0 };

it.each([
  { counts: NONE, words: 'No domain goes.' },
  { counts: { ...NONE, goneDomains: 1 }, words: '1 domain goes.' },
  { counts: { ...NONE, goneDomains: 1200, unchangedDomains: 1 }, words: '1,200 domains go. 1 stays as it is.' },
  {
    counts: { goneDomains: 2, changedDomains: 1, unchangedDomains: 30, missedDomains: 4 },
    words:
      '2 domains go. 1 domain will stand as the other imports say. 30 stay as they are. 4 domains that it lacked will no longer count as missing from it.',
  },
])('what a removal changes, in words: $words', ({ counts, words }) => {
  expect(`${goneWords(counts)} ${othersWords(counts)}`.trim()).toBe(words);
});
