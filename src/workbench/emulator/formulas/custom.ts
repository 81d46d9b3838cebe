import type { Area } from '../area';
import type { Book } from '../book';
import { Execution } from '../execution';
import type { Host } from '../host';
import type { Program } from '../program';
import { load, messageOf } from '../scriptRun';
import type { Tab } from '../tab';
import { CellError, type CellValue } from '../values';
import { momentOf, serialAt } from '../zone';
import { Grid, type Value } from './grid';

/** A value as a custom function gets it: '' for a blank, a Date for a date, the code for an error. */
type ScriptValue = string | number | boolean | Date;
export type ScriptArgument = ScriptValue | readonly (readonly ScriptValue[])[] | undefined;

type Call = (args: readonly ScriptArgument[]) => Value;

/** The add-on's functions as formulas call them: each in an execution of its own, again only for other arguments. */
export class Custom {
  private readonly results = new Map<string, Value>();
  private readonly names = new Map<string, string>();

  constructor(
    private readonly host: Host,
    private program: Program,
    private readonly now: (() => number) | undefined,
  ) {}

  install(program: Program): void {
    this.program = program;
    this.results.clear();
    this.names.clear();
    for (const name of program.functions) if (!name.endsWith('_')) this.names.set(name.toUpperCase(), name);
  }

  find(name: string): Call | null {
    const own = this.names.get(name);
    if (own === undefined) return null;
    return (args) => {
      const key = `${own} ${JSON.stringify(args.map(tagged))}`;
      const known = this.results.get(key);
      if (known !== undefined) return known;
      const made = this.called(own, args);
      this.results.set(key, made);
      return made;
    };
  }

  /** The cells of a range as an argument. */
  block(tab: Tab, area: Area, several: boolean): ScriptArgument {
    const { book } = this.host;
    const rows = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => scriptCell(book, tab, area.row + r, area.column + c)),
    );
    return several ? rows : rows[0]?.[0];
  }

  private called(name: string, args: readonly ScriptArgument[]): Value {
    const execution = new Execution(this.host, 'formula');
    try {
      const { call, membrane } = load(this.program, execution, this.now);
      const given = args.map((arg) => membrane.out(arg));
      const result = call(name, given);
      execution.assertRunning();
      return this.value(membrane.in(result));
    } catch (error) {
      return new CellError('#ERROR!', messageOf(error));
    } finally {
      execution.finish();
    }
  }

  private value(result: unknown): Value {
    if (!Array.isArray(result)) return this.cell(result);
    const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
    const width = Math.max(0, ...rows.map((row) => row.length));
    return new Grid(rows.map((row) => Array.from({ length: width }, (_, c) => this.cell(row[c]))));
  }

  private cell(value: unknown): CellValue {
    if (value === null || value === undefined || value === '') return null;
    if (typeof value === 'number')
      return Number.isFinite(value) ? value : new CellError('#NUM!', 'Not a finite number.');
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (value instanceof Date) return serialAt(value, this.host.book.zone);
    return new CellError(
      '#ERROR!',
      'The result of a formula must be text, a number, TRUE or FALSE, a date or a block of them.',
    );
  }
}

export function scriptArgument(value: Value): ScriptArgument {
  if (!(value instanceof Grid)) return scriptValue(value);
  return value.rows.map((row) => row.map(scriptValue));
}

function scriptValue(value: CellValue): ScriptValue {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

function scriptCell(book: Book, tab: Tab, row: number, column: number): ScriptValue {
  const value = tab.value(row, column);
  return typeof value === 'number' && book.isDate(tab, row, column) ? momentOf(value, book.zone) : scriptValue(value);
}

/** Keeps a date apart from the text it would turn into. */
function tagged(argument: ScriptArgument): unknown {
  if (argument instanceof Date) return { date: argument.getTime() };
  return Array.isArray(argument)
    ? argument.map((row: readonly ScriptValue[]) => row.map((cell) => tagged(cell)))
    : argument;
}
