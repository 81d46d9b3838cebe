import { describe, expect, it } from 'vitest';
import type { Contents } from '../../src/imports/gathering';
import { commonFolder, guessAsOf, guessScope } from '../../src/imports/guesses';
import { gathered, rowOf } from './exports';

const pointing = (...targets: string[]): Contents => gathered(targets.map((target, at) => rowOf({ target }, at)));

describe('the scope of an export', () => {
  const TO_FOLDER = pointing('https://www.ours.example/de/a', 'https://ours.example/de/b/c');

  it.each([
    { name: 'export.csv', scope: { kind: 'domain', of: 'ours.example' }, from: 'the pages that the links point to' },
    {
      name: 'ours.example-backlinks-subdomains_2026-09-30_08-15-27.csv',
      scope: { kind: 'domain', of: 'ours.example' },
    },
    {
      name: 'de.ours.example-backlinks-subdomains_2026-09-30.csv',
      scope: { kind: 'subdomain', of: 'de.ours.example' },
    },
    { name: 'ours.example-backlinks-domain_2026-09-30.csv', scope: { kind: 'prefix', of: 'ours.example/' } },
    { name: 'ours.example-de-backlinks-prefix_2026-09-30.csv', scope: { kind: 'prefix', of: 'ours.example/de/' } },
    { name: 'www.ours.example-backlinks.csv', scope: { kind: 'domain', of: 'ours.example' } },
    { name: 'ours.example_de-backlinks (2).csv', scope: { kind: 'prefix', of: 'ours.example/de/' } },
    {
      name: 'rival.example-backlinks.csv',
      scope: { kind: 'domain', of: 'ours.example' },
      from: 'the pages that the links point to',
    },
  ] as { name: string; scope: object; from?: string }[])('$name with links to /de/ covers $scope', (wanted) => {
    const guess = guessScope(wanted.name, TO_FOLDER, ['ours.example']);
    expect(guess?.value).toEqual(wanted.scope);
    if (wanted.from !== undefined) expect(guess?.from).toBe(wanted.from);
  });

  it.each([
    { name: 'https___www.ours.example_-Latest links-2026-10-01.csv', scope: { kind: 'domain', of: 'ours.example' } },
    { name: 'https___ours.example_de_-Latest links-2026-10-01.csv', scope: { kind: 'prefix', of: 'ours.example/de/' } },
    { name: 'sc-domain_ours.example-Top linking sites-2026-10-01.csv', scope: { kind: 'domain', of: 'ours.example' } },
    { name: 'de.ours.example-backlinks_refdomains.csv', scope: { kind: 'subdomain', of: 'de.ours.example' } },
    { name: 'links.csv', scope: undefined },
  ])('$name without targets covers $scope', ({ name, scope }) => {
    expect(guessScope(name, pointing(''), [])?.value).toEqual(scope);
  });

  it.each([
    { targets: ['https://ours.example/de/a', 'https://ours.example/de/b'], folder: 'ours.example/de/' },
    { targets: ['https://de.ours.example/a', 'https://de.ours.example/b'], folder: 'de.ours.example/' },
    { targets: ['https://ours.example/de/a', 'https://ours.example/deutsch'], folder: '' },
    { targets: ['https://ours.example/de/a', 'https://de.ours.example/de/a'], folder: '' },
  ])('is worth a question when all of many links point to "$folder"', ({ targets, folder }) => {
    const many = Array.from({ length: 10 }, () => targets).flat();
    expect(commonFolder(pointing(...many), 'ours.example')).toBe(folder);
    expect(commonFolder(pointing(...many.slice(0, 4)), 'ours.example')).toBe('');
  });
});

describe('the day an export speaks of', () => {
  const dated = [rowOf({ lastSeen: '2026-08-01' }), rowOf({ lastSeen: '2027-01-01', firstSeen: '2026-07-01' }, 1)];

  it.each([
    { name: 'a-2026-09-30_08-15-27.csv', rows: dated, value: '2026-09-30', from: 'the file name' },
    { name: 'a-2026-02-31.csv', rows: dated, value: '2026-08-01', from: 'the newest date in the file' },
    { name: 'a-2028-01-01.csv', rows: dated, value: '2026-08-01', from: 'the newest date in the file' },
    { name: 'a.csv', rows: [], value: '2026-11-20', from: 'today, as the file has no date' },
  ])('is $value by $from', ({ name, rows, value, from }) => {
    expect(guessAsOf(name, gathered(rows).newest, '2026-11-20')).toEqual({ value, from });
  });
});
