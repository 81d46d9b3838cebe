import type { KnownList, KnownRecord } from './knownList';

export interface Merged {
  readonly records: ReadonlyMap<string, KnownRecord>;
  /** Lists of the same rank that judge a domain differently, a sentence each. */
  readonly contradictions: readonly string[];
}

/**
 * All lists as one. Our own files, written by hand for one market, win over what was taken over from others; of two
 * lists of the same rank the first by name wins, and the difference is told.
 */
export function mergeLists(lists: readonly KnownList[]): Merged {
  const records = new Map<string, KnownRecord>();
  const from = new Map<string, KnownList>();
  const contradictions: string[] = [];
  for (const list of [...lists].sort(byRank)) {
    for (const record of list.records) {
      const before = records.get(record.domain);
      const winner = from.get(record.domain);
      if (before === undefined || winner === undefined) {
        records.set(record.domain, record);
        from.set(record.domain, list);
      } else if (rank(winner) === rank(list) && !sameVerdict(before, record)) {
        contradictions.push(`${told(before, winner)}, ${told(record, list)}`);
      }
    }
  }
  return { records, contradictions };
}

/** Without the given domains, and without hosts below them: `example.com` leaves out `news.example.com` too. */
export function withoutDomains(
  records: ReadonlyMap<string, KnownRecord>,
  left: ReadonlySet<string>,
): Map<string, KnownRecord> {
  return new Map([...records].filter(([domain]) => !isAmong(domain, left)));
}

function isAmong(host: string, domains: ReadonlySet<string>): boolean {
  for (let tail = host; ; tail = tail.slice(tail.indexOf('.') + 1)) {
    if (domains.has(tail)) return true;
    if (!tail.includes('.')) return false;
  }
}

function rank({ name }: KnownList): number {
  return name.startsWith('own/') ? 0 : 1;
}

function byRank(a: KnownList, b: KnownList): number {
  return rank(a) - rank(b) || (a.name < b.name ? -1 : 1);
}

function sameVerdict(a: KnownRecord, b: KnownRecord): boolean {
  return a.country === b.country && a.type === b.type;
}

function told({ domain, country, type }: KnownRecord, { name }: KnownList): string {
  return `${domain} is ${country} ${type} in ${name}`;
}
