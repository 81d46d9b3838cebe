import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TYPE_MODEL } from '../../src/catalogue/typeModel';
import { readAddress } from '../../src/links/domain';
import { judge } from '../../src/links/judge';
import { nameOf } from '../../src/links/named';
import { emptyFeatures, FEATURES, markedName, pieces, readFeatures } from '../../src/links/nameFeatures';
import { NO_SOURCES } from '../../src/links/sources';
import {
  BUCKETS,
  DIGITS,
  EMPTY,
  FIRST_DIGIT,
  likenessOf,
  likenessReason,
  MODEL_CLASSES,
  oddsOf,
  SLOT_WIDTH,
  SLOTS,
  ZERO,
} from '../../src/links/typeModel';

const siteOf = (url: string) => nameOf(readAddress(url));
const typeOf = (url: string) => judge({ url }, NO_SOURCES).type;

describe('the model speaks where no rule does', () => {
  test.each([
    ['hallwangerlokalanzeigen.at', 'Press'],
    ['saint-amelin-sur-orve.fr', 'Institution'],
    ['obernwinterbachheim.de', 'Institution'],
    ['ryanfeldmansson.me', 'Creator'],
  ])('%s looks like %s', (url, expected) => {
    expect(typeOf(url).value).toBe(expected);
  });

  test('and names the letters', () => {
    const [signal] = typeOf('saint-amelin-sur-orve.fr').signals;
    expect(signal?.because).toMatch(/^letters like "[a-z-]{2,}"(, "[a-z-]{2,}")?$/);
  });

  test.each([
    ['a word', 'saint-amelin-sur-orve-radio.fr', 'Press'],
    ['an ending', 'saint-amelin-sur-orve.tv', 'Press'],
    ['a public body', 'ryanfeldmansson.gov.uk', 'Institution'],
  ])('%s is stronger', (_, url, expected) => {
    const { value, signals } = typeOf(url);
    expect(value).toBe(expected);
    expect(signals.some(({ because }) => because.startsWith('letters like'))).toBe(false);
  });

  test.each(['decathlonexpress.io', 'mitsubishitrucks.io'])('%s looks like a business, which is no verdict', (url) => {
    expect(likenessOf(siteOf(url)).of).toBe('rest');
    expect(typeOf(url)).toMatchObject({ value: 'Unclassified', confidence: 0 });
  });

  test('on a free host anybody takes any name', () => {
    expect(typeOf('saint-amelin-sur-orve.wixsite.com').value).toBe('Unclassified');
  });

  test('and names only what can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (own) => {
        const reason = likenessReason({ ...siteOf('example.com'), own }, 'Press');
        expect(reason).toMatch(/^$|^letters like "[^\u0000-\u001f\u2000-\u206f\ud800-\uffff]+"$/);
      }),
    );
  });

  test('never surer than it may be', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const { signals, confidence } = typeOf(url);
        if (signals[0]?.because.startsWith('letters like')) expect(confidence).toBeLessThan(0.9);
      }),
    );
  });
});

describe('features', () => {
  test('any name has some, each a number that there is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.string({ unit: 'binary', maxLength: 400 })), (own) => {
        const site = { ...siteOf('example.com'), own };
        const { list, found } = readFeatures(site, emptyFeatures());
        expect(found).toBeGreaterThan(0);
        for (const feature of list.subarray(0, found)) {
          expect(feature).toBeGreaterThanOrEqual(0);
          expect(feature).toBeLessThan(FEATURES);
        }
        expect(oddsOf(site, TYPE_MODEL).reduce((sum, odds) => sum + odds, 0)).toBeCloseTo(1, 6);
      }),
    );
  });

  test('pieces come first, in the order in which they stand', () => {
    const site = siteOf('gazeta24.pl');
    const { list } = readFeatures(site, emptyFeatures());
    const of = (text: string) => {
      const at = pieces(markedName(site)).findIndex(({ from, to }) => markedName(site).slice(from, to) === text);
      return list[at];
    };
    const other = siteOf('regazeta.com');
    const gaz = pieces(markedName(other)).findIndex(({ from, to }) => markedName(other).slice(from, to) === 'gaz');
    expect(of('gaz')).toBe(readFeatures(other, emptyFeatures()).list[gaz]);
    expect(of('^gaz')).not.toBe(of('gaz'));
  });

  test('digits are all alike', () => {
    const odds = (url: string) => oddsOf(siteOf(url), TYPE_MODEL);
    expect(odds('gazeta24.pl')).toEqual(odds('gazeta97.pl'));
  });
});

describe('the weights', () => {
  const slots = Array.from({ length: BUCKETS * SLOTS }, (_, at) =>
    TYPE_MODEL.slots.slice(at * SLOT_WIDTH, (at + 1) * SLOT_WIDTH),
  );
  const digits = (text: string) => [...text].map((one) => one.charCodeAt(0) - FIRST_DIGIT);

  test('fill the slots, and are small enough for a formula to load', () => {
    expect(TYPE_MODEL.slots).toHaveLength(BUCKETS * SLOTS * SLOT_WIDTH);
    expect(TYPE_MODEL.slots.length).toBeLessThan(200_000);
    expect(TYPE_MODEL.bias).toHaveLength(MODEL_CLASSES.length);
    expect(TYPE_MODEL.scale).toBeGreaterThan(0);
    expect(TYPE_MODEL.sharpness).toBeGreaterThan(0);
  });

  test('are empty slots, or a feature and its digits', () => {
    const wrong = slots.filter((slot) => {
      if (slot.startsWith(EMPTY)) return slot !== EMPTY.repeat(SLOT_WIDTH);
      const [high = -1, low = -1, ...weights] = digits(slot);
      const feature = (high * DIGITS + low) * BUCKETS;
      return low >= DIGITS || feature >= FEATURES || weights.some((weight) => weight < 0 || weight > 2 * ZERO);
    });
    expect(wrong).toEqual([]);
  });

  test('hold no feature twice in a bucket', () => {
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const heads = slots.slice(bucket * SLOTS, (bucket + 1) * SLOTS).map((slot) => slot.slice(0, 2));
      const taken = heads.filter((head) => !head.startsWith(EMPTY));
      expect(new Set(taken).size).toBe(taken.length);
    }
  });
});
