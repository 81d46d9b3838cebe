import type { Field, FieldColumns } from '../../imports/aliases';
import type { Mapping } from '../../imports/mapping';

/** The mapping with a column chosen for a field, or for none: a field has one column, and a column one field. */
export function withField(mapping: Mapping, column: string, field: Field | null): Mapping {
  const others = Object.entries(mapping.columns).filter(([one, name]) => name !== column && one !== field);
  const columns: FieldColumns = Object.fromEntries(field === null ? others : [...others, [field, column]]);
  return { ...mapping, columns };
}
