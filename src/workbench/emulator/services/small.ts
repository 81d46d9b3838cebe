import { createHash, randomUUID } from 'node:crypto';
import type { Execution } from '../execution';
import { shown } from '../formatting';
import { localeOf } from '../locale';
import { enumeration, Service } from '../service';
import { fail } from '../values';
import { serialAt } from '../zone';
import { text } from './arguments';

export class Session extends Service {
  readonly kind = 'Session';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getActiveUserLocale(): string {
    return this.#execution.book.locale.name.split('_')[0] ?? 'en';
  }
  getScriptTimeZone(): string {
    return this.#execution.book.zone;
  }
  getTemporaryActiveUserKey(): string {
    return 'workbench-user';
  }
}

export class ScriptApp extends Service {
  readonly kind = 'ScriptApp';
  override readonly constants = { AuthMode: enumeration('NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION') };
}

export class Charts extends Service {
  readonly kind = 'Charts';
  override readonly constants = {
    ChartType: enumeration('BAR', 'COLUMN', 'LINE', 'PIE', 'AREA', 'COMBO', 'SCATTER', 'GEO'),
    ChartMergeStrategy: enumeration('MERGE_COLUMNS', 'MERGE_ROWS'),
    Position: enumeration('TOP', 'RIGHT', 'BOTTOM', 'LEFT', 'NONE'),
  };
}

const DIGESTS: Readonly<Record<string, string>> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256' };

export class Utilities extends Service {
  readonly kind = 'Utilities';
  override readonly constants = {
    DigestAlgorithm: enumeration(...Object.keys(DIGESTS)),
    Charset: enumeration('UTF_8', 'US_ASCII'),
  };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  formatDate(date: unknown, zone: unknown, format: unknown): string {
    if (!(date instanceof Date))
      return fail('The parameters do not match the method signature for Utilities.formatDate.');
    return shown(
      serialAt(date, String(zone)),
      text(format, 'Utilities.formatDate').replaceAll("'", '"'),
      localeOf('en_US'),
    );
  }
  /** Bytes as Java has them, −128 to 127. */
  computeDigest(algorithm: unknown, value: unknown): number[] {
    const name = DIGESTS[String(algorithm)] ?? fail(`Invalid argument: ${String(algorithm)}`);
    return [...new Int8Array(createHash(name).update(text(value, 'Utilities.computeDigest')).digest())];
  }
  base64Encode(value: unknown): string {
    const bytes = Array.isArray(value) ? Int8Array.from(value) : text(value, 'Utilities.base64Encode');
    return Buffer.from(typeof bytes === 'string' ? bytes : new Uint8Array(bytes.buffer)).toString('base64');
  }
  base64Decode(value: unknown): number[] {
    return [...new Int8Array(Buffer.from(text(value, 'Utilities.base64Decode'), 'base64'))];
  }
  getUuid(): string {
    return randomUUID();
  }
  /** Costs the time without taking it. */
  sleep(milliseconds: unknown): void {
    this.#execution.charge(Number(milliseconds));
  }
}

/** A service that the add-on has no business with: every use of it throws. */
export class Absent extends Service {
  constructor(readonly kind: string) {
    super();
  }
}
