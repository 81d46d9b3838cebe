/** Columns, given with their positions, grouped by whether they stand side by side: each group can go out in one call. */
export function sideBySide<T>(columns: readonly T[], at: (column: T) => number): T[][] {
  const groups: T[][] = [];
  let last = Number.NaN;
  for (const column of [...columns].sort((a, b) => at(a) - at(b))) {
    const group = groups[groups.length - 1];
    if (group !== undefined && at(column) === last + 1) group.push(column);
    else groups.push([column]);
    last = at(column);
  }
  return groups;
}
