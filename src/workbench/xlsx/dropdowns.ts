import type { DataValidation, Workbook, Worksheet } from 'exceljs';

/** A list that is written into the rule itself may be at most this long, quotes left out. */
const LONGEST_INLINE = 255;

/** Dropdowns of a workbook; lists too long for a cell's rule stand in a hidden tab of their own. */
export class Dropdowns {
  private readonly rules = new Map<string, DataValidation>();
  private lists: Worksheet | undefined;

  constructor(
    private readonly workbook: Workbook,
    private readonly listsTab: string,
  ) {}

  /** The rule for a cell with these options. A warning, not a ban: Sheets lets other text stand, too. */
  ruleFor(options: readonly string[]): DataValidation {
    const key = options.join('\n');
    const known = this.rules.get(key);
    if (known) return known;
    const rule: DataValidation = {
      type: 'list',
      allowBlank: true,
      errorStyle: 'warning',
      showErrorMessage: true,
      formulae: [this.sourceOf(options)],
    };
    this.rules.set(key, rule);
    return rule;
  }

  private sourceOf(options: readonly string[]): string {
    const inline = options.join(',');
    const fits = inline.length <= LONGEST_INLINE && !options.some((option) => /[",]/.test(option));
    return fits ? `"${inline}"` : this.listed(options);
  }

  private listed(options: readonly string[]): string {
    this.lists ??= this.workbook.addWorksheet(this.listsTab, { state: 'hidden' });
    const column = this.lists.getColumn(this.lists.columnCount + 1);
    column.values = [...options];
    return `'${this.listsTab}'!$${column.letter}$1:$${column.letter}$${options.length}`;
  }
}
