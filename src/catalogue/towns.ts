import { TOWN_COUNTRIES, TOWNS } from './compiled/towns';
import { hashOf, numberOf } from './staticTable';

/**
 * The country that the name of a town points to, or ''. The names stand in `towns.txt`, lower case and without accents; the
 * table that the build makes of them takes another text for a town once in 300,000.
 */
export function countryOfTown(name: string): string {
  const number = numberOf(TOWNS, hashOf(name));
  return number < 0 ? '' : TOWN_COUNTRIES.slice(number * 3, number * 3 + 2);
}
