/**
 * Carries a value over `google.script.run`: numbers, text, booleans, null, plain objects and arrays. `undefined` in an
 * array becomes null, an undefined property is left out, anything else stops the call.
 */
export function carried(value: unknown): string {
  check(value, 'value', []);
  return JSON.stringify(value) ?? 'null';
}

function check(value: unknown, path: string, above: readonly object[]): void {
  const bad = (what: string): never => {
    throw new Error(`Failed due to illegal value in property: ${path} (${what})`);
  };
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') bad(typeof value);
  if (typeof value !== 'object' || value === null) return;
  if (above.includes(value)) bad('a cycle');
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (!Array.isArray(value) && !isPlain(value)) bad(kind === 'Object' ? 'an object of a class' : kind);
  const within = [...above, value];
  for (const [key, item] of Object.entries(value)) check(item, `${path}.${key}`, within);
}

/** Objects of another realm have another Object.prototype: plain is what has a prototype without one of its own. */
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}
