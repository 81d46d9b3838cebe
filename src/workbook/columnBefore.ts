import { sameTexts } from './sameTexts';

/** Where a column stood before, −1 for a new one. Columns without a header are told by their neighbours. */
export function columnBefore(before: readonly string[], after: readonly string[], column: number): number {
  if (sameTexts(before.slice(0, column + 1), after.slice(0, column + 1))) return column;
  const shifted = column - (after.length - before.length);
  if (shifted >= 0 && sameTexts(before.slice(shifted), after.slice(column))) return shifted;
  const name = after[column] ?? '';
  return name === '' ? -1 : before.indexOf(name);
}
