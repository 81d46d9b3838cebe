import type { MarketForm } from '../../actions/protocol';
import { countryCode, countryName, defaultLanguages, languageName } from '../../links/marketCode';
import { listed } from '../parts/words';

/** The countries that are typed, by name. */
export function countriesWords(text: string): string {
  const codes = codesIn(text);
  if (codes.length === 0) return 'Two-letter codes, the main country first.';
  const unknown = codes.filter((code) => countryName(code) === code);
  return unknown.length > 0 ? `Not a country code: ${listed(unknown)}.` : `${listed(codes.map(countryName))}.`;
}

/** The languages that are typed, or those that count when none is. */
export function languagesWords({ countries, languages }: MarketForm): string {
  const typed = wordsIn(languages).map((code) => code.toLowerCase());
  if (typed.length > 0) return `${listed(typed.map(languageName))}.`;
  const usual = defaultLanguages(codesIn(countries));
  return usual.length === 0
    ? 'Two-letter codes. Links in them count as Same language.'
    : `Left blank: ${listed(usual.map(languageName))}.`;
}

/** What a blank field of languages stands for, as it would be typed; '' for an unknown country. */
export function usualLanguages(countries: string): string {
  return defaultLanguages(codesIn(countries)).join(', ');
}

function codesIn(text: string): string[] {
  return wordsIn(text).map(countryCode);
}

function wordsIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '');
}
