import { carried } from './carry';
import type { Execution } from './execution';
import { consoleOf, globalServices } from './globals';
import { Membrane } from './membrane';
import type { Permission } from './permission';
import { bareContext, type Program, type Realm } from './program';

/** The script loaded for one execution, its functions ready to be called. */
export interface Loaded {
  readonly realm: Realm;
  readonly membrane: Membrane;
  call(name: string, args: readonly unknown[]): unknown;
}

/** Runs the global scope afresh, where no service may be called, then grants the permission. */
export function load(program: Program, execution: Execution, now?: () => number): Loaded {
  const granted: Permission = execution.permission;
  const { context, realm } = bareContext(now);
  const membrane = new Membrane(execution, realm);
  for (const service of globalServices(execution)) context[service.kind] = membrane.out(service);
  Object.assign(context, { console: consoleOf(execution.host.logs) });
  execution.permission = 'load';
  program.script.runInContext(context);
  execution.permission = granted;
  return { realm, membrane, call: (name, args) => callOf(context[name], name, args) };
}

function callOf(found: unknown, name: string, args: readonly unknown[]): unknown {
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  return Reflect.apply(found, undefined, args);
}

/** Calls a function as `google.script.run` and the menu do: arguments in, result out, errors as their message. */
export function runCarried(
  program: Program,
  execution: Execution,
  name: string,
  args: readonly unknown[],
  now?: () => number,
): unknown {
  const inward = carried(args);
  try {
    if (!program.functions.has(name) || name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
    const loaded = load(program, execution, now);
    const list = loaded.realm.parse(inward);
    const result = loaded.call(name, Array.isArray(list) ? list : []);
    execution.assertRunning();
    return JSON.parse(carried(result));
  } catch (error) {
    throw new Error(messageOf(error));
  } finally {
    execution.finish();
  }
}

/** Errors of the script's realm are no instances of ours. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
