import {
  AMERICAN_STATES,
  LOCAL_GOVERNMENT_LABELS,
  NOT_GEOGRAPHIC,
  NOT_PUBLIC_SECTOR,
  PUBLIC_SECTOR_LABELS,
  publicSectorEndings,
} from '../catalogue/publicSector';
import { lookup, membership } from './lookup';

let listed: ReadonlyMap<string, string> | undefined;
const isReserved = membership(PUBLIC_SECTOR_LABELS);
const isException = membership(NOT_PUBLIC_SECTOR);
const isState = membership(AMERICAN_STATES);
const isNotGeographic = membership(NOT_GEOGRAPHIC);
const localLabels = lookup(LOCAL_GOVERNMENT_LABELS);

/** Country of an ending that is listed as a whole. */
export function publicSectorCountry(ending: string): string | undefined {
  listed ??= publicSectorEndings();
  return listed.get(ending);
}

/**
 * The ending by which a host belongs to a public body, a school or a university: `gov.uk`, `ac.jp`, `gob.mx`, `gov`,
 * `tx.us`; ''. Only endings of a country count, so `gov.example.com` is none.
 * @param tails the host and every domain above it
 */
export function publicSectorEnding(tails: readonly string[]): string {
  const whole = tails.find((tail) => publicSectorCountry(tail) !== undefined);
  if (whole !== undefined) return whole;
  const ending = tails[tails.length - 2] ?? '';
  const dot = ending.indexOf('.');
  if (ending.length - dot - 1 !== 2) return '';
  const [label, country] = [ending.slice(0, dot), ending.slice(dot + 1)];
  if (isReserved(label)) return isException(ending) ? '' : ending;
  if (country === 'us') return isState(label) && tails.length > 2 ? ending : '';
  return isNotGeographic(ending) ? '' : localGovernment(tails.slice(0, -2), localLabels(country) ?? []);
}

/** The part of a host that begins with such a label: `www.city.yokohama.jp` → `city.yokohama.jp`. */
function localGovernment(tails: readonly string[], labels: readonly string[]): string {
  if (labels.length === 0) return '';
  return tails.find((tail) => labels.some((label) => tail.startsWith(`${label}.`))) ?? '';
}
