import type { Day } from '../links/vocabulary';
import type { ExportRow } from './exported';

/** One link, or all links of a domain to a target group. */
export interface Strand {
  /** The row that represents it. */
  readonly best: ExportRow;
  readonly links: number;
  readonly followed: number;
  readonly authority: number | null;
  readonly firstSeen: Day;
  readonly lastSeen: Day;
  readonly lost: boolean;
  readonly lostOn: Day;
  readonly reason: string;
}

export function strandOf(row: ExportRow): Strand {
  return {
    best: row,
    links: row.links,
    followed: row.followed,
    authority: row.authority,
    firstSeen: row.firstSeen,
    lastSeen: row.lastSeen,
    lost: row.lost,
    lostOn: row.lostOn,
    reason: row.reason,
  };
}

/** How the numbers of links of two strands go together. */
type Count = (a: number, b: number) => number;

/** `count` is the greater for rows of one link, the sum for links of one domain. */
export function joined(a: Strand, b: Strand, count: Count): Strand {
  const lost = a.lost && b.lost;
  const fate = later(a, b);
  return {
    best: isBetter(b.best, a.best) ? b.best : a.best,
    links: count(a.links, b.links),
    followed: count(a.followed, b.followed),
    authority:
      a.authority === null || b.authority === null ? (a.authority ?? b.authority) : Math.max(a.authority, b.authority),
    firstSeen: earliest(a.firstSeen, b.firstSeen),
    lastSeen: latest(a.lastSeen, b.lastSeen),
    lost,
    lostOn: lost ? fate.lostOn : '',
    reason: lost ? fate.reason : '',
  };
}

/** Of two lost strands the one lost last tells when and why. */
function later(a: Strand, b: Strand): Strand {
  if (a.lostOn !== b.lostOn) return a.lostOn > b.lostOn ? a : b;
  return a.reason > b.reason ? a : b;
}

function earliest(a: Day, b: Day): Day {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}

function latest(a: Day, b: Day): Day {
  return a < b ? b : a;
}

function isBetter(one: ExportRow, other: ExportRow): boolean {
  const difference = rank(one) - rank(other);
  return difference !== 0 ? difference > 0 : one.line < other.line;
}

/** A page that the tool calls spam must not speak for a domain that has others. */
function rank(row: ExportRow): number {
  const clean = /\bspam\b/.test(row.flags) ? 0 : 4;
  return clean + (row.followed > 0 ? 2 : 0) + (row.lost ? 0 : 1);
}
