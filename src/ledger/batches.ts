/** Neighbouring rows, from the first up to, not including, the end. */
export type Run = readonly [first: number, end: number];

/** Runs of one call; each takes a few service calls, whose number must not grow with the rows. */
const MOST_RUNS = 12;

/** Unchanged rows between two changed ones that are rather written than jumped over. */
const NEAR = [30, 300, Number.POSITIVE_INFINITY];

/**
 * Cuts changed rows into batches of at most `limit` bytes and a few runs each. Where changes lie so scattered that jumping over
 * what is unchanged takes more batches than writing it, it is written.
 */
export function batchesOf(changed: readonly boolean[], bytesOf: (row: number) => number, limit: number): Run[][] {
  const choices = NEAR.map((near) => inBatches(runsOf(changed, near), bytesOf, limit));
  return choices.reduce((best, choice) => (choice.length < best.length ? choice : best));
}

/** Runs of true; those with at most `near` rows between them are one. */
export function runsOf(flags: readonly boolean[], near = 0): Run[] {
  const runs: [number, number][] = [];
  flags.forEach((flag, at) => {
    if (!flag) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && at - last[1] <= near) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs;
}

function inBatches(runs: readonly Run[], bytesOf: (row: number) => number, limit: number): Run[][] {
  const batches: Run[][] = [];
  let [batch, room]: [Run[], number] = [[], limit];
  const close = (): void => {
    if (batch.length > 0) batches.push(batch);
    [batch, room] = [[], limit];
  };
  for (const [first, end] of runs) {
    if (batch.length === MOST_RUNS) close();
    let from = first;
    for (let at = first; at < end; at++) {
      const bytes = bytesOf(at);
      if (bytes > room && (at > from || batch.length > 0)) {
        if (at > from) batch.push([from, at]);
        from = at;
        close();
      }
      room -= bytes;
    }
    batch.push([from, end]);
  }
  close();
  return batches;
}
