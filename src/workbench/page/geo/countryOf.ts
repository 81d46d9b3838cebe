import { countries } from '../../../catalogue/countries';
import { countryNames, foldCountryName } from '../../../catalogue/countryNames';

/** `de`, `Germany` and `Österreich` to ISO 3166-1 alpha-2 (XK for Kosovo); null for what names no country. */
export function countryOf(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (countries().has(code)) return code;
  return countryNames().get(foldCountryName(text)) ?? null;
}

/** `DE` → `Germany`. */
export function nameOf(code: string): string {
  return countries().get(code)?.name ?? code;
}
