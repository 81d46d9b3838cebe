import Papa from 'papaparse';

/** Source types as they are compared: what no outreach list looks for is one class. */
export const CLASSES = ['Press', 'Association', 'Institution', 'Directory', 'Creator', 'Chamber', 'the rest'] as const;
export type TypeClass = (typeof CLASSES)[number];

/** A domain of which somebody knows what it is. */
export interface Labelled {
  readonly domain: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly type: TypeClass;
}

/** Words of public lists for what we call otherwise. */
const OTHER_WORDS: ReadonlyMap<string, TypeClass> = new Map([
  ['government', 'Institution'],
  ['education', 'Institution'],
  ['blog', 'Creator'],
]);

/** Our own source types, and the words of public lists, in any spelling; everything else is the rest. */
export function typeClass(word: string): TypeClass {
  const lower = word.trim().toLowerCase();
  return CLASSES.find((one) => one.toLowerCase() === lower) ?? OTHER_WORDS.get(lower) ?? 'the rest';
}

/** Reads a CSV with the columns domain, country and type. Throws an Error that names a missing one. */
export function readLabelled(csv: string): Labelled[] {
  const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const missing = ['domain', 'country', 'type'].filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) throw new Error(`The labelled list lacks the columns ${missing.join(', ')}.`);
  return data.map(({ domain = '', country = '', type = '' }) => ({ domain, country, type: typeClass(type) }));
}
