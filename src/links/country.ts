import { countries } from '../catalogue/countries';
import { languages } from '../catalogue/languages';
import { GENERIC_COUNTRY_ENDINGS, OTHER_COUNTRY_ENDINGS, PLACE_ENDINGS } from '../catalogue/topLevelDomains';
import { type AddressPlace, addressPlaces } from './addressPlace';
import { type Branch, branchOf, isBranchAbroad, namesOrigin } from './branch';
import { decide, type SignalFor } from './decide';
import type { Facts } from './facts';
import { lookup, membership } from './lookup';
import { languageName } from './marketCode';
import type { Named } from './named';
import { publicSectorCountry } from './publicSector';
import { STRENGTH } from './strength';
import type { Signal, Verdict } from './verdict';

/**
 * The country a source belongs to. Only evidence about the site decides; where its server stands, and a page language
 * that the country does not speak, merely lower the confidence. A global site has a country only by the user's word: what
 * its address says (`de-de.facebook.com`) is the language of its menus.
 * @param language the page's language, ISO 639-1 or ''
 */
export function countryOf(facts: Facts, language: string): Verdict<string> {
  if (facts.global !== '') return decide(ownSignal(facts), '');
  const branch = branchOf(facts.site);
  const deciding: Signal[] = [
    ...ownSignal(facts),
    ...knownSignal(facts),
    ...(branch === null ? addressSignals(facts, language) : [branchSignal(branch)]),
    ...languageSignal(language),
  ];
  const first = decide(deciding, '');
  return decide([...deciding, ...asides(facts, language, first.value)], '');
}

function addressSignals(facts: Facts, language: string): Signal[] {
  return [
    ...endingSignals(facts, language === 'en').filter((ending) => countsUnder(facts.site, ending)),
    ...addressPlaces(facts.site).flatMap(placeSignal),
    ...(namesOrigin(facts.site) ? [] : nameSignals(facts)),
    ...platformSignal(facts),
  ];
}

/** A German platform under `de.tl` has nothing to do with Timor-Leste, a chamber in Central America nothing with `.de`. */
function countsUnder(site: Named, { says }: Signal): boolean {
  const { hosting } = site;
  if (hosting === null) return true;
  return hosting.endingCounts && !isBranchAbroad(site) && (hosting.country === '' || hosting.country === says);
}

/** Where a body of another country works says more than that country's ending. */
function branchSignal({ country, because }: Branch): Signal {
  return signal(country, because, STRENGTH.branchAbroad);
}

/** Platforms, federations and providers of one country. */
function platformSignal({ site }: Facts): Signal[] {
  const country = site.page?.country || site.hosting?.country || '';
  return country === '' ? [] : [signal(country, `hosted on ${site.platform || site.host}`, STRENGTH.platformCountry)];
}

const otherEnding = lookup(OTHER_COUNTRY_ENDINGS);
const placeEnding = lookup(PLACE_ENDINGS);
const isGeneric = membership(GENERIC_COUNTRY_ENDINGS);

/** Ending of a country, its code where it is used as one; '' for generic ones. Exported for the list's own test. */
export function endingCountry(label: string): string {
  const other = otherEnding(label);
  if (other !== undefined) return other;
  if (label.length !== 2 || isGeneric(label)) return '';
  const code = label.toUpperCase();
  return countries().has(code) ? code : '';
}

function signal(says: string, because: string, strength: number): SignalFor<string> {
  return { says, because, strength };
}

function ownSignal({ own }: Facts): Signal[] {
  return own === null || own.country === ''
    ? []
    : [signal(own.country, `your verdict on ${own.pattern}`, STRENGTH.user)];
}

function knownSignal({ known }: Facts): Signal[] {
  return known === null ? [] : [signal(known.country, 'known source', STRENGTH.known)];
}

/**
 * `.edu` is American, but for the old registrations of universities elsewhere: believed where the page is in English.
 */
function endingSignals({ site, sector }: Facts, englishPage: boolean): Signal[] {
  const last = site.labels[site.labels.length - 1] ?? '';
  const sectorCountry = sector === '' ? '' : (publicSectorCountry(sector) ?? sectorCountryOf(last));
  if (sectorCountry !== '') return [signal(sectorCountry, `.${sector}`, STRENGTH.publicSector)];
  if (last === 'edu') return [signal('US', '.edu', englishPage ? STRENGTH.placeEnding : STRENGTH.eduAlone)];
  const country = endingCountry(last);
  if (country !== '') return [signal(country, `.${last}`, STRENGTH.countryEnding)];
  const place = placeEnding(last);
  if (place !== undefined) return [signal(place, `.${last}`, STRENGTH.placeEnding)];
  return secondLevelSignal(site, last);
}

/** Public bodies register under their own country even where its ending is sold to everybody (`gob.co`). */
function sectorCountryOf(last: string): string {
  if (last.length !== 2) return '';
  const code = last.toUpperCase();
  return endingCountry(last) || (countries().has(code) ? code : '');
}

const SECOND_LEVEL = /^(com|net|org|co|or|info|web)$/;

function secondLevelSignal(site: Named, last: string): Signal[] {
  const second = site.labels[site.labels.length - 2] ?? '';
  if (site.suffix < 2 || !isGeneric(last) || !SECOND_LEVEL.test(second)) return [];
  const code = last.toUpperCase();
  return countries().has(code) ? [signal(code, `.${second}.${last}`, STRENGTH.secondLevelOfGenericEnding)] : [];
}

/** Codes of languages that hosts and folders use as words or initials as well: `my.` and `id.` are accounts, `is.` a verb. */
const isWordToo = membership('my id is so am hi he ml ps ti rn ga ta te lo'.split(' '));

function placeSignal(place: AddressPlace): Signal[] {
  if (place.country !== '') {
    const strength = { locale: STRENGTH.locale, host: STRENGTH.hostCountry, path: STRENGTH.pathCountry }[place.kind];
    return [signal(place.country, place.because, strength)];
  }
  const country = isWordToo(place.language) ? '' : (languages().get(place.language)?.country ?? '');
  return country === '' ? [] : [signal(country, place.because, STRENGTH.pathCountry)];
}

function nameSignals({ hits, places, site }: Facts): Signal[] {
  const american = site.labels[site.labels.length - 1] === 'edu';
  const named = places.map(({ word, country, strength, isPlace }) =>
    // Colleges under .edu that are called as places abroad are in their namesakes in America (`siena.edu`).
    signal(country, inTheName(word), american && isPlace && country !== 'US' ? STRENGTH.nationalHint : strength),
  );
  const called = hits.flatMap(({ word, meaning }) => {
    const country = meaning.of === 'type' && word.length > 4 ? meaning.country : '';
    return country === '' ? [] : [signal(country, inTheName(word), STRENGTH.nationalTypeWord)];
  });
  return [...named, ...called];
}

function inTheName(word: string): string {
  return `"${word}" in the name`;
}

function languageSignal(language: string): Signal[] {
  const country = languages().get(language)?.country ?? '';
  return country === '' ? [] : [signal(country, `${languageName(language)} page`, STRENGTH.nationalLanguage)];
}

/** Read everywhere, so it speaks neither for a country nor against one. */
const LINGUA_FRANCA = 'en';

/** What decides nothing but agrees or disagrees with a country found otherwise: a shared page language, and the server. */
function asides({ evidence }: Facts, language: string, country: string): Signal[] {
  if (country === '') return [];
  const server = evidence.serverCountry ?? '';
  const elsewhere = server === '' || server === country ? [] : [signal(server, `server in ${server}`, STRENGTH.server)];
  const shared = language !== '' && language !== LINGUA_FRANCA && languages().get(language)?.country === '';
  if (!shared) return elsewhere;
  const spoken = countries().get(country)?.languages.includes(language) === true;
  return [...elsewhere, signal(spoken ? country : '', `${languageName(language)} page`, STRENGTH.sharedLanguage)];
}
