import { expect, test } from 'vitest';
import { inSteps } from '../../../src/sidebar/flow/pause';

test('between two steps the browser has its turn', async () => {
  const seen: string[] = [];
  const turns = setInterval(() => seen.push('turn'), 0);
  function* work() {
    for (const step of ['one', 'two']) {
      // Long enough for a turn to be due.
      for (const begun = performance.now(); performance.now() - begun < 5; );
      seen.push(step);
      yield step;
    }
    return 'done';
  }
  const told: string[] = [];
  expect(await inSteps(work(), (step) => told.push(step))).toBe('done');
  clearInterval(turns);
  expect(told).toEqual(['one', 'two']);
  expect(seen.indexOf('turn')).toBeGreaterThan(seen.indexOf('one'));
  expect(seen.indexOf('turn')).toBeLessThan(seen.indexOf('two'));
});
