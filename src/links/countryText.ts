import { countries } from '../catalogue/countries';
import { countryNames, foldCountryName } from '../catalogue/countryNames';
import { countryCode } from './marketCode';

/** A country as people write it: `DE`, `uk`, `Germany`, `Deutschland`. Its ISO 3166-1 alpha-2, '' for none, null for no country. */
export function countryFrom(text: string): string | null {
  if (text === '') return '';
  const code = countryCode(text);
  return countries().has(code) ? code : countryNamed(text) || null;
}

/** ISO code of a country by its name in one of the languages we know, `sudafrika`, `suedafrika`, `Südafrika`; ''. */
export function countryNamed(text: string): string {
  const name = foldCountryName(text);
  return countryNames().get(name) ?? countryNames().get(name.replace(/([aou])e/g, '$1')) ?? '';
}
