import { isGlobalSite } from './facts';
import { editionLanguage } from './languageEdition';
import { countryName, defaultLanguages, languageName, type MarketPlace } from './marketCode';
import { hostsMany } from './named';
import { hostsFolders } from './sharedPage';
import { GLOBAL_AUTHORITY, STRENGTH } from './strength';
import type { Judged, Verdict } from './verdict';
import type { Relevance } from './vocabulary';

/** How sure an answer is that rests on a language alone; on the usual language of a country; on English, read anywhere. */
const BY_PAGE_LANGUAGE = 0.6;
const BY_COUNTRY_LANGUAGE = 0.5;
const BY_ENGLISH = 0.35;

/**
 * What a judged source means for one market.
 * Local: it belongs to any of the market's countries. Global: on the list of global sites, or authority of at least
 * GLOBAL_AUTHORITY and no country. Same language: another country or none, in one of the market's languages.
 * @param authority the main tool's domain metric (0–100), null when unknown
 */
export function relevanceOf(judged: Judged, market: MarketPlace, authority: number | null): Verdict<Relevance> {
  if (judged.problem !== '') return verdict('Unknown', 0, judged.problem);
  if (isGlobalSite(judged.host) && !decidedByUser(judged)) return globalSite(judged, market);
  if (judged.country.value !== '') return byCountry(judged, market);
  if (authority !== null && authority >= GLOBAL_AUTHORITY && !isOneOfMany(judged))
    return verdict('Global', 0.6, `authority ${authority}, no country`);
  return byLanguage(judged, market, authority === null ? ', no authority' : '');
}

/**
 * The edition of a global site that people of one language write is read in all countries of that language: it proves none of
 * them, and it is closer to them than what all the world reads. English is what all the world reads.
 */
function globalSite({ host, domain, language }: Judged, market: MarketPlace): Verdict<Relevance> {
  const edition = language === 'en' ? '' : editionLanguage(host, domain);
  return market.languages.includes(edition)
    ? verdict('Same language', STRENGTH.globalSite, `${languageName(edition)} edition of a global site`)
    : verdict('Global', STRENGTH.globalSite, 'known global site');
}

/** The authority that a tool gives `wordpress.com` is not that of a blog there. */
function isOneOfMany({ host, domain }: Judged): boolean {
  return host !== domain && (hostsMany(domain) || hostsFolders(host));
}

function decidedByUser({ country }: Judged): boolean {
  return country.signals[0]?.strength === STRENGTH.user;
}

function byCountry(judged: Judged, market: MarketPlace): Verdict<Relevance> {
  const { value: country, confidence } = judged.country;
  const because = judged.country.signals[0]?.because ?? '';
  if (market.countries.includes(country)) return verdict('Local', confidence, because);
  const page = judged.language;
  const language = page === '' ? (defaultLanguages([country])[0] ?? '') : page;
  const certainty = page === '' ? BY_COUNTRY_LANGUAGE : BY_PAGE_LANGUAGE;
  const from = `${because} (${countryName(country)})`;
  if (!market.languages.includes(language)) return verdict('Other market', confidence, from);
  const spoken = page === '' ? `${languageName(language)} spoken there` : `${languageName(language)} page`;
  return {
    value: 'Same language',
    confidence: round(Math.max(certainty, confidence * certainty)),
    signals: [
      { says: 'Same language', because: from, strength: confidence },
      { says: 'Same language', because: spoken, strength: certainty },
    ],
  };
}

function byLanguage({ language }: Judged, market: MarketPlace, alsoMissing: string): Verdict<Relevance> {
  if (language === '') return verdict('Unknown', 0, `no country, no page language${alsoMissing}`);
  const because = `${languageName(language)} page, no country`;
  if (market.languages.includes(language)) return verdict('Same language', BY_PAGE_LANGUAGE, because);
  return verdict('Other market', language === 'en' ? BY_ENGLISH : BY_PAGE_LANGUAGE, because);
}

function verdict(value: Relevance, confidence: number, because: string): Verdict<Relevance> {
  return { value, confidence, signals: [{ says: value, because, strength: confidence }] };
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
