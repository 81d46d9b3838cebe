import { describe, expect, test } from 'vitest';
import type { KnownRecord } from '../../../src/catalogue/compile/knownList';
import { readAddress } from '../../../src/links/domain';
import { nameOf } from '../../../src/links/named';
import type { LookedAt } from '../../../src/links/nameFeatures';
import { likenessOf, softmax } from '../../../src/links/typeModel';
import { SOURCE_TYPES } from '../../../src/links/vocabulary';
import { type Judgement, sharpnessFor, surprise } from '../../../src/workbench/train/calibrate';
import { examplesOf } from '../../../src/workbench/train/examples';
import { exampleWeights } from '../../../src/workbench/train/fit';
import { modelText } from '../../../src/workbench/train/modelText';
import { seededRandom } from '../../../src/workbench/train/random';
import { readExamples } from '../../../src/workbench/train/readLists';
import { TRAINING, train } from '../../../src/workbench/train/trainModel';

const EXAMPLES = ['brands', 'creators', 'smallweb-elsewhere', 'tech-brands', 'web-services'];

const record = (domain: string, type: string): KnownRecord => ({ domain, country: '', type });

const BEGINNINGS = 'alt bor cas del ern fol gar hel ing jor kal lor mun nor ost pel rom sal tor val'.split(' ');
/** Newspapers end in one way, communes in another. */
const RECORDS = BEGINNINGS.flatMap((beginning) => [
  record(`${beginning}inger-bote.example`, 'Press'),
  record(`${beginning}er-bote.example`, 'Press'),
  record(`gde-${beginning}stetten.example`, 'Institution'),
  record(`gde-${beginning}hausen.example`, 'Institution'),
]);
const SMALL = { ...TRAINING, fewest: 2, shares: [0.4, 0.05, 0.4, 0.03, 0.05, 0.02, 0.05] };
const looked = (domain: string): LookedAt => ({ site: nameOf(readAddress(domain)), places: [] });

describe('training', () => {
  const model = train(RECORDS, SMALL);

  test.each([
    ['wilmer-bote.example', 'Press'],
    ['gde-wilmstetten.example', 'Institution'],
  ])('tells that %s, never seen, is %s', (domain, expected) => {
    expect(likenessOf(looked(domain), null, model).of).toBe(expected);
  });

  test('comes to the same whatever the order of the records', () => {
    expect(train([...RECORDS].reverse(), SMALL)).toEqual(model);
  });

  test('of nothing gives a model that knows nothing', () => {
    const { probability } = likenessOf(looked('wilmer-bote.example'), null, train([], SMALL));
    expect(probability).toBeCloseTo(1 / 7, 3);
  });

  test('is written as a module that says the same', () => {
    const text = modelText(model, [40, 0, 40, 0, 0, 0, 0], '2026-11-22');
    expect(text).toContain('40 Press, 0 Association, 40 Institution');
    const body = text
      .slice(text.indexOf('export const TYPE_MODEL = '))
      .replace('export const TYPE_MODEL = ', 'return ');
    expect(new Function(body)()).toEqual(model);
  });
});

describe('examples', () => {
  test('leave out what cannot be read and what rules decide, and take each domain once', () => {
    const records = [
      record('bote.example', 'Press'),
      record('bote.example', 'Press'),
      record('wendelstadt.gov.uk', 'Institution'),
      record('wendelzeitung.example', 'Press'),
      record('zeitung-und-schuh.example', 'Business'),
      record('mailto:a@b.example', 'Press'),
    ];
    expect(examplesOf(records).map(({ domain, kind }) => [domain, kind])).toEqual([['bote.example', 0]]);
  });

  test.each(['Business', 'Community', 'Unclassified'])('%s is the rest', (type) => {
    expect(examplesOf([record('bote.example', type)])[0]?.kind).toBe(6);
  });

  test('count by their shares under every country, whatever the lists hold', () => {
    const communes = Array.from({ length: 8 }, (_, at) => record(`qommun${at}.fr`, 'Institution'));
    const examples = examplesOf([...communes, record('lanterne.fr', 'Press'), record('lanterne.de', 'Press')]);
    const weights = exampleWeights(examples, [0.5, 0, 0.5, 0, 0, 0, 0]);
    const weightOf = (domain: string) => weights[examples.findIndex((example) => example.domain === domain)] ?? 0;
    expect(weightOf('lanterne.fr')).toBeCloseTo(8 * weightOf('qommun0.fr'), 6);
    expect(weightOf('lanterne.de')).toBeCloseTo(0.5, 6);
  });
});

describe('lists that only the model needs', () => {
  const lists = readExamples().filter(({ name }) => EXAMPLES.includes(name));
  test.each(lists.map((list) => [list.name, list] as const))(
    '%s says where it comes from, and every line reads',
    (_, list) => {
      expect([list.source, list.licence, list.asOf].every((text) => text !== '')).toBe(true);
      const domains = list.records.map(({ domain }) => domain);
      expect(new Set(domains).size).toBe(domains.length);
      expect(list.records.filter(({ type }) => !SOURCE_TYPES.some((known) => known === type))).toEqual([]);
      expect(domains.filter((domain) => readAddress(domain).host !== domain)).toEqual([]);
    },
  );
  test('are all there', () => expect(lists).toHaveLength(EXAMPLES.length));
});

describe('calibration', () => {
  /** Scores that are `sharp` times too sure: what they say comes true as often as they would say without that. */
  const judgements = (sharp: number): Judgement[] => {
    const random = seededRandom(1);
    return Array.from({ length: 4000 }, () => {
      const scores = [4 * random() - 2, 0];
      const kind = random() < (softmax(scores)[0] ?? 0) ? 0 : 1;
      return { scores: scores.map((score) => score * sharp), kind, weight: 1 };
    });
  };

  test.each([0.5, 1, 2])('finds that scores are %s times as sure as they may be', (sharp) => {
    expect(sharpnessFor(judgements(sharp)) * sharp).toBeGreaterThan(0.85);
    expect(sharpnessFor(judgements(sharp)) * sharp).toBeLessThan(1.15);
  });

  test('no other factor surprises less', () => {
    const told = judgements(2);
    const best = sharpnessFor(told);
    for (const other of [best / 1.5, best * 1.5]) expect(surprise(told, best)).toBeLessThan(surprise(told, other));
  });
});
