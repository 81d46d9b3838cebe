import type { ImportRecord } from '../links/observation';

/** The same file with the same answers, about the same site. */
export function isSameImport(one: ImportRecord, other: ImportRecord): boolean {
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
