import type { Execution } from '../execution';
import type { PropertyStore } from '../propertyStore';
import { Service } from '../service';
import { fail } from '../values';
import { text } from './arguments';

export class PropertiesService extends Service {
  readonly kind = 'PropertiesService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getDocumentProperties(): Properties {
    return new Properties(this.#execution.host.properties.document);
  }
  getUserProperties(): Properties {
    return new Properties(this.#execution.host.properties.user);
  }
  getScriptProperties(): Properties {
    return new Properties(this.#execution.host.properties.script);
  }
}

export class Properties extends Service {
  readonly kind = 'Properties';
  readonly #store: PropertyStore;

  constructor(store: PropertyStore) {
    super();
    this.#store = store;
  }

  getProperty(key: unknown): string | null {
    return this.#store.get(text(key, 'Properties.getProperty'));
  }
  getProperties(): Record<string, string> {
    return this.#store.all();
  }
  getKeys(): string[] {
    return this.#store.keys;
  }
  setProperty(key: unknown, value: unknown): this {
    this.#store.setAll({ [text(key, 'Properties.setProperty')]: String(value) });
    return this;
  }
  setProperties(values: unknown, deleteAllOthers: unknown = false): this {
    const given = Object.entries(Object(values)).map(([key, value]) => [key, String(value)] as const);
    if (deleteAllOthers === true) this.#store.clear();
    this.#store.setAll(Object.fromEntries(given));
    return this;
  }
  deleteProperty(key: unknown): this {
    this.#store.delete(text(key, 'Properties.deleteProperty'));
    return this;
  }
  deleteAllProperties(): this {
    this.#store.clear();
    return this;
  }
}

export class CacheService extends Service {
  readonly kind = 'CacheService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getDocumentCache(): Cache {
    return new Cache(this.#execution.host.caches.document);
  }
  getUserCache(): Cache {
    return new Cache(this.#execution.host.caches.user);
  }
  getScriptCache(): Cache {
    return new Cache(this.#execution.host.caches.script);
  }
}

const MAX_KEY = 250;
const MAX_CACHED = 100 * 1024;

/** Entries stay as long as the workbench runs; Google may drop them at any time. */
export class Cache extends Service {
  readonly kind = 'Cache';
  readonly #entries: Map<string, string>;

  constructor(entries: Map<string, string>) {
    super();
    this.#entries = entries;
  }

  get(key: unknown): string | null {
    return this.#entries.get(text(key, 'Cache.get')) ?? null;
  }
  put(key: unknown, value: unknown): void {
    const [name, content] = [text(key, 'Cache.put'), text(value, 'Cache.put')];
    if (name.length > MAX_KEY) fail('Argument too large: key');
    if (Buffer.byteLength(content) > MAX_CACHED) fail('Argument too large: value');
    this.#entries.set(name, content);
  }
  remove(key: unknown): void {
    this.#entries.delete(text(key, 'Cache.remove'));
  }
}

export class LockService extends Service {
  readonly kind = 'LockService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getDocumentLock(): Lock {
    return new Lock(this.#execution, 'document');
  }
  getUserLock(): Lock {
    return new Lock(this.#execution, 'user');
  }
  getScriptLock(): Lock {
    return new Lock(this.#execution, 'script');
  }
}

export class Lock extends Service {
  readonly kind = 'Lock';
  readonly #execution: Execution;
  readonly #name: string;

  constructor(execution: Execution, name: string) {
    super();
    this.#execution = execution;
    this.#name = name;
  }

  /** Whoever holds it elsewhere cannot let go while we wait here: the whole wait is charged. */
  tryLock(milliseconds: unknown): boolean {
    const taken = this.#execution.host.locks.take(this.#name, this.#execution);
    if (!taken) this.#execution.charge(Number(milliseconds));
    return taken;
  }
  waitLock(milliseconds: unknown): void {
    if (!this.tryLock(milliseconds)) {
      fail('Lock timeout: another process was holding the lock for too long.');
    }
  }
  hasLock(): boolean {
    return this.#execution.host.locks.holds(this.#name, this.#execution);
  }
  releaseLock(): void {
    this.#execution.host.locks.release(this.#name, this.#execution);
  }
}
