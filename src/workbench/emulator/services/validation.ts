import type { ValidationRule } from '../looks';
import { Service } from '../service';
import { fail } from '../values';
import { mismatch, typeName } from './arguments';

export class DataValidation extends Service {
  readonly kind = 'DataValidation';
  override readonly counted = false;

  constructor(readonly rule: ValidationRule) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.rule.helpText || null;
  }
  getCriteriaType(): string {
    return 'VALUE_IN_LIST';
  }
  getCriteriaValues(): unknown[] {
    return [[...this.rule.values], this.rule.showDropdown];
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.rule);
  }
}

export class DataValidationBuilder extends Service {
  readonly kind = 'DataValidationBuilder';
  override readonly counted = false;
  #rule: ValidationRule;

  constructor(rule: ValidationRule = { values: [], showDropdown: true, allowInvalid: true, helpText: '' }) {
    super();
    this.#rule = rule;
  }

  requireValueInList(values: unknown, showDropdown: unknown = true): this {
    if (!Array.isArray(values)) mismatch(typeName(values), 'DataValidationBuilder.requireValueInList');
    else this.#rule = { ...this.#rule, values: values.map(String), showDropdown: showDropdown === true };
    return this;
  }
  setAllowInvalid(allow: unknown): this {
    this.#rule = { ...this.#rule, allowInvalid: allow === true };
    return this;
  }
  setHelpText(help: unknown): this {
    this.#rule = { ...this.#rule, helpText: String(help) };
    return this;
  }
  build(): DataValidation {
    if (this.#rule.values.length === 0) fail('A data validation needs a criterion.');
    return new DataValidation(this.#rule);
  }
}

/** The rule that a script passes for a cell; null takes it away. */
export function ruleOf(value: unknown): ValidationRule | undefined {
  if (value === null) return undefined;
  return value instanceof DataValidation ? value.rule : fail('A data validation must be built first.');
}
