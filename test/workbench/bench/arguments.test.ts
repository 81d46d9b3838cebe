import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { labelledNearby, PARTS, readBenchArguments } from '../../../src/workbench/bench/arguments';

describe('what the bench is asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hreflinks-bench-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const list = join(folder, 'lists', 'domains', 'labelled-domains.csv');
  mkdirSync(join(folder, 'lists', 'domains'), { recursive: true });
  writeFileSync(list, 'domain,country,type\n');

  it('is everything unless parts are named', () => {
    expect(readBenchArguments([]).parts).toEqual(PARTS);
    expect(readBenchArguments(['--only', 'cold', '--only', 'verdicts']).parts).toEqual(['cold', 'verdicts']);
  });

  it('judges the labelled list that it is given, or finds one beside the project', () => {
    expect(readBenchArguments(['--labelled', list]).labelled).toBe(list);
    expect(labelledNearby(folder)).toBe(list);
    expect(labelledNearby(join(folder, 'lists'))).toBe('');
  });

  it('takes a smaller year', () => {
    expect(readBenchArguments([]).domains).toBe(2000);
    expect(readBenchArguments(['--only', 'reviews', '--domains', '300']).domains).toBe(300);
  });

  it.each([
    [['--domains', 'many'], 'a number from 10'],
    [['--domains', '0'], 'a number from 10'],
    [['--labelled'], 'needs a file'],
    [['--labelled', join(folder, 'none.csv')], 'does not exist'],
    [['--only', 'speed'], 'one of verdicts, cold'],
    [['--fast'], 'no option'],
  ])('%j is refused with the reason', (args, message) => {
    expect(() => readBenchArguments(args)).toThrow(message);
  });
});
