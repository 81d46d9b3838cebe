import { Service } from '../service';
import { change, type SheetBase } from './sheetBase';

/** A key and value that hang on a tab and move with it. */
export class DeveloperMetadata extends Service {
  readonly kind = 'DeveloperMetadata';
  readonly #key: string;
  readonly #value: string;
  readonly #sheet: SheetBase;

  constructor(key: string, value: string, sheet: SheetBase) {
    super();
    this.#key = key;
    this.#value = value;
    this.#sheet = sheet;
  }

  getKey(): string {
    return this.#key;
  }
  getValue(): string {
    return this.#value;
  }
  setValue(value: unknown): this {
    change(this.#sheet, 'addDeveloperMetadata', () => {
      this.#sheet.tab.metadata.set(this.#key, String(value));
    });
    return this;
  }
  remove(): void {
    change(this.#sheet, 'removeDeveloperMetadata', () => {
      this.#sheet.tab.metadata.delete(this.#key);
    });
  }
}
