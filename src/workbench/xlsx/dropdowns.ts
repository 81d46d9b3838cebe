import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import type { TabView } from '../emulator/surface';

/** A list that is written into the rule itself may be at most this long, quotes left out. */
const LONGEST_INLINE = 255;

/** Cells of one column with the same options. */
interface Run {
  readonly column: string;
  readonly from: number;
  to: number;
  readonly options: readonly string[];
}

/** The library has it, its types do not. */
type WithRules = Worksheet & { readonly dataValidations: { add(area: string, rule: DataValidation): void } };

const sameList = (a: readonly string[], b: readonly string[]) =>
  a === b || (a.length === b.length && a.every((option, index) => option === b[index]));

/** Dropdowns of a workbook; lists too long for a cell's rule stand in a hidden tab of their own. */
export class Dropdowns {
  private readonly rules = new Map<string, DataValidation>();
  private lists: Worksheet | undefined;

  constructor(
    private readonly workbook: Workbook,
    private readonly listsTab: string,
  ) {}

  /**
   * Gives a sheet the dropdowns of its tab, one rule for each run of cells below one another. Cell by cell the library
   * would join them itself, into ranges that overlap.
   */
  addTo(sheet: Worksheet, { cells }: Pick<TabView, 'cells'>): void {
    const open = new Map<string, Run>();
    const close = ({ column, from, to, options }: Run) => {
      const letter = sheet.getColumn(Number(column)).letter;
      const area = from === to ? `${letter}${from}` : `${letter}${from}:${letter}${to}`;
      (sheet as WithRules).dataValidations.add(area, this.ruleFor(options));
    };
    for (const [row, line] of Object.entries(cells))
      for (const [column, { options }] of Object.entries(line)) {
        const run = open.get(column);
        if (run && run.to === Number(row) - 1 && sameList(run.options, options)) run.to++;
        else {
          if (run) close(run);
          open.delete(column);
          if (options.length > 0) open.set(column, { column, from: Number(row), to: Number(row), options });
        }
      }
    for (const run of open.values()) close(run);
  }

  /** A warning, not a ban: Sheets lets other text stand, too. */
  private ruleFor(options: readonly string[]): DataValidation {
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
