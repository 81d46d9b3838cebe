import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/links/decide';
import { DECIDES } from '../../src/links/strength';

const because = 'x';

describe('the strongest signal decides', () => {
  test.each([
    ['nothing', [], '', 0],
    ['one', [{ says: 'DE', because, strength: 0.9 }], 'DE', 0.9],
    ['one that is too weak', [{ says: 'DE', because, strength: 0.3 }], '', 0],
    [
      'two weak ones together are no strong one',
      [
        { says: 'DE', because, strength: 0.3 },
        { says: 'DE', because, strength: 0.3 },
      ],
      '',
      0,
    ],
    [
      'of two that disagree',
      [
        { says: 'AT', because, strength: 0.5 },
        { says: 'DE', because, strength: 0.9 },
      ],
      'DE',
      0.74,
    ],
    [
      'of two that agree',
      [
        { says: 'DE', because, strength: 0.5 },
        { says: 'DE', because, strength: 0.9 },
      ],
      'DE',
      0.93,
    ],
    [
      'the user against the world',
      [
        { says: 'AT', because, strength: 0.9 },
        { says: 'DE', because, strength: 1 },
      ],
      'DE',
      1,
    ],
  ])('%s', (_, signals, value, confidence) => {
    const verdict = decide(signals, '');
    expect([verdict.value, verdict.confidence]).toEqual([value, confidence]);
    expect(verdict.signals).toHaveLength(signals.length);
  });
});

test('whatever the order of the signals, the value and the confidence are the same', () => {
  const strength = fc.uniqueArray(fc.double({ min: DECIDES, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 6 });
  const signals = strength.chain((each) =>
    fc.tuple(...each.map((one) => fc.constantFrom('DE', 'AT', '').map((says) => ({ says, because, strength: one })))),
  );
  fc.assert(
    fc.property(signals, (ordered) => {
      const [one, other] = [decide(ordered, 'unknown'), decide([...ordered].reverse(), 'unknown')];
      expect(other.value).toBe(one.value);
      expect(other.confidence).toBeCloseTo(one.confidence, 2);
    }),
  );
});
