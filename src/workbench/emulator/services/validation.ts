import { a1Of } from '../a1';
import type { ValidationRule } from '../looks';
import { Service } from '../service';
import { fail } from '../values';
import { mismatch } from './arguments';
import { RangeGeometry } from './rangeGeometry';

export class DataValidation extends Service {
  readonly kind = 'DataValidation';
  override readonly counted = false;
  readonly rule: ValidationRule;

  constructor(rule: ValidationRule) {
    super();
    this.rule = rule;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.rule.helpText || null;
  }
  getCriteriaType(): string {
    return this.rule.criteria;
  }
  getCriteriaValues(): unknown[] {
    const { criteria, values, showDropdown } = this.rule;
    return criteria === 'VALUE_IN_LIST' ? [[...values], showDropdown] : [...values];
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.rule);
  }
}

const ANYTHING: ValidationRule = {
  criteria: 'VALUE_IN_LIST',
  values: [],
  showDropdown: true,
  allowInvalid: true,
  helpText: '',
};

export class DataValidationBuilder extends Service {
  readonly kind = 'DataValidationBuilder';
  override readonly counted = false;
  #rule: ValidationRule;

  constructor(rule = ANYTHING) {
    super();
    this.#rule = rule;
  }

  requireValueInList(values: unknown, showDropdown: unknown = true): this {
    if (!Array.isArray(values)) return mismatch('String', 'DataValidationBuilder.requireValueInList');
    const criteria = 'VALUE_IN_LIST';
    this.#rule = { ...this.#rule, criteria, values: values.map(String), showDropdown: showDropdown === true };
    return this;
  }
  requireValueInRange(range: unknown, showDropdown: unknown = true): this {
    if (!(range instanceof RangeGeometry)) return mismatch('null', 'DataValidationBuilder.requireValueInRange');
    const { tab, area } = range.cells;
    const address = `'${tab.name.replaceAll("'", "''")}'!${a1Of(area)}`;
    this.#rule = { ...this.#rule, criteria: 'VALUE_IN_RANGE', values: [address], showDropdown: showDropdown === true };
    return this;
  }
  requireCheckbox(): this {
    this.#rule = { ...this.#rule, criteria: 'CHECKBOX', values: [] };
    return this;
  }
  requireDate(): this {
    this.#rule = { ...this.#rule, criteria: 'DATE_IS_VALID_DATE', values: [] };
    return this;
  }
  requireFormulaSatisfied(formula: unknown): this {
    this.#rule = { ...this.#rule, criteria: 'CUSTOM_FORMULA', values: [String(formula)] };
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
    return new DataValidation(this.#rule);
  }
}

/** The rule that a script passes for a cell; null takes it away. */
export function ruleOf(value: unknown): ValidationRule | undefined {
  if (value === null) return undefined;
  return value instanceof DataValidation ? value.rule : fail('A data validation must be built first.');
}
