import type { Flow, Movement } from './flows';

/** Referring domains of one period. closing = opening + new + restored − lost; what came and went is in none of them. */
export interface Tally {
  readonly opening: number;
  readonly new: number;
  readonly restored: number;
  readonly lost: number;
  readonly closing: number;
  /** Of the closing ones. */
  readonly unconfirmed: number;
  readonly cameAndWent: number;
  /** closing − opening. */
  readonly net: number;
}

export function tally(movements: readonly Movement[]): Tally {
  const count = (test: (each: Movement) => boolean): number => movements.filter(test).length;
  const flow = (name: Flow): number => count((each) => each.flow === name);
  const [opening, closing] = [count((each) => each.opening), count((each) => each.closing)];
  return {
    opening,
    new: flow('new'),
    restored: flow('restored'),
    lost: flow('lost'),
    closing,
    unconfirmed: count((each) => each.unconfirmed),
    cameAndWent: flow('came and went'),
    net: closing - opening,
  };
}
