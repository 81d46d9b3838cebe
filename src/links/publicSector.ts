import { NOT_PUBLIC_SECTOR, PUBLIC_SECTOR_ENDINGS, PUBLIC_SECTOR_LABELS } from '../catalogue/publicSector';
import { lookup, membership } from './lookup';

/** Country of an ending that is listed as a whole. */
export const publicSectorCountry = lookup(PUBLIC_SECTOR_ENDINGS);
const isReserved = membership(PUBLIC_SECTOR_LABELS);
const isException = membership(NOT_PUBLIC_SECTOR);

/**
 * The ending by which a host belongs to a public body, a school or a university: `gov.uk`, `ac.jp`, `gob.mx`, `gov`; ''.
 * Only endings of a country count, so `gov.example.com` is none.
 * @param tails the host and every domain above it
 */
export function publicSectorEnding(tails: readonly string[]): string {
  const listed = tails.find((tail) => publicSectorCountry(tail) !== undefined);
  if (listed !== undefined) return listed;
  const ending = tails[tails.length - 2] ?? '';
  const dot = ending.indexOf('.');
  const countryEnding = ending.length - dot - 1 === 2;
  return countryEnding && isReserved(ending.slice(0, dot)) && !isException(ending) ? ending : '';
}
