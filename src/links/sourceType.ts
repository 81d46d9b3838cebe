import { ENDINGS_OF_PLACES, TYPE_ENDINGS } from '../catalogue/typeEndings';
import { BROADCASTERS } from '../catalogue/typeWords';
import { isChamberAbroad } from './branch';
import { endingCountry } from './country';
import { decide } from './decide';
import type { Facts } from './facts';
import { isIpAddress } from './host';
import { lookup, membership } from './lookup';
import { pageSignals } from './pageSignals';
import { STRENGTH } from './strength';
import { likenessOf, likenessReason } from './typeModel';
import { type TypeSignal, typed } from './typeSignal';
import { LIKENESS, TYPE_STRENGTH } from './typeStrength';
import type { Verdict } from './verdict';
import type { Quality, SourceType } from './vocabulary';
import { foldName, lettersOf } from './words';

/**
 * What kind of source it is. Unclassified when nothing speaks clearly enough. What the letters of the name look like is
 * asked last, only where nothing else decides, and not of junk, whose names look like what they are not.
 */
export function sourceTypeOf(facts: Facts, quality: Quality): Verdict<SourceType> {
  const signals = signalsOf(facts);
  const verdict = decide(signals, 'Unclassified');
  if (verdict.confidence > 0 || quality === 'Junk') return verdict;
  const likeness = likenessSignal(facts);
  return likeness === null ? verdict : decide([...signals, likeness], 'Unclassified');
}

/** Whether anything but the letters of the name decides. */
export function isDecidedByRules(facts: Facts): boolean {
  return decide(signalsOf(facts), 'Unclassified').confidence > 0;
}

function signalsOf(facts: Facts): TypeSignal[] {
  return [
    ...ownSignal(facts),
    ...listSignals(facts),
    ...endingSignals(facts),
    ...placeSignals(facts),
    ...platformSignals(facts),
    ...typed(isChamberAbroad(facts.site) ? 'Chamber' : '', 'a name of chambers abroad', TYPE_STRENGTH.chamberAbroad),
    ...nameSignals(facts),
    ...pageSignals(facts),
  ];
}

/** Null when the name looks like none, not surely enough, or only for its ending and length. Never stronger than what somebody wrote down as a rule. */
function likenessSignal({ evidence, site, places }: Facts): TypeSignal | null {
  // Whoever takes a free host takes any name.
  if (site.platform !== '' || isIpAddress(site.host)) return null;
  const authority = evidence.authority ?? null;
  const { of, probability } = likenessOf({ site, places }, authority);
  if (of === 'rest' || probability < (authority === null ? LIKENESS.from : LIKENESS.fromInProfiles)) return null;
  const because = likenessReason({ site, places }, of);
  return because === '' ? null : { says: of, because, strength: Math.min(LIKENESS.most, probability) };
}

function ownSignal({ own }: Facts): TypeSignal[] {
  if (own === null || own.type === '') return [];
  return [{ says: own.type, because: `your verdict on ${own.pattern}`, strength: STRENGTH.user }];
}

/** What a global site is says nothing against what somebody's page on it is. */
function listSignals({ known, global, site }: Facts): TypeSignal[] {
  return [
    ...typed(known?.type ?? '', 'known source', STRENGTH.known),
    ...typed(site.page === null ? global : '', 'known global site', TYPE_STRENGTH.globalSite),
  ];
}

const typeEnding = lookup(TYPE_ENDINGS);

function endingSignals({ site, sector }: Facts): TypeSignal[] {
  if (sector !== '') return typed('Institution', `.${sector}`, STRENGTH.publicSector);
  return site.tails.slice(-2).flatMap((ending) => {
    const found = typeEnding(ending);
    return found === undefined ? [] : typed(found.type, `.${ending}`, found.strength);
  });
}

/** `bs.it`: places as endings. */
const endingOfPlaces = lookup(ENDINGS_OF_PLACES);

function placeSignals({ site, places }: Facts): TypeSignal[] {
  const last = site.labels[site.labels.length - 1] ?? '';
  const ending = site.tails[site.tails.length - site.suffix] ?? '';
  if (site.suffix > 1 && endingOfPlaces(last)?.test(ending) === true)
    return typed('Institution', `.${ending}`, TYPE_STRENGTH.endingOfPlaces);
  // `muenchen.ihk.de` is no town's own site.
  if (places.length === 0 || site.hosting !== null) return [];
  const country = endingCountry(last);
  const letters = lettersOf(foldName(site.own));
  const isNamed = places.some((hit) => hit.isPlace && hit.country === country && lettersOf(hit.word) === letters);
  return isNamed ? typed('Institution', `a place's own name under .${last}`, TYPE_STRENGTH.placeItself) : [];
}

/** A page on a site of many says more of its owner than the site's own fame; a host of a federation is a part of it. */
function platformSignals({ site }: Facts): TypeSignal[] {
  const { host, hosting, page, platform } = site;
  if (page !== null && !page.isSite) return typed(page.type, `a page on ${host}`, TYPE_STRENGTH.sharedPage);
  const type = page?.type ?? hosting?.type ?? '';
  if (hosting?.federation === true) return typed(type, `part of ${platform || host}`, STRENGTH.federation);
  return typed(type, `hosted on ${platform}`, TYPE_STRENGTH.platform);
}

const isBroadcaster = membership(BROADCASTERS);

/**
 * On a free host a name is what somebody wished for, but nobody calls his blog a town hall or a station: such words say more
 * than the host there.
 */
function nameSignals({ hits, site }: Facts): TypeSignal[] {
  const onFreeHost = site.platform !== '' && site.hosting?.type === 'Creator';
  return hits.flatMap(({ word, meaning, strength }) => {
    if (meaning.of !== 'type') return [];
    const isBody = onFreeHost && (meaning.type === 'Institution' || isBroadcaster(word));
    const believed = isBody ? TYPE_STRENGTH.bodyOnFreeHost : strength;
    return [{ says: meaning.type, because: `"${word}" in the name`, strength: believed }];
  });
}
