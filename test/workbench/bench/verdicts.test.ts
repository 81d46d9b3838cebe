import { describe, expect, it } from 'vitest';
import { readLabelled, typeClass } from '../../../src/workbench/bench/verdicts/labelled';
import {
  bands,
  byEndingAlone,
  countryScore,
  type Judgement,
  macroF1,
  typeScores,
} from '../../../src/workbench/bench/verdicts/score';

const judgement = (truth: string, given: Partial<Judgement>): Judgement => ({
  labelled: { domain: 'a.example', country: truth.slice(0, 2), type: typeClass(truth.slice(3)) },
  country: '',
  countryConfidence: 0,
  type: 'the rest',
  typeConfidence: 0,
  ...given,
});

describe('a labelled list', () => {
  it('holds domains with the words of public lists or our own', () => {
    const csv =
      'type,domain,country\ngovernment,a.example,DE\nblog,b.example,FR\nPress,c.example,ES\nother,d.example,IT\n';
    expect(readLabelled(csv)).toEqual([
      { domain: 'a.example', country: 'DE', type: 'Institution' },
      { domain: 'b.example', country: 'FR', type: 'Creator' },
      { domain: 'c.example', country: 'ES', type: 'Press' },
      { domain: 'd.example', country: 'IT', type: 'the rest' },
    ]);
  });

  it('says which column it lacks', () => {
    expect(() => readLabelled('domain,land\na.example,DE\n')).toThrow('country, type');
  });
});

describe('scores', () => {
  it('count countries right, wrong and open', () => {
    const judged = [
      judgement('DE Press', { country: 'DE' }),
      judgement('DE Press', { country: 'AT' }),
      judgement('DE Press', {}),
    ];
    expect(countryScore(judged)).toEqual({ right: 1, wrong: 1, open: 1 });
  });

  it('are worked out by class', () => {
    const judged = [
      judgement('DE Press', { type: 'Press' }),
      judgement('DE Press', { type: 'Press' }),
      judgement('DE Press', { type: 'Creator' }),
      judgement('DE blog', { type: 'Press' }),
      judgement('DE blog', { type: 'Creator' }),
    ];
    const scores = typeScores(judged);
    const press = scores.find(({ type }) => type === 'Press');
    expect(press).toMatchObject({ precision: 2 / 3, recall: 2 / 3, given: [2, 0, 0, 0, 1, 0, 0] });
    expect(press?.f1).toBeCloseTo(2 / 3);
    expect(scores.find(({ type }) => type === 'Creator')).toMatchObject({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 });
    expect(macroF1(scores)).toBeCloseTo((2 / 3 + 1 / 2) / 7);
  });

  it('show how often each band of confidence is right', () => {
    const verdicts = [
      { confidence: 0.8, right: true },
      { confidence: 0.89, right: false },
      { confidence: 0.3, right: true },
      { confidence: 1, right: true },
    ];
    expect(bands(verdicts)).toEqual([
      { from: 30, given: 1, right: 1 },
      { from: 80, given: 2, right: 1 },
      { from: 90, given: 1, right: 1 },
    ]);
  });

  it('compare with a filter by ending', () => {
    const { labelled } = judgement('DE Press', {});
    expect(byEndingAlone({ ...labelled, domain: 'a.co.uk' }, (ending) => (ending === 'uk' ? 'GB' : ''))).toMatchObject({
      country: 'GB',
    });
  });
});
