import type { ImportRecord } from '../links/observation';

/** The same file with the same answers. */
export function isSameImport(one: ImportRecord, other: ImportRecord): boolean {
  return (
    one.hash === other.hash &&
    one.asOf === other.asOf &&
    one.complete === other.complete &&
    one.scope.kind === other.scope.kind &&
    one.scope.of === other.scope.of
  );
}
