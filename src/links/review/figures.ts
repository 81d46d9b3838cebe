/**
 * The numbers of a review that the `Reviews` tab keeps, a column each; null where one cannot be known. A closed
 * quarter that is computed again is compared by them.
 */
export interface Figures {
  readonly opening: number;
  readonly new: number;
  readonly restored: number;
  readonly lost: number;
  readonly closing: number;
  readonly net: number;
  readonly unconfirmed: number;
  readonly cameAndWent: number;
  readonly localOpening: number;
  readonly localNew: number;
  readonly localRestored: number;
  readonly localLost: number;
  readonly localClosing: number;
  readonly localNet: number;
  /** By the main tool, as the next five. */
  readonly localByMainTool: number | null;
  readonly benchmark: number | null;
  readonly best: number | null;
  /** 0–1, or above when ahead. */
  readonly progress: number | null;
  /** Net local domains of the quarter, ours and the median competitor's. */
  readonly pace: number | null;
  readonly benchmarkPace: number | null;
  readonly gap: number;
  readonly localGap: number;
  readonly junk: number;
  readonly ignored: number;
}

/** Column headers, in the order of the tab. */
export const FIGURE_NAMES: Readonly<Record<keyof Figures, string>> = {
  opening: 'Opening',
  new: 'New',
  restored: 'Restored',
  lost: 'Lost',
  closing: 'Closing',
  net: 'Net',
  unconfirmed: 'Unconfirmed',
  cameAndWent: 'Came and went',
  localOpening: 'Local opening',
  localNew: 'Local new',
  localRestored: 'Local restored',
  localLost: 'Local lost',
  localClosing: 'Local closing',
  localNet: 'Local net',
  localByMainTool: 'Local by main tool',
  benchmark: 'Benchmark',
  best: 'Best competitor',
  progress: 'Progress',
  pace: 'Pace',
  benchmarkPace: 'Benchmark’s pace',
  gap: 'Gap',
  localGap: 'Local gap',
  junk: 'Junk',
  ignored: 'Ignored',
};

/** One figure of a closed quarter that a later import, verdict or market setting has changed. */
export interface Restatement {
  readonly figure: keyof Figures;
  /** Its column header. */
  readonly name: string;
  readonly was: number | null;
  readonly is: number | null;
}

/**
 * What changed between two computations of the same quarter, in the order of the columns. A figure that the older
 * one lacks counts as null. Differences below a thousandth are rounding of the sheet.
 */
export function restate(was: Partial<Readonly<Record<keyof Figures, number | null>>>, is: Figures): Restatement[] {
  const changed: Restatement[] = [];
  let figure: keyof Figures;
  for (figure in FIGURE_NAMES) {
    const before = was[figure] ?? null;
    const after = is[figure];
    if (!isSame(before, after)) changed.push({ figure, name: FIGURE_NAMES[figure], was: before, is: after });
  }
  return changed;
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < 0.001;
}
