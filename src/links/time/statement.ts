import type { Sighting } from '../observation';
import type { Day } from '../vocabulary';
import type { Coverage, Seen } from './coverage';
import { earlierDay } from './day';

/** A sighting with its dates settled: what one import says of a link, and of which day. */
export interface Statement {
  readonly asOf: Day;
  /** The report carries dates of its own. */
  readonly dated: boolean;
  readonly lost: boolean;
  readonly reason: string;
  /** Live: when the tool last saw the link. Lost: when it was lost. Never after the as-of day. */
  readonly when: Day;
  /** The earliest day on which the statement knows of the link. A lost one was last seen before it was lost. */
  readonly evidence: Day;
  /** The tool gave a date of its own. */
  readonly ownDate: boolean;
}

/** By as-of day. On the same day a link that is there comes last and so has the last word. */
export function statementsOf(sightings: readonly Sighting[], coverage: Coverage): Statement[] {
  const statements: Statement[] = [];
  for (const sighting of sightings) {
    const seen = coverage.of(sighting.import);
    if (seen !== undefined) statements.push(statement(sighting, seen));
  }
  return statements.length < 2 ? statements : statements.sort(byDay);
}

function statement({ lost, lostOn, lastSeen, reason }: Sighting, { asOf, dated }: Seen): Statement {
  const own = lost ? lostOn || lastSeen : lastSeen;
  const when = own === '' || !dated ? asOf : earlierDay(own, asOf);
  const evidence = lost && dated ? earlierDay(lastSeen, when) : when;
  return { asOf, dated, lost, reason, when, evidence, ownDate: own !== '' };
}

function byDay(a: Statement, b: Statement): number {
  return order(a.asOf, b.asOf) || Number(b.lost) - Number(a.lost) || order(a.when, b.when) || order(a.reason, b.reason);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
