import type { Source } from '../marketView';
import { SOURCE_TYPES, type SourceType } from '../vocabulary';

/** Domains by their source type, in the order of the types; those that nobody has are left out. */
export function bySourceType<T extends { readonly source: Source }>(all: readonly T[]): Map<SourceType, T[]> {
  const groups = new Map<SourceType, T[]>(SOURCE_TYPES.map((type) => [type, []]));
  for (const each of all) groups.get(each.source.judged.type.value)?.push(each);
  for (const [type, group] of groups) if (group.length === 0) groups.delete(type);
  return groups;
}
