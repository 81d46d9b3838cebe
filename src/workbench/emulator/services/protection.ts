import { wholeOf } from '../book';
import type { Execution } from '../execution';
import { Service } from '../service';
import type { Protection, Tab } from '../tab';
import { rangeOf } from './factory';

/** A protected range or sheet: with a warning, or locked by somebody else. */
export class ProtectionService extends Service {
  readonly kind = 'Protection';
  readonly #execution: Execution;
  readonly #tab: Tab;
  readonly #protection: Protection;

  constructor(execution: Execution, tab: Tab, protection: Protection) {
    super();
    this.#execution = execution;
    this.#tab = tab;
    this.#protection = protection;
  }

  getDescription(): string {
    return this.#protection.description;
  }
  setDescription(description: unknown): this {
    return this.#change('setDescription', (protection) => {
      protection.description = String(description);
    });
  }
  isWarningOnly(): boolean {
    return this.#protection.warningOnly;
  }
  setWarningOnly(warningOnly: unknown): this {
    return this.#change('setWarningOnly', (protection) => {
      protection.warningOnly = warningOnly === true;
    });
  }
  getProtectionType(): string {
    return this.#protection.area ? 'RANGE' : 'SHEET';
  }
  getRange(): Service {
    return rangeOf(this.#execution, this.#tab, this.#protection.area ?? wholeOf(this.#tab));
  }
  canEdit(): boolean {
    return !this.#protection.locked;
  }
  remove(): void {
    const tab = this.#tab;
    this.#write('remove', () => {
      tab.protections = tab.protections.filter((one) => one !== this.#protection);
    });
  }

  #change(name: string, change: (protection: Protection) => void): this {
    this.#write(name, () => change(this.#protection));
    return this;
  }
  #write(name: string, apply: () => void): void {
    this.#execution.write({
      name: `Protection.${name}`,
      tab: this.#tab,
      apply: () => {
        apply();
        this.#execution.book.touch(this.#tab, wholeOf(this.#tab));
      },
    });
  }
}
