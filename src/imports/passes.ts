import type { Encoding, NewDecoder } from './decode';
import { withoutMark } from './decode';
import type { RawRow, RawTable } from './exported';
import { Splitter } from './split';

/** One look at a whole file, piece by piece. Throws NotImportable, from either. */
export interface Pass {
  push(piece: Uint8Array): void;
  end(): void;
}

export type Take = (row: RawRow) => void;

/** How a file's bytes become text. */
export interface TextForm {
  readonly encoding: Encoding;
  readonly returnsOnly: boolean;
  readonly newDecoder: NewDecoder;
}

/** Whoever wants the rows of a table, and which of its columns. */
export interface Taker {
  readonly wanted: ReadonlySet<number>;
  readonly take: Take;
}

/** Hands every row below the header on, as soon as it has wholly come. */
export class TextPass implements Pass {
  private readonly decoder: ReturnType<NewDecoder>;
  private readonly splitter: Splitter;
  private begun = false;
  private readonly form: TextForm;
  private readonly take: Take;

  constructor(form: TextForm, { delimiter, headerLine }: RawTable, { wanted, take }: Taker) {
    this.form = form;
    this.take = below(headerLine, take);
    this.decoder = form.newDecoder(form.encoding);
    this.splitter = new Splitter(delimiter, wanted);
  }

  push(piece: Uint8Array): void {
    this.text(this.decoder.decode(piece, { stream: true }));
  }

  end(): void {
    this.text(this.decoder.decode(new Uint8Array(0), { stream: false }));
    this.splitter.end();
    takeRows(this.splitter, this.take);
  }

  private text(decoded: string): void {
    const text = this.begun ? decoded : withoutMark(decoded);
    this.begun ||= decoded !== '';
    this.splitter.push(this.form.returnsOnly ? text.replace(/\r/g, '\n') : text);
    takeRows(this.splitter, this.take);
  }
}

export function takeRows(splitter: Splitter, take: Take): void {
  for (let row = splitter.next(); row !== null; row = splitter.next()) take(row);
}

/** Takes the rows below the header alone. */
export function below(headerLine: number, take: Take): Take {
  return (row) => {
    if (row.line > headerLine) take(row);
  };
}
