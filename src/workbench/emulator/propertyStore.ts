import { fail } from './values';

const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

/** One store of PropertiesService: 9 KB a value, 500 KB in all; written at once, never bundled. */
export class PropertyStore {
  private readonly entries = new Map<string, string>();

  get(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  get keys(): string[] {
    return [...this.entries.keys()];
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.entries);
  }

  /** All or nothing. */
  setAll(values: Readonly<Record<string, string>>): void {
    for (const value of Object.values(values)) if (bytes(value) > MAX_VALUE) fail('Argument too large: value');
    const after = { ...this.all(), ...values };
    const size = Object.entries(after).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > MAX_STORE) {
      fail('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    for (const [key, value] of Object.entries(values)) this.entries.set(key, value);
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
