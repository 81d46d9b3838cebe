import vm from 'node:vm';

/** The script's own realm: values made here pass `instanceof` and `constructor` checks inside the script. */
export interface Realm {
  array(items: readonly unknown[]): unknown;
  object(entries: readonly (readonly [string, unknown])[]): unknown;
  date(time: number): unknown;
  error(message: string): unknown;
  parse(json: string): unknown;
}

type Global = Record<string, unknown>;

/** The script as uploaded, compiled once. */
export interface Program {
  readonly script: vm.Script;
  /** Top-level function declarations: all that Sheets can call. */
  readonly functions: ReadonlySet<string>;
}

export function compile(code: string): Program {
  return { script: new vm.Script(code, { filename: 'Code.js' }), functions: declared(code) };
}

/**
 * Declarations exist before the first statement runs; functions kept in variables do not. So whatever is callable in a
 * script that stops at once is a declaration.
 */
function declared(code: string): ReadonlySet<string> {
  const context: Global = vm.createContext({});
  const before = new Set(Object.getOwnPropertyNames(context));
  try {
    new vm.Script(`throw 0;${code}`).runInContext(context);
  } catch (thrown) {
    if (thrown !== 0) throw thrown;
  }
  const names = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
  return new Set(names.filter((name) => typeof context[name] === 'function'));
}

// WebAssembly and friends are Node's, not Apps Script's.
const PRELUDE = new vm.Script(`(now) => {
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'gc']) delete globalThis[name];
  if (now) {
    const Real = Date;
    globalThis.Date = new Proxy(Real, {
      construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made === Date ? Real : made),
      apply: () => new Real(now()).toString(),
      get: (target, key) => (key === 'now' ? now : target[key]),
    });
    Object.defineProperty(Real.prototype, 'constructor', { value: Date });
  }
  return {
    array: (items) => Array.from(items),
    object: (entries) => Object.fromEntries(Array.from(entries, (entry) => Array.from(entry))),
    date: (time) => new Date(time),
    error: (message) => Object.assign(new Error(message), { name: 'Exception' }),
    parse: (json) => JSON.parse(json),
  };
}`);

/** A context with ECMAScript alone. */
export function bareContext(now: (() => number) | undefined): { context: Global; realm: Realm } {
  const context: Global = vm.createContext({});
  const prelude: (now: (() => number) | undefined) => Realm = PRELUDE.runInContext(context);
  return { context, realm: prelude(now) };
}
