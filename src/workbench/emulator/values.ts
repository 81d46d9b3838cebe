/** What a cell can hold. Empty is one thing: null inside the emulator, '' when a script asks. */
export type Scalar = string | number | boolean | null;

export type ErrorCode = '#ERROR!' | '#REF!' | '#NAME?' | '#VALUE!' | '#DIV/0!' | '#N/A' | '#NUM!' | '#NULL!';

/** An error as a cell's value; the message is what hovering over the cell shows. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message: string,
  ) {}
}

export type CellValue = Scalar | CellError;

/** What Google reports to the script; reaches it as an Exception with this message. */
export class ServiceError extends Error {}

export function fail(message: string): never {
  throw new ServiceError(message);
}
