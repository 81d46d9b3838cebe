/**
 * A value as `google.script.run` carries it: numbers, booleans, strings, null, plain objects and arrays of such.
 * `undefined` becomes null in an array and is left out of an object. Anything else, and a value that contains itself,
 * throws Google's "illegal value" with the property's name.
 */
export function asArgument(value: unknown, property: string, around: readonly unknown[] = []): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (typeof value !== 'object' || around.includes(value) || !isPlain(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  const inside = [...around, value];
  if (Array.isArray(value)) return value.map((item, index) => asArgument(item, String(index), inside));
  const present = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(present.map(([name, item]) => [name, asArgument(item, name, inside)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}
