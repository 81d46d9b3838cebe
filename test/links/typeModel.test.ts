import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TYPE_MODEL } from '../../src/catalogue/typeModel';
import { readAddress } from '../../src/links/domain';
import { judge } from '../../src/links/judge';
import { nameOf } from '../../src/links/named';
import { emptyFeatures, FEATURES, type LookedAt, markedName, pieces, readFeatures } from '../../src/links/nameFeatures';
import { placeHits } from '../../src/links/placeNames';
import { NO_SOURCES } from '../../src/links/sources';
import {
  BUCKETS,
  EMPTY,
  FEATURE_BASE,
  LEVELS,
  likenessOf,
  likenessReason,
  MODEL_CLASSES,
  oddsOf,
  readDigit,
  SLOT_WIDTH,
  SLOTS,
  writeDigit,
} from '../../src/links/typeModel';

const looked = (url: string): LookedAt => {
  const site = nameOf(readAddress(url));
  return { site, places: placeHits(site.own, site.subdomain) };
};
/** A site of this name, which need not be one that an address can hold. */
const named = (own: string): LookedAt => ({ site: { ...looked('example.com').site, own }, places: placeHits(own, '') });
const typeOf = (url: string) => judge({ url }, NO_SOURCES).type;

describe('the model speaks where no rule does', () => {
  test.each([
    ['wendlinglive.com', 'Press'],
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
    expect(likenessOf(looked(url)).of).toBe('rest');
    expect(typeOf(url)).toMatchObject({ value: 'Unclassified', confidence: 0 });
  });

  test.each([
    ['hallwangerbote.at', null, 'Press'],
    ['hallwangerbote.at', 40, 'Unclassified'],
    ['saint-amelin-sur-orve.fr', 40, 'Institution'],
    ['ryanfeldmansson.me', 3, 'Creator'],
  ])('in a link profile more has to speak for a type: %s with authority %s is %s', (url, authority, type) => {
    expect(judge({ url, authority }, NO_SOURCES).type.value).toBe(type);
  });

  test('small sites are seldom what they look like, but for blogs', () => {
    const chance = (url: string, authority: number) => likenessOf(looked(url), authority).probability;
    expect(chance('hallwangerbote.at', 10)).toBeLessThan(chance('hallwangerbote.at', 40));
    expect(chance('ryanfeldmansson.me', 10)).toBeGreaterThanOrEqual(chance('ryanfeldmansson.me', 40));
  });

  test('what junk looks like is not asked', () => {
    const { quality, type } = judge({ url: 'ryanfeldmansson.me', flags: 'spam' }, NO_SOURCES);
    expect([quality.value, type.value]).toEqual(['Junk', 'Unclassified']);
  });

  test('on a free host anybody takes any name', () => {
    expect(typeOf('saint-amelin-sur-orve.wixsite.com').value).toBe('Unclassified');
  });

  test('and names only what can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (own) => {
        const reason = likenessReason(named(own), 'Press');
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
        const { list, found } = readFeatures(named(own), emptyFeatures());
        expect(found).toBeGreaterThan(0);
        for (const feature of list.subarray(0, found)) {
          expect(feature).toBeGreaterThanOrEqual(0);
          expect(feature).toBeLessThan(FEATURES);
        }
        expect(oddsOf(named(own), TYPE_MODEL).reduce((sum, odds) => sum + odds, 0)).toBeCloseTo(1, 6);
      }),
    );
  });

  /** Number of a piece of the site's name, where it stands among the features. */
  const featureOf = (site: LookedAt, piece: string): number | undefined => {
    const name = markedName(site.site);
    const at = pieces(name).findIndex(({ from, to }) => name.slice(from, to) === piece);
    return readFeatures(site, emptyFeatures()).list[at];
  };

  test('pieces come first, in the order in which they stand', () => {
    const [one, other] = [looked('gazeta24.pl'), looked('regazeta.com')];
    expect(featureOf(one, 'gaz')).toBe(featureOf(other, 'gaz'));
    expect(featureOf(one, '^gaz')).not.toBe(featureOf(one, 'gaz'));
  });

  const featuresOf = (url: string): Set<number> => {
    const { list, found } = readFeatures(looked(url), emptyFeatures());
    return new Set(list.subarray(0, found));
  };
  const shared = (one: string, other: string): number =>
    [...featuresOf(one)].filter((feature) => featuresOf(other).has(feature)).length;

  test('what stands beside a place is the same beside any place', () => {
    expect(looked('xyrt-bayern.de').places.length).toBeGreaterThan(0);
    expect(shared('xyrt-bayern.de', 'xyrt-sachsen.de')).toBeGreaterThan(shared('xyrt-bayern.de', 'xyrt-sofsame.de'));
  });

  test('a place at home is another sign than one abroad', () => {
    expect(shared('bayern.at', 'bayern.ch')).toBeGreaterThan(shared('bayern.de', 'bayern.ch'));
  });

  test('digits are all alike', () => {
    const odds = (url: string) => oddsOf(looked(url), TYPE_MODEL);
    expect(odds('gazeta24.pl')).toEqual(odds('gazeta97.pl'));
  });
});

describe('the weights', () => {
  const slots = Array.from({ length: BUCKETS * SLOTS }, (_, at) =>
    TYPE_MODEL.slots.slice(at * SLOT_WIDTH, (at + 1) * SLOT_WIDTH),
  );
  const digits = (text: string) => [...text].map((one) => readDigit(one, 0));

  test('are digits that read as they were written, in characters that no source text has to escape', () => {
    for (let value = 0; value < LEVELS ** 2; value += 1) {
      expect(readDigit(writeDigit(value), 0)).toBe(value);
      expect(writeDigit(value)).toMatch(/^[^"'\\]$/);
    }
  });

  test('two digits tell the features of a bucket apart', () => {
    expect(FEATURES).toBeLessThanOrEqual(BUCKETS * FEATURE_BASE ** 2);
  });

  test('fill the slots, and are small enough for a formula to load', () => {
    expect(TYPE_MODEL.slots).toHaveLength(BUCKETS * SLOTS * SLOT_WIDTH);
    expect(TYPE_MODEL.slots.length).toBeLessThan(200_000);
    expect(TYPE_MODEL.bias).toHaveLength(MODEL_CLASSES.length);
    expect(TYPE_MODEL.steps).toHaveLength(LEVELS);
    expect([...TYPE_MODEL.steps].sort((a, b) => a - b)).toEqual(TYPE_MODEL.steps);
    expect(TYPE_MODEL.sharpness).toBeGreaterThan(0);
  });

  test('are empty slots, or a feature and its digits', () => {
    const wrong = slots.filter((slot) => {
      if (slot.startsWith(EMPTY)) return slot !== EMPTY.repeat(SLOT_WIDTH);
      const [high = -1, low = -1, ...weights] = digits(slot);
      const feature = (high * FEATURE_BASE + low) * BUCKETS;
      return low >= FEATURE_BASE || feature >= FEATURES || weights.some((pair) => pair < 0 || pair >= LEVELS ** 2);
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
