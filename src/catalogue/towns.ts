import * as towns from './compiled/towns';
import * as villages from './compiled/villages';
import { hashOf, numberOf } from './staticTable';

/**
 * The country that the name of a town points to, or ''. The names stand in `towns.txt`, lower case and without accents; the
 * tables that the build makes of them take another text for a town once in 15,000.
 */
export function countryOfTown(name: string): string {
  return countryIn(towns, name);
}

/** The same of a smaller place, or one whose name many a word begins or ends with: to be asked of whole names alone. `villages.txt` */
export function countryOfVillage(name: string): string {
  return countryIn(villages, name);
}

function countryIn(
  { FEW_COUNTRIES, FEW_TOWNS, MANY_COUNTRIES, MANY_TOWNS }: typeof towns | typeof villages,
  name: string,
): string {
  const hash = hashOf(name);
  const number = numberOf(MANY_TOWNS, hash);
  return number < 0 ? nthCode(FEW_COUNTRIES, numberOf(FEW_TOWNS, hash)) : nthCode(MANY_COUNTRIES, number);
}

/** Of codes with a blank between them; '' before the first. */
function nthCode(codes: string, number: number): string {
  return number < 0 ? '' : codes.slice(number * 3, number * 3 + 2);
}
