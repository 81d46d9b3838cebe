import { describe, expect, test } from 'vitest';
import { compileWords, foldName } from '../../src/links/words';

const table = compileWords<string>([
  { words: 'zeitung handelskammer', about: 'anywhere' },
  { words: '=ihk', about: 'alone' },
  { words: '^stadt- tv$ kammer$', about: 'start or end' },
  { words: 'koeln -sur- rom', about: 'place', bare: 'edge' },
  { words: '=uk', about: 'two letters' },
]);

describe('words in names', () => {
  test.each([
    ['nordzeitung', [['zeitung', 'edge']]],
    ['diezeitungen', [['zeitung', 'inside']]],
    ['die-zeitung', [['zeitung', 'alone']]],
    ['zeitung24', [['zeitung', 'alone']]],
    ['ihk-nord', [['ihk', 'alone']]],
    ['aihk', []],
    ['stadt-nord', [['stadt-', 'edge']]],
    ['nord-stadt-x', [['stadt-', 'edge']]],
    ['grossstadt-nord', []],
    ['nordtv', [['tv', 'edge']]],
    ['tvnord', []],
    ['nordtv.live', [['tv', 'edge']]],
    ['koelnbild', [['koeln', 'edge']]],
    ['bild-koeln', [['koeln', 'alone']]],
    ['diekoelner', []],
    ['bois-sur-mer', [['-sur-', 'inside']]],
    ['promi', []],
    ['uk-bild', [['uk', 'alone']]],
    ['ukulele', []],
    ['\u0431\u0430-zeitung', [['zeitung', 'alone']]],
    ['', []],
  ])('%s', (name, expected) => {
    expect(table.find(name).map(({ word, place }) => [word, place])).toEqual(expected);
  });

  test('a word inside a longer one is not counted again', () => {
    expect(table.find('handelskammer').map(({ word }) => word)).toEqual(['handelskammer']);
    expect(table.find('handelskammer-kammer').map(({ word }) => word)).toEqual(['handelskammer', 'kammer']);
  });

  test('in longer texts only whole words count', () => {
    expect(table.findAlone('ihk: zeitung, tv und handelskammern').map(({ word }) => word)).toEqual([
      'ihk',
      'zeitung',
      'tv',
    ]);
  });
});

test.each([
  ['MÜNCHEN', 'munchen'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Ærø', 'aero'],
  ['plain-42', 'plain-42'],
])('%s folds to %s', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});
