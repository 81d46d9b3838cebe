/**
 * A copy of plain data, maps, arrays and objects of our own classes, each object copied once however often it is referred to. Values
 * are shared: nothing in a tab changes a Date or a string in place.
 */
export function deepCopy<T>(original: T, copies: Map<unknown, unknown> = new Map()): T {
  if (typeof original !== 'object' || original === null || original instanceof Date) return original;
  const known = copies.get(original);
  // The copy of a T is a T; a map of unknowns cannot say so.
  if (known !== undefined) return known as T;
  const copy: object = emptyLike(original);
  copies.set(original, copy);
  if (original instanceof Map && copy instanceof Map) {
    for (const [key, value] of original) copy.set(key, deepCopy(value, copies));
  }
  for (const [key, value] of Object.entries(original)) Reflect.set(copy, key, deepCopy(value, copies));
  return copy as T;
}

function emptyLike(original: object): object {
  if (Array.isArray(original)) return new Array(original.length);
  if (original instanceof Map) return new Map();
  return Object.create(Object.getPrototypeOf(original)) as object;
}
