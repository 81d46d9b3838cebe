import type { ImportRecord } from '../links/observation';

/**
 * The last import of the log that holds the same file with the same answers, about the same site; undefined when there is none, or
 * when pages are listed now that none of them was searched for.
 */
export function sameImport(log: readonly ImportRecord[], record: ImportRecord): ImportRecord | undefined {
  const same = log.filter((line) => isSameFile(line, record));
  const searched = new Set(same.flatMap(({ pages }) => pages));
  return record.pages.every((page) => searched.has(page)) ? same[same.length - 1] : undefined;
}

/** The same file with the same answers, about the same site, whichever pages were listed. */
export function isSameFile(one: ImportRecord, other: ImportRecord): boolean {
  return (
    one.site === other.site &&
    one.hash === other.hash &&
    one.asOf === other.asOf &&
    one.complete === other.complete &&
    one.kept === other.kept &&
    one.scope.kind === other.scope.kind &&
    one.scope.of === other.scope.of
  );
}
