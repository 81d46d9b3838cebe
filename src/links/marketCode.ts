import { countries } from '../catalogue/countries';
import { languages } from '../catalogue/languages';

/** The part of a market that its code tells. */
export interface MarketPlace {
  /** ISO 3166-1 alpha-2, the main country first. */
  readonly countries: readonly string[];
  /** ISO 639-1. */
  readonly languages: readonly string[];
}

/**
 * Reads `DE`, `de, at, ch`, `CA-fr`, `CH-de-fr`. Without languages, those of the main country.
 * The problem names what is not a country or a language, and how a market is written.
 */
export function parseMarketCode(text: string): MarketPlace | { readonly problem: string } {
  const [countryPart = '', ...languagePart] = text.trim().split(/\s*-\s*/);
  const countryCodes = countryPart
    .split(/[\s,;+/&]+/)
    .filter((code) => code !== '')
    .map(countryCode);
  const languageCodes = languagePart.map((code) => code.toLowerCase());
  const problem = problemOf(text, countryCodes, languageCodes);
  if (problem !== '') return { problem };
  const unique = countryCodes.filter((code, at) => countryCodes.indexOf(code) === at);
  return { countries: unique, languages: languageCodes.length > 0 ? languageCodes : defaultLanguages(unique) };
}

/** `DE`, `DE,AT,CH`, `CA-fr`: languages are named when they are not the main country's usual ones. */
export function marketCode(countryCodes: readonly string[], languageCodes: readonly string[]): string {
  const usual = defaultLanguages(countryCodes);
  const same = languageCodes.length === 0 || [...usual].sort().join() === [...languageCodes].sort().join();
  return countryCodes.join(',') + (same ? '' : `-${languageCodes.join('-')}`);
}

/** Name of the market's tab: `DE Germany`, `CA-fr Canada (French)`, `DE,AT,CH Germany, Austria, Switzerland`. */
export function marketName(countryCodes: readonly string[], languageCodes: readonly string[]): string {
  const code = marketCode(countryCodes, languageCodes);
  const names = countryCodes.map(countryName);
  const shown = names.length > 3 ? `${names[0]} and ${names.length - 1} more` : names.join(', ');
  const spoken = code.includes('-') ? ` (${languageCodes.map(languageName).join(', ')})` : '';
  return `${code} ${shown}${spoken}`;
}

/** The languages a market is worked in when nobody says otherwise: the main country's. */
export function defaultLanguages(countryCodes: readonly string[]): readonly string[] {
  return countries().get(countryCodes[0] ?? '')?.languages ?? [];
}

/** `Germany`; the code itself when it is none. */
export function countryName(code: string): string {
  return countries().get(code)?.name ?? code;
}

/** `German`; the code itself when it is none we know. */
export function languageName(code: string): string {
  return languages().get(code)?.name ?? code;
}

/** Upper case, and `UK`, as nearly everybody writes it, for GB. */
export function countryCode(text: string): string {
  const code = text.trim().toUpperCase();
  return code === 'UK' ? 'GB' : code;
}

function problemOf(text: string, countryCodes: readonly string[], languageCodes: readonly string[]): string {
  const how = 'write a market as DE, DE,AT,CH or CA-fr';
  if (countryCodes.length === 0) return `no country in "${text.trim()}"; ${how}`;
  const country = countryCodes.find((code) => !countries().has(code));
  if (country !== undefined) return `"${country}" is not a country code; ${how}`;
  const language = languageCodes.find((code) => !languages().has(code));
  return language === undefined ? '' : `"${language}" is not a language code; ${how}`;
}
