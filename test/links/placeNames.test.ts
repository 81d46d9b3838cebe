import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/catalogue/countries';
import { placeHits } from '../../src/links/placeNames';
import { DECIDES } from '../../src/links/strength';

/** Country and word of the strongest sign that decides; '' when none does. */
function pointsTo(own: string): string {
  const [best] = placeHits(own, '')
    .filter(({ strength }) => strength >= DECIDES)
    .sort((a, b) => b.strength - a.strength);
  return best === undefined ? '' : `${best.country} ${best.word}`;
}

describe('a name points to', () => {
  test.each([
    // Towns: all of a name or of a part, in every spelling, with and without hyphens.
    ['düsseldorf', 'DE dusseldorf'],
    ['duesseldorf', 'DE duesseldorf'],
    ['sarpsborg', 'NO sarpsborg'],
    ['sarpsborg-avis', 'NO sarpsborg'],
    ['sarpsborg24', 'NO sarpsborg'],
    ['santiago-de-queretaro', 'MX queretaro'],
    // Beside a word that goes with towns.
    ['visitsarpsborg', 'NO sarpsborg'],
    ['sarpsborgtv', 'NO sarpsborg'],
    ['cityofauburnny', 'US cityof'],
    // Smaller places: all of a name, or all but a long word that goes with places.
    ['altenbüren', 'DE altenburen'],
    ['abbesbuettel', 'DE abbesbuettel'],
    ['abbesbuettelmagazin', 'DE abbesbuettel'],
    // Regions, countries and peoples, in several languages.
    ['uttarpradeshtimes', 'IN uttarpradesh'],
    ['radiokosova', 'XK kosova'],
    ['guineeinfos', 'GN guinee'],
    ['tchad-infos', 'TD tchad'],
    ['amchamindia', 'IN india'],
    ['ahkargentinien', 'AR argentinien'],
    // Words that one country alone uses.
    ['landkreis-muster', 'DE landkreis'],
    ['bezirkshauptmannschaft-muster', 'AT bezirkshauptmannschaft'],
    ['muster-sur-eau', 'FR sur'],
    ['powiatprzykladowy', 'PL powiat'],
    ['ornekbelediyesi', 'TR belediyesi'],
    ['samplecounty', 'US county'],
    // A country's code behind a word.
    ['samplemediagh', 'GH gh'],
    ['muestranoticiascr', 'CR cr'],
  ])('%s: %s', (own, expected) => {
    expect(pointsTo(own)).toBe(expected);
  });

  test.each([
    ['comparison', 'paris is in it, but not at an edge'],
    ['paradise', 'a town in Nevada, and a word'],
    ['winters', 'a town in California, and a word'],
    ['bridge', 'half a dozen towns, and a word'],
    ['abbesbuettelwxyz', 'a village, and something unknown'],
    ['example', 'nothing'],
    ['uruguayfrance', 'two countries, neither for certain'],
    ['american-school-muster', 'a school that a people keeps abroad'],
  ])('%s points nowhere: %s', (own) => {
    expect(pointsTo(own)).toBe('');
  });

  test.each([
    ['denmark-wi', 'US wi'],
    ['hollandtownship', 'US township'],
    ['cityofberlin', 'US cityof'],
    ['hamburgboro', 'US boro'],
  ])('%s lies in America', (own, expected) => {
    expect(pointsTo(own)).toBe(expected);
  });
});

test('a part of a subdomain says less', () => {
  const [own] = placeHits('sarpsborg', '');
  const [below] = placeHits('example', 'sarpsborg');
  expect(below?.country).toBe('NO');
  expect(below?.strength).toBeLessThan(own?.strength ?? 0);
});

test('any text gives countries that exist, with strengths between 0 and 1', () => {
  const piece = fc.constantFrom('berlin', 'tv', '-', 'sur', '24', 'usa', 'county', 'ny', 'sarpsborg', 'ü', '🏙', '.');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, text, (own, subdomain) => {
      for (const { country, strength, word } of placeHits(own, subdomain)) {
        expect(countries().has(country)).toBe(true);
        expect(strength).toBeGreaterThan(0);
        expect(strength).toBeLessThan(1);
        expect(word).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
});
