import { countries } from '../catalogue/countries';
import { languages } from '../catalogue/languages';
import { membership } from './lookup';
import type { Named } from './named';

/** A country or language that an address names. */
export interface AddressPlace {
  /** ISO 3166-1 alpha-2 or ''. */
  readonly country: string;
  /** ISO 639-1 or ''. */
  readonly language: string;
  /** `/de-at/ in the address`, `us. in the host`. */
  readonly because: string;
  readonly kind: 'locale' | 'host' | 'path';
}

/**
 * Codes that stand for a country where sites put one, and for nothing else there: not `ca` (Catalan), `co`, `in`, `it` in
 * a name, nor `my` (the visitor's account). `uk` is Britain, never Ukrainian.
 */
const COUNTRY_LABELS =
  'uk gb us au at ch ie mx br jp nz za be pl se dk no fi cz tr gr ua kr hk sg ph tw ae cl pe hu cn eg ng gh ke pk lk np vn ec uy py bo ve gt hn cr pr qa kw bh lb dz tn rs lu cy'.split(
    ' ',
  );

const isCountryLabel = membership(COUNTRY_LABELS);
const LOCALE = /^([a-z]{2})[-_]([a-z]{2})$/i;

/** What the labels before the name and the first two folders say about country and language, surest first. */
export function addressPlaces(site: Named): AddressPlace[] {
  if (site.subdomain === '' && site.path === '/') return [];
  const hostLabels = site.subdomain === '' ? [] : site.subdomain.split('.');
  const inHost = hostLabels.map((label) => placeOf(label, 'host'));
  const inPath = foldersOf(site.path).map((folder) => placeOf(folder, 'path'));
  return [...inHost, ...inPath].filter((place): place is AddressPlace => place !== null);
}

function foldersOf(path: string): string[] {
  if (path === '/') return [];
  return path
    .split('/', 3)
    .slice(1)
    .filter((folder) => folder.length === 2 || folder.length === 5);
}

function placeOf(text: string, where: 'host' | 'path'): AddressPlace | null {
  const because = where === 'host' ? `${text}. in the host` : `/${text}/ in the address`;
  const [, one = '', two = ''] = LOCALE.exec(text) ?? [];
  if (one !== '') return localePlace(one.toLowerCase(), two.toLowerCase(), because);
  const code = text.toLowerCase();
  if (isCountryLabel(code)) return { country: isoOf(code), language: '', because, kind: where };
  if (code.length !== 2 || !languages().has(code)) return null;
  return { country: '', language: code, because, kind: where };
}

/** `de-at` is German for Austria; `at-de`, the other way round, as well. */
function localePlace(one: string, two: string, because: string): AddressPlace | null {
  if (languages().has(one) && countries().has(isoOf(two))) {
    return { country: isoOf(two), language: one, because, kind: 'locale' };
  }
  if (languages().has(two) && countries().has(isoOf(one))) {
    return { country: isoOf(one), language: two, because, kind: 'locale' };
  }
  return null;
}

function isoOf(code: string): string {
  return code === 'uk' ? 'GB' : code.toUpperCase();
}
