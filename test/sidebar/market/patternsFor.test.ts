import { expect, test } from 'vitest';
import { patternsFor } from '../../../src/sidebar/market/patternsFor';

test.each([
  ['example.de', 'example.de', false, ['example.de', '*.example.de']],
  ['example.de', 'blog.example.de', false, ['example.de', 'blog.example.de', '*.example.de']],
  ['ahk.de', 'kanada.ahk.de', true, ['kanada.ahk.de', '*.ahk.de', 'ahk.de']],
])('a verdict on %s, judged by %s, may be about', (domain, host, hostsStrangers, expected) => {
  expect(patternsFor({ domain, host, hostsStrangers }).map(({ value }) => value)).toEqual(expected);
});
