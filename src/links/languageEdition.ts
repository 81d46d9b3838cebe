import { languageCode } from '../catalogue/languages';
import { membership } from './lookup';

/** Global sites that are written anew in each language, by people of that language, on a host of its own. As of 2026-11-22. */
const LANGUAGE_EDITIONS =
  'wikipedia.org wiktionary.org wikivoyage.org wikisource.org wikibooks.org wikinews.org wikiquote.org wikiversity.org wikihow.com stackoverflow.com euronews.com'.split(
    ' ',
  );

const hasEditions = membership(LANGUAGE_EDITIONS);

/**
 * Language of an edition by its host, `de.wikipedia.org` and `de.m.wikipedia.org` → `de`; '' for other hosts. Here `uk` is
 * Ukrainian and `pl` Polish: editions go by language, never by country.
 */
export function editionLanguage(host: string, domain: string): string {
  if (!hasEditions(domain) || host === domain) return '';
  const label = host.slice(0, host.indexOf('.'));
  return label === 'simple' ? 'en' : languageCode(label);
}
