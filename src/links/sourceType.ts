import { PLATFORM_TYPES, TYPE_ENDINGS, TYPE_PATHS } from '../catalogue/typeEndings';
import { isChamberAbroad } from './branch';
import { decide, type SignalFor } from './decide';
import type { Facts } from './facts';
import { lookup } from './lookup';
import { titleHits } from './nameWords';
import { STRENGTH } from './strength';
import type { Verdict } from './verdict';
import { SOURCE_TYPES, type SourceType } from './vocabulary';

type TypeSignal = SignalFor<SourceType>;

/** What kind of source it is. Unclassified when nothing speaks clearly enough. */
export function sourceTypeOf(facts: Facts): Verdict<SourceType> {
  const signals = [
    ...ownSignal(facts),
    ...listSignals(facts),
    ...endingSignals(facts),
    ...platformSignals(facts),
    ...typed(isChamberAbroad(facts.site) ? 'Chamber' : '', 'a name of chambers abroad', STRENGTH.chamberAbroad),
    ...nameSignals(facts),
    ...toolSignals(facts),
    ...pathSignals(facts),
    ...titleSignals(facts),
  ];
  return decide(signals, 'Unclassified');
}

function ownSignal({ own }: Facts): TypeSignal[] {
  if (own === null || own.type === '') return [];
  return [{ says: own.type, because: `your verdict on ${own.pattern}`, strength: STRENGTH.user }];
}

/** What a global site is says nothing against what somebody's page on it is. */
function listSignals({ known, global, site }: Facts): TypeSignal[] {
  return [
    ...typed(known?.type ?? '', 'known source', STRENGTH.known),
    ...typed(site.page === null ? global : '', 'known global site', STRENGTH.globalSite),
  ];
}

const typeEnding = lookup(TYPE_ENDINGS);
const platformType = lookup(PLATFORM_TYPES);
const pathType = lookup(TYPE_PATHS);

function endingSignals({ site, sector }: Facts): TypeSignal[] {
  if (sector !== '') return typed('Institution', `.${sector}`, STRENGTH.publicSector);
  return site.tails.slice(-2).flatMap((ending) => {
    const found = typeEnding(ending);
    return found === undefined ? [] : typed(found.type, `.${ending}`, found.strength);
  });
}

/** A page on a site of many says more of its owner than the site's own fame; a host of a federation is a part of it. */
function platformSignals({ site }: Facts): TypeSignal[] {
  const { host, hosting, page, platform } = site;
  if (page !== null && !page.isSite) return typed(page.type, `a page on ${host}`, STRENGTH.sharedPage);
  const type = page?.type ?? hosting?.type ?? '';
  if (hosting?.federation === true) return typed(type, `part of ${platform || host}`, STRENGTH.federation);
  return typed(type, `hosted on ${platform}`, STRENGTH.platform);
}

function nameSignals({ hits }: Facts): TypeSignal[] {
  return hits.flatMap(({ word, meaning, strength }) =>
    meaning.of === 'type' ? [{ says: meaning.type, because: `"${word}" in the name`, strength }] : [],
  );
}

/** `platform wordpress` among the tool's flags. */
function toolSignals({ evidence }: Facts): TypeSignal[] {
  if (evidence.flags === undefined || evidence.flags === '') return [];
  const words = evidence.flags.split(' ');
  return words.flatMap((word, at) => {
    if (words[at - 1] !== 'platform') return [];
    return typed(platformType(word) ?? '', `${word}, says the tool`, STRENGTH.toolPlatform);
  });
}

function pathSignals({ site }: Facts): TypeSignal[] {
  if (site.path === '/') return [];
  const folders = site.path.toLowerCase().split('/', 4).slice(1);
  return folders.flatMap((folder) => typed(pathType(folder) ?? '', `/${folder} in the address`, STRENGTH.path));
}

function titleSignals({ evidence }: Facts): TypeSignal[] {
  const hits = titleHits(evidence.title ?? '');
  return hits.flatMap(({ word, meaning, strength }) =>
    meaning.of === 'type' ? [{ says: meaning.type, because: `"${word}" in the title`, strength }] : [],
  );
}

function typed(text: string, because: string, strength: number): TypeSignal[] {
  if (text === '') return [];
  const says = SOURCE_TYPES.find((type) => type === text);
  return says === undefined ? [] : [{ says, because, strength }];
}
