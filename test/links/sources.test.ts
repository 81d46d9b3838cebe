import { describe, expect, test } from 'vitest';
import { ownVerdict, parseSources } from '../../src/links/sources';

const ROWS = [
  ['Domain', 'Country', 'Source type', 'Quality', 'Note'],
  ['example.de', 'de', 'press', '', 'the local daily'],
  ['shop.example.de', '', 'Business', 'ignored', ''],
  ['*.ahk.de', '', 'Chamber', '', ''],
  ['https://www.tunesien.ahk.de/', 'TN', '', '', ''],
  ['', '', '', '', ''],
];

describe('the longest match wins, field by field', () => {
  const { sources, problems } = parseSources(ROWS);
  test.each([
    ['example.de', { country: 'DE', type: 'Press', quality: '' }],
    ['blog.example.de', { country: 'DE', type: 'Press', quality: '' }],
    ['shop.example.de', { country: 'DE', type: 'Business', quality: 'Ignored' }],
    ['tunesien.ahk.de', { country: 'TN', type: 'Chamber', quality: '' }],
    ['marokko.ahk.de', { country: '', type: 'Chamber', quality: '' }],
  ])('%s', (host, expected) => {
    expect(problems).toEqual([]);
    expect(ownVerdict(sources, host)).toMatchObject(expected);
  });

  test.each(['notexample.de', 'ahk.de', 'de'])('%s matches nothing', (host) => {
    expect(ownVerdict(sources, host)).toBeNull();
  });
});

test('without a header the columns stand in their order; with one, the header says', () => {
  const swapped = [
    ['Note', 'Quality', 'Domain'],
    ['mine', 'Junk', 'a.example'],
  ];
  expect(ownVerdict(parseSources(swapped).sources, 'a.example')).toMatchObject({
    quality: 'Junk',
    note: 'mine',
    type: '',
  });
  expect(ownVerdict(parseSources([['a.example', 'FR']]).sources, 'a.example')).toMatchObject({ country: 'FR' });
});

test('of two rows on one domain the later counts, field by field', () => {
  const { sources } = parseSources([
    ['a.example', 'FR', 'Press'],
    ['www.a.example', 'BE'],
  ]);
  expect(ownVerdict(sources, 'a.example')).toMatchObject({ country: 'BE', type: 'Press' });
});

test('rows that cannot be read are told by number', () => {
  const rows = [
    ...ROWS,
    ['not a domain', 'DE', '', '', ''],
    ['a.example', 'Germany', '', '', ''],
    ['b.example', '', 'Blog', '', ''],
    ['c.example', '', '', 'Bad', ''],
  ];
  expect(parseSources(rows).problems).toEqual([
    { row: 7, message: '"not a domain" is not a domain, a host or *.pattern' },
    { row: 8, message: '"Germany" is not a country code such as DE' },
    {
      row: 9,
      message:
        '"Blog" is not a source type: Press, Association, Institution, Directory, Creator, Chamber, Community, Business, Unclassified',
    },
    { row: 10, message: '"Bad" is not a quality: Counted, Junk, Ignored' },
  ]);
});
