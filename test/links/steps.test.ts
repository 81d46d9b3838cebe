import { describe, expect, test } from 'vitest';
import { viewing, viewMarket } from '../../src/links/marketView';
import { networkSteps, networksOf } from '../../src/links/networks';
import { reviewOf, reviewSteps } from '../../src/links/review/review';
import { resultOf, type Steps, within } from '../../src/links/steps';
import { TWO_QUARTERS } from './twoQuarters';

const REQUEST = { quarter: '2026-Q3', today: '2026-10-05' };

function* counting(to: number): Steps<number, string> {
  for (let at = 1; at <= to; at++) yield at;
  return `counted to ${to}`;
}

/** What the steps told, and their result. */
function taken<Step, Result>(steps: Steps<Step, Result>): { readonly told: Step[]; readonly result: Result } {
  const told: Step[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { told, result: step.value };
    told.push(step.value);
  }
}

describe('steps', () => {
  test('all at once give their result', () => {
    expect(resultOf(counting(3))).toBe('counted to 3');
  });

  test('are part of longer work that tells of itself', () => {
    expect(taken(within('half', counting(2)))).toEqual({ told: ['half', 'half'], result: 'counted to 2' });
  });
});

describe('others get their turn', () => {
  test('while a review is computed, and it is the same', () => {
    const view = viewMarket(TWO_QUARTERS);
    const { told, result } = taken(reviewSteps(view, REQUEST));
    expect(told.length).toBeGreaterThan(5);
    expect(result).toEqual(reviewOf(view, REQUEST));
  });

  test('while a market is judged, and it is the same', () => {
    const { told, result } = taken(viewing(TWO_QUARTERS));
    expect(told.length).toBeGreaterThan(3);
    expect(told[told.length - 1]?.of).toBe(result.sources.length);
    expect(result.sources).toEqual(viewMarket(TWO_QUARTERS).sources);
  });

  test('while many domains are searched for networks, and they are the same', () => {
    const names = Array.from({ length: 25_000 }, (_, at) => `link-spark-${at}.online`);
    const sources = new Map(names.map((name) => [name, { url: `https://${name}/`, authority: 0 }]));
    const { told, result } = taken(networkSteps(sources));
    expect(told.length).toBeGreaterThan(4);
    expect(result).toEqual(networksOf(sources));
    expect(result.size).toBe(names.length);
  });
});
