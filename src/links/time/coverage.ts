import { isWithin } from '../domain';
import type { ImportRecord, Scope } from '../observation';
import { FIGURES, isExact, isPathWithin, pageOfGroup, readGroup, splitAddress, type TargetGroup } from '../targetGroup';
import type { Day, Tool } from '../vocabulary';
import { earlierDay } from './day';

/** What the coverage log says about one site: when each import speaks of, and what each could have seen. */
export interface Coverage {
  /** The log's line of an import; undefined when the import was undone or concerns another site. */
  of(number: number): Seen | undefined;
  /**
   * Days, ascending and distinct, on which a complete and dated import of the tool covered the group. A row
   * that such an import lacks was not there, as far as the tool knows.
   */
  checks(tool: Tool, group: string): readonly Day[];
}

/** What status needs to know of an import. */
export interface Seen {
  readonly asOf: Day;
  readonly dated: boolean;
}

/** The log may hold other sites' lines too. Answers are remembered per group, of which a site has few. */
export function coverageOf(log: readonly ImportRecord[], site: string): Coverage {
  const records = log.filter((record) => record.site === site);
  const days = asOfByContent(records);
  const dayOf = (record: ImportRecord): Day => days.get(contentOf(record)) ?? record.asOf;
  const byNumber = new Map(records.map((record) => [record.number, { asOf: dayOf(record), dated: record.dated }]));
  const usable = records.filter((record) => record.complete && record.dated);
  const remembered = new Map<string, readonly Day[]>();
  return {
    of: (number) => byNumber.get(number),
    checks(tool, group) {
      const key = `${tool}\n${group}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const found = usable.filter((record) => record.tool === tool && covers(record, group)).map(dayOf);
      const distinct = [...new Set(found)].sort();
      remembered.set(key, distinct);
      return distinct;
    },
  };
}

/**
 * Whether an import could have held a link to the group. A report with targets says nothing of one without,
 * and the other way round; and of a page that was not listed when it was made, no import says anything.
 */
export function covers(record: Pick<ImportRecord, 'scope' | 'targeted' | 'pages'>, group: string): boolean {
  if (record.scope.kind === 'figures' || group === FIGURES) return false;
  if (isExact(group) && !record.pages.includes(pageOfGroup(group))) return false;
  const target = readGroup(group);
  if (target.targeted !== record.targeted) return false;
  return target.targeted ? isInScope(target, record.scope) : isSameScope(target, record.scope);
}

/** Whether every page of the group lies in the scope; a prefix deeper than a group covers none. */
export function isInScope(target: Pick<TargetGroup, 'host' | 'path'>, scope: Scope): boolean {
  if (scope.kind === 'figures') return false;
  const { host, path } = splitAddress(scope.of);
  if (scope.kind === 'domain') return isWithin(target.host, host);
  if (target.host !== host) return false;
  return scope.kind === 'subdomain' || isPathWithin(target.path, path);
}

/** A target-less group carries its report's scope, so only a report of that scope can confirm or miss it. */
function isSameScope(target: TargetGroup, scope: Scope): boolean {
  const { host, path } = splitAddress(scope.of);
  return target.host === host && target.path === path;
}

/**
 * The same bytes are evidence of one day only: the earliest that was stated for them. A file imported again a
 * month later under that day's date must not make its missing rows "missing twice".
 */
function asOfByContent(records: readonly ImportRecord[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const record of records) {
    const content = contentOf(record);
    days.set(content, earlierDay(days.get(content) ?? '', record.asOf));
  }
  return days;
}

/** An empty hash identifies nothing but its own import. */
function contentOf(record: ImportRecord): string {
  return record.hash === '' ? `#${record.number}` : `${record.tool}\n${record.hash}`;
}
