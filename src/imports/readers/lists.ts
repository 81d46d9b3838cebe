import type { Field } from '../aliases';
import type { Kind } from '../kinds';
import { readerOf } from '../mapping';
import type { Reader } from '../reader';

/** Columns without any header, told by what they hold. What is more than addresses and counts must be named by the user. */
function list(report: string, ...columns: readonly (readonly [Field, Kind])[]): Reader {
  const names = columns.map(([field]) => [field, `${report}: ${field}`] as const);
  return {
    ...readerOf({ tool: 'Other', report, columns: Object.fromEntries(names) }),
    kinds: columns.map(([, kind]) => kind),
    headless: true,
  };
}

export const LISTS: readonly Reader[] = [
  list('list of pages', ['source', 'page']),
  list('list of domains', ['sourceDomain', 'domain']),
  list('list of domains with counts', ['sourceDomain', 'domain'], ['links', 'count']),
];
