import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/links/ledger';
import { imported, seenBy } from './desk';
import { ahrefs } from './exportFiles';

const DAY = '2026-09-30';

/** Links to the section that an export with these links shows; each is a source and a target. */
function shown(...links: readonly (readonly [string, string])[]) {
  const stored = imported([
    ahrefs(
      DAY,
      links.map(([from, to]) => ({ from, to })),
    ),
  ]);
  return ledgerOf(seenBy(stored), DAY).rows.map(({ domain, linksToSection }) => `${domain} ${linksToSection}`);
}

const PAGE = 'https://blatt.example/rad';
const TARGET = 'https://velo.example/de/touren';

describe('spellings of one address', () => {
  const same = (address: string) => [
    address.replace('https:', 'http:'),
    address.replace('https://', 'https://www.'),
    address.replace('https://', 'HTTPS://').replace('.example', '.EXAMPLE'),
    `${address}/`,
    `${address}#kommentare`,
    `${address}/#kommentare`,
    `${address}#?b=2`,
    `${address}?utm_source=brief&utm_medium=mail`,
    `${address}/?gclid=1&fbclid=2#a`,
    `${address}?`,
    address.replace('.example', '.example:443'),
  ];

  it.each(same(PAGE))('a link from %s is the one from the plain address', (spelling) => {
    expect(shown([PAGE, TARGET], [spelling, TARGET])).toEqual(['blatt.example 1']);
  });
  it.each(same(TARGET))('a link to %s is the one to the plain address', (spelling) => {
    expect(shown([PAGE, TARGET], [PAGE, spelling])).toEqual(['blatt.example 1']);
  });

  it('in both at once, however many', () => {
    const both = same(PAGE).flatMap((from) => same(TARGET).map((to) => [from, to] as const));
    expect(shown(...both)).toEqual(['blatt.example 1']);
  });

  it.each([
    'https://blatt.example/rad/2',
    'https://blatt.example/rad?seite=2',
    'https://blatt.example/rad?utm=1',
    'https://magazin.blatt.example/rad',
  ])('%s is another page', (other) => {
    expect(shown([PAGE, TARGET], [other, TARGET])).toEqual(['blatt.example 2']);
  });

  it('the section is found under each of them', () => {
    for (const to of same('https://velo.example/de')) expect(shown([PAGE, to])).toEqual(['blatt.example 1']);
  });

  it('the next export may write them otherwise: nothing is missing, nothing new', () => {
    const stored = imported([
      ahrefs('2026-06-30', [{ from: 'http://www.blatt.example/rad/', to: 'http://www.velo.example/de' }]),
      ahrefs(DAY, [{ from: `${PAGE}?utm_source=x`, to: 'https://velo.example/de/#top' }]),
    ]);
    expect(stored.observations).toHaveLength(1);
    expect(ledgerOf(seenBy(stored), DAY).rows).toMatchObject([{ status: 'Live', linksToSection: 1 }]);
  });
});
