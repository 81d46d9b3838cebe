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

/** What the user can do about a fixed tab that is gone: what it held cannot be written anew. */
export function deletedTab(tab: string, held: string): WorkbookProblem {
  return new WorkbookProblem(
    `The tab “${tab}” was deleted, and with it ${held}. Bring it back through File › Version history, or start a new, empty one. Nothing was changed.`,
    { label: 'Start a new one', tab },
  );
}
