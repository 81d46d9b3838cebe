/**
 * One object of Apps Script. Scripts see the methods of the class and its `constants`, through a proxy that throws
 * "not emulated" for everything else; fields and # members stay inside.
 */
export abstract class Service {
  /** As Google names the class, `Range`. */
  abstract readonly kind: string;
  /** Builders gather settings and reach no server: their calls are neither counted nor points to stop at. */
  readonly counted: boolean = true;
  /** Enumerations, `SpreadsheetApp.BorderStyle`. */
  readonly constants: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
}

/** An enumeration whose values are their own names. */
export function enumeration(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
