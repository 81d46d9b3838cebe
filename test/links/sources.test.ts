import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownVerdict, parseSources } from '../../src/links/sources';
import { anyAddress } from './addresses';

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

test('countries go by code or by name, in any language we know', () => {
  const countryOf = (text: string): string | undefined =>
    ownVerdict(parseSources([['a.example', text]]).sources, 'a.example')?.country;
  expect(['uk', 'Germany', 'Deutschland', 'ÖSTERREICH', 'Suisse', 'USA'].map(countryOf)).toEqual([
    'GB',
    'DE',
    'DE',
    'AT',
    'CH',
    'US',
  ]);
});

describe('cells that cannot be understood are told by row and column, and the rest of the row stands', () => {
  test.each([
    [['not a domain', 'DE'], 'Domain', '"not a domain" is not a domain, a host or *.pattern', null],
    [['*.', 'DE'], 'Domain', '"*." is not a domain, a host or *.pattern', null],
    [['', 'DE'], 'Domain', '"" is not a domain, a host or *.pattern', null],
    [[17, 'DE'], 'Domain', '"17" is not a domain, a host or *.pattern', null],
    [
      ['https://medium.com/@anna', 'DE'],
      'Domain',
      '"https://medium.com/@anna" is one page of many; a verdict holds for all of medium.com, so write that',
      null,
    ],
    [
      ['a.example', 'Atlantis', 'Press'],
      'Country',
      '"Atlantis" is not a country: a code such as DE, or a name',
      { country: '', type: 'Press' },
    ],
    [
      ['a.example', 'DE', 'Blog'],
      'Source type',
      '"Blog" is not a source type: Press, Association, Institution, Directory, Creator, Chamber, Community, Business, Unclassified',
      { country: 'DE', type: '' },
    ],
    [
      ['a.example', '', '', 'Bad'],
      'Quality',
      '"Bad" is not a quality: Counted, Junk, Ignored',
      { country: '', quality: '' },
    ],
  ])('%j', (row, field, message, verdict) => {
    const { sources, problems } = parseSources([['Domain', 'Country', 'Source type', 'Quality', 'Note'], row]);
    expect(problems).toEqual([{ row: 2, field, message }]);
    if (verdict === null) expect(sources.byPattern.size).toBe(0);
    else expect(ownVerdict(sources, 'a.example')).toMatchObject(verdict);
  });

  test('every one of a row', () => {
    const { problems } = parseSources([['?', '?', '?', '?', 'a note']]);
    expect(problems.map(({ field }) => field)).toEqual(['Domain', 'Country', 'Source type', 'Quality']);
  });
});

describe('rows on one domain that contradict each other', () => {
  const overruled = (rows: string[][]) =>
    parseSources(rows).overruled.map(({ row, field, message }) => `${row} ${field}: ${message}`);

  test('are told at the one that does not count, field by field', () => {
    expect(
      overruled([
        ['a.example', 'FR', 'Press'],
        ['a.example', '', 'Business'],
        ['https://www.a.example/', 'BE', ''],
      ]),
    ).toEqual([
      '1 Source type: a lower row on a.example says Business, and that counts',
      '1 Country: a lower row on a.example says BE, and that counts',
    ]);
  });
  test('are none when they agree, fill each other, or speak of different hosts', () => {
    expect(
      overruled([
        ['a.example', 'FR', ''],
        ['a.example', 'France', 'Press'],
        ['*.a.example', 'BE', ''],
        ['b.a.example', 'DE', ''],
      ]),
    ).toEqual([]);
  });
});

describe('of overlapping entries the longest that fits counts, field by field', () => {
  const { sources } = parseSources([
    ['*.swiss', 'CH'],
    ['*.gov.uk', '', 'Institution'],
    ['example.swiss', '', 'Business'],
    ['*.example.swiss', '', '', 'Ignored'],
    ['blog.example.swiss', 'DE', '', 'Counted'],
    ['*.xn--mnchen-3ya.example', 'DE'],
  ]);
  test.each([
    ['other.swiss', { country: 'CH', type: '', quality: '' }],
    ['example.swiss', { country: 'CH', type: 'Business', quality: '' }],
    ['shop.example.swiss', { country: 'CH', type: 'Business', quality: 'Ignored' }],
    ['blog.example.swiss', { country: 'DE', type: 'Business', quality: 'Counted' }],
    ['a.blog.example.swiss', { country: 'DE', type: 'Business', quality: 'Counted' }],
    ['nordtown.gov.uk', { country: '', type: 'Institution', quality: '' }],
    ['stadt.münchen.example', { country: 'DE', type: '', quality: '' }],
  ])('%s', (host, expected) => {
    expect(ownVerdict(sources, host)).toMatchObject(expected);
  });
});

test('whatever stands in the rows, reading them ends, and problems name cells that are there', () => {
  const cell = fc.oneof(anyAddress, fc.constantFrom('', 'DE', 'Press', 'Junk', '*.de', '*.', 'Domain'), fc.double());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const { problems, overruled, sources } = parseSources(rows);
      for (const { row, message } of [...problems, ...overruled]) {
        expect(rows[row - 1]).toBeDefined();
        expect(message).not.toBe('');
      }
      expect(sources.byPattern.size).toBeLessThanOrEqual(rows.length);
    }),
  );
});
