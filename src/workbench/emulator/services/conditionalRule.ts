import type { Condition, ConditionalRule } from '../conditional';
import type { Execution } from '../execution';
import { Service } from '../service';
import type { Tab } from '../tab';
import { fail } from '../values';
import { rangeOf } from './factory';
import { RangeGeometry } from './rangeGeometry';

export class ConditionalFormatRule extends Service {
  readonly kind = 'ConditionalFormatRule';
  override readonly counted = false;
  readonly #execution: Execution | null;
  readonly #tab: Tab | null;

  constructor(
    readonly rule: ConditionalRule,
    execution: Execution | null = null,
    tab: Tab | null = null,
  ) {
    super();
    this.#execution = execution;
    this.#tab = tab;
  }

  getRanges(): Service[] {
    const [execution, tab] = [this.#execution, this.#tab];
    if (!execution || !tab) return fail('not emulated: ConditionalFormatRule.getRanges of a rule not yet set');
    return this.rule.areas.map((area) => rangeOf(execution, tab, area));
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.rule);
  }
}

const NOTHING: ConditionalRule = { areas: [], condition: { kind: 'blank', blank: false }, format: {} };

export class ConditionalFormatRuleBuilder extends Service {
  readonly kind = 'ConditionalFormatRuleBuilder';
  override readonly counted = false;
  #rule: ConditionalRule;

  constructor(rule = NOTHING) {
    super();
    this.#rule = rule;
  }

  whenTextEqualTo(text: unknown): this {
    return this.#when({ kind: 'text', test: 'equals', text: String(text) });
  }
  whenTextContains(text: unknown): this {
    return this.#when({ kind: 'text', test: 'contains', text: String(text) });
  }
  whenTextDoesNotContain(text: unknown): this {
    return this.#when({ kind: 'text', test: 'lacks', text: String(text) });
  }
  whenTextStartsWith(text: unknown): this {
    return this.#when({ kind: 'text', test: 'starts', text: String(text) });
  }
  whenTextEndsWith(text: unknown): this {
    return this.#when({ kind: 'text', test: 'ends', text: String(text) });
  }
  whenCellEmpty(): this {
    return this.#when({ kind: 'blank', blank: true });
  }
  whenCellNotEmpty(): this {
    return this.#when({ kind: 'blank', blank: false });
  }
  whenNumberGreaterThan(number: unknown): this {
    return this.#when({ kind: 'number', test: 'gt', number: Number(number) });
  }
  whenNumberGreaterThanOrEqualTo(number: unknown): this {
    return this.#when({ kind: 'number', test: 'gte', number: Number(number) });
  }
  whenNumberLessThan(number: unknown): this {
    return this.#when({ kind: 'number', test: 'lt', number: Number(number) });
  }
  whenNumberLessThanOrEqualTo(number: unknown): this {
    return this.#when({ kind: 'number', test: 'lte', number: Number(number) });
  }
  whenNumberEqualTo(number: unknown): this {
    return this.#when({ kind: 'number', test: 'eq', number: Number(number) });
  }
  whenNumberNotEqualTo(number: unknown): this {
    return this.#when({ kind: 'number', test: 'ne', number: Number(number) });
  }
  whenNumberBetween(from: unknown, to: unknown): this {
    return this.#when({ kind: 'between', from: Number(from), to: Number(to) });
  }
  whenFormulaSatisfied(formula: unknown): this {
    return this.#when({ kind: 'formula', formula: String(formula) });
  }

  setBackground(color: unknown): this {
    return this.#look({ background: String(color) });
  }
  setFontColor(color: unknown): this {
    return this.#look({ color: String(color) });
  }
  setBold(bold: unknown): this {
    return this.#look({ bold: bold === true });
  }
  setItalic(italic: unknown): this {
    return this.#look({ italic: italic === true });
  }
  setStrikethrough(strikethrough: unknown): this {
    return this.#look({ strikethrough: strikethrough === true });
  }

  setRanges(ranges: unknown): this {
    const given: unknown[] = Array.isArray(ranges) ? ranges : [];
    const areas = given.map((range) =>
      range instanceof RangeGeometry ? range.cells.area : fail('setRanges takes Ranges.'),
    );
    this.#rule = { ...this.#rule, areas };
    return this;
  }
  build(): ConditionalFormatRule {
    if (this.#rule.areas.length === 0) fail('Conditional format rule must have at least one range.');
    return new ConditionalFormatRule(this.#rule);
  }

  #when(condition: Condition): this {
    this.#rule = { ...this.#rule, condition };
    return this;
  }
  #look(format: ConditionalRule['format']): this {
    this.#rule = { ...this.#rule, format: { ...this.#rule.format, ...format } };
    return this;
  }
}
