/** Bars and trends in cells are block characters: no chart and no formula. */
const FULL = '█';
const EMPTY = '░';
const LENGTH = 10;

/** A share of 0–1 as a bar of ten blocks, `████░░░░░░`; full from 1 on. */
export function progressBar(share: number): string {
  const filled = Math.max(0, Math.min(LENGTH, Math.round(share * LENGTH)));
  return FULL.repeat(filled) + EMPTY.repeat(LENGTH - filled);
}

const STEPS = '▁▂▃▄▅▆▇█';

/** Values from 0 up as a line of blocks, `▁▃▆█`; a blank for a value that is not known. */
export function trend(values: readonly (number | null)[]): string {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const step = (value: number): string => STEPS[most === 0 ? 0 : Math.round((value / most) * (STEPS.length - 1))] ?? '';
  return values.map((value) => (value === null ? ' ' : step(Math.max(0, value)))).join('');
}
