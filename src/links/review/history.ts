import { earlierDay } from '../time/day';
import { lastDayOf, type Quarter, quarterBefore, quarterLabel } from '../time/quarter';
import type { Day } from '../vocabulary';
import { ENGLISH, type Wording } from '../wording';
import { type Benchmark, benchmarkOf } from './benchmark';
import type { Side } from './yardstick';

/** Local referring domains by the main tool at the end of a quarter, ours and the competitors'. */
export interface HistoryPoint {
  readonly quarter: Quarter;
  /** `Q3 2026`. */
  readonly label: string;
  /** Last day of the quarter, or the day on which it stands so. */
  readonly day: Day;
  readonly local: number | null;
  readonly benchmark: number | null;
  readonly best: number | null;
  readonly rivals: Benchmark['rivals'];
  /** Before the main tool's first import: links that were lost earlier are not in it. */
  readonly reconstructed: boolean;
}

const QUARTERS = 8;

/**
 * Up to eight quarters, oldest first, the last one as it stands on `end`. Quarters before the first date that the
 * main tool knows of any domain are left out; empty when the main tool has no data at all.
 */
export function historyOf(
  sides: readonly Side[],
  quarter: Quarter,
  end: Day,
  wording: Wording = ENGLISH,
): HistoryPoint[] {
  const begins = firstDayKnown(sides);
  const imported = sides.find((side) => side.ours)?.imports[0] ?? '';
  const points: HistoryPoint[] = [];
  for (let back = QUARTERS - 1; back >= 0; back -= 1) {
    const each = quarterBefore(quarter, back);
    const day = earlierDay(lastDayOf(each), end);
    if (begins === '' || day < begins) continue;
    const { ours: local, median: benchmark, best, rivals } = benchmarkOf(sides, day, wording);
    const reconstructed = imported === '' || day < imported;
    points.push({ quarter: each, label: quarterLabel(each), day, local, benchmark, best, rivals, reconstructed });
  }
  return points;
}

/** The first day on which the main tool knows of a link to any side's section. What is "known since" begins when it was first seen. */
function firstDayKnown(sides: readonly Side[]): Day {
  let first = '';
  for (const { domains, mainTool } of sides) {
    for (const { landing, track } of domains.flatMap(({ there }) => there.links)) {
      if (landing === 'Section' && track.tool === mainTool) first = earlierDay(first, track.from);
    }
  }
  return first;
}
