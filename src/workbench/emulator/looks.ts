/** Direct formatting of a cell. Shared between cells and never changed in place. */
export interface Format {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly border?: boolean;
}

/** `undefined` takes a property away. */
export type FormatPatch = { readonly [K in keyof Format]?: Format[K] | undefined };

export const PLAIN: Format = {};

/** A function that lays a patch over formats and returns the same object for the same input, to keep cells light. */
export function patching(patch: FormatPatch): (format: Format | undefined) => Format | undefined {
  const made = new Map<Format, Format | undefined>();
  return (format = PLAIN) => {
    if (!made.has(format)) made.set(format, merged(format, patch));
    return made.get(format);
  };
}

function merged(format: Format, patch: FormatPatch): Format | undefined {
  const entries = Object.entries({ ...format, ...patch }).filter(([, value]) => value !== undefined && value !== '');
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** What may be chosen in a cell: a dropdown of these values. */
export interface ValidationRule {
  readonly values: readonly string[];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string;
}
