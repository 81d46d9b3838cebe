/** What can be offered beside a message to mend what it names. */
export interface Mend {
  /** Text of the button, `Put the column back`. */
  readonly label: string;
  readonly tab: string;
}

/** Something in the workbook that the user must mend first; the message names tab and column and says how. */
export class WorkbookProblem extends Error {
  constructor(
    message: string,
    readonly mend: Mend | null = null,
  ) {
    super(message);
  }
}
