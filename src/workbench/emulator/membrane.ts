import { type Execution, Stopped } from './execution';
import type { Realm } from './program';
import { Service } from './service';
import { ServiceError } from './values';

/**
 * What stands between the script and the services: scripts get proxies that know the emulated methods only, values of
 * their own realm, and Exceptions; services get values of ours.
 */
export class Membrane {
  private readonly proxies = new Map<Service, object>();
  private readonly services = new WeakMap<object, Service>();

  constructor(
    private readonly execution: Execution,
    private readonly realm: Realm,
  ) {}

  /** A value of ours as the script sees it. */
  out(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Service) return this.proxyOf(value);
    if (value instanceof Date) return this.realm.date(value.getTime());
    if (Array.isArray(value)) return this.realm.array(value.map((item) => this.out(item)));
    return this.realm.object(Object.entries(value).map(([key, item]) => [key, this.out(item)]));
  }

  /** A value of the script's as services see it. */
  in(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const service = this.services.get(value);
    if (service) return service;
    if (Array.isArray(value)) return Array.from(value, (item: unknown) => this.in(item));
    if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.in(item)]));
  }

  private proxyOf(service: Service): object {
    const known = this.proxies.get(service);
    if (known) return known;
    const proxy = new Proxy(service, {
      get: (target, key) => this.member(target, key),
      set: (target, key) => this.refuse(`${target.kind}.${String(key)} = …`),
      has: (target, key) => typeof key === 'string' && (methodOf(target, key) !== null || key in target.constants),
      ownKeys: () => [],
    });
    this.proxies.set(service, proxy);
    this.services.set(proxy, service);
    return proxy;
  }

  private member(service: Service, key: string | symbol): unknown {
    // Asked of every object by the language itself; an object without them says undefined.
    if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
    if (key === 'toString') return () => service.kind;
    const constants = service.constants[key];
    if (constants) return this.enumeration(`${service.kind}.${key}`, constants);
    const method = methodOf(service, key);
    return method ? this.caller(service, key, method) : this.refuse(`${service.kind}.${key}`);
  }

  private caller(service: Service, key: string, method: Method): Method {
    return (...args: unknown[]) => {
      try {
        return this.out(
          this.execution.call(service, key, () =>
            method.apply(
              service,
              args.map((arg) => this.in(arg)),
            ),
          ),
        );
      } catch (error) {
        if (error instanceof Stopped) throw this.realm.error(error.message);
        if (error instanceof ServiceError) throw this.realm.error(error.message);
        throw error;
      }
    };
  }

  private enumeration(path: string, constants: Readonly<Record<string, string>>): object {
    return new Proxy(constants, {
      get: (target, key) => (typeof key === 'string' ? (target[key] ?? this.refuse(`${path}.${key}`)) : undefined),
    });
  }

  private refuse(what: string): never {
    throw this.realm.error(`not emulated: ${what}`);
  }
}

type Method = (...args: unknown[]) => unknown;

function methodOf(service: Service, key: string): Method | null {
  if (key === 'constructor' || key in Object.prototype) return null;
  const member: unknown = Reflect.get(service, key);
  return typeof member === 'function' ? (...args) => Reflect.apply(member, service, args) : null;
}
