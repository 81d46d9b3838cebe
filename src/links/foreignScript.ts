import { countries } from '../catalogue/countries';
import { GENERIC_COUNTRY_ENDINGS, OTHER_COUNTRY_ENDINGS } from '../catalogue/topLevelDomains';
import { lookup, membership } from './lookup';

/**
 * Scripts of the keyword hack, by which thousands of pages are put into somebody else's site
 * (web.dev/articles/fixing-the-japanese-keyword-hack, as of 2026-11-22), and the languages written in them.
 */
const SCRIPTS: readonly { readonly letters: RegExp; readonly languages: readonly string[] }[] = [
  { letters: /[\u3040-\u30ff\u3400-\u9fff]/g, languages: ['ja', 'zh'] },
  { letters: /[\uac00-\ud7af]/g, languages: ['ko'] },
  { letters: /[\u0e00-\u0e7f]/g, languages: ['th'] },
];

const ANY_SCRIPT = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const otherEnding = lookup(OTHER_COUNTRY_ENDINGS);
const isGeneric = membership(GENERIC_COUNTRY_ENDINGS);

/**
 * Whether most of a title is in a script that nobody writes in the country of the ending: `激安 ブランド 通販` on a page under
 * `.fr`. A word of it in an ordinary title is none. Endings without a country say nothing.
 */
export function isInForeignScript(title: string, ending: string): boolean {
  if (!ANY_SCRIPT.test(title) || isGeneric(ending)) return false;
  const spoken = countries().get(otherEnding(ending) ?? ending.toUpperCase())?.languages;
  const letters = title.replace(/[\s\d!-/:-@[-`{-~]/g, '').length;
  return SCRIPTS.some(
    (script) =>
      spoken?.some((language) => script.languages.includes(language)) === false &&
      (title.match(script.letters)?.length ?? 0) > letters / 2,
  );
}
