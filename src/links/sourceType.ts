import { HOSTS_OF_MANY } from '../catalogue/platforms';
import { PLATFORM_TYPES, TYPE_ENDINGS, TYPE_PATHS } from '../catalogue/typeEndings';
import { decide, type SignalFor } from './decide';
import type { Facts } from './facts';
import { titleHits } from './nameWords';
import { publicSectorEnding } from './publicSector';
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

function listSignals({ known, global }: Facts): TypeSignal[] {
  return [
    ...typed(known?.type ?? '', 'known source', STRENGTH.known),
    ...typed(global, 'known global site', STRENGTH.globalSite),
  ];
}

function endingSignals({ site }: Facts): TypeSignal[] {
  const sector = publicSectorEnding(site.labels);
  if (sector !== '') return typed('Institution', `.${sector}`, STRENGTH.publicSector);
  const last = site.labels[site.labels.length - 1] ?? '';
  const second = `${site.labels[site.labels.length - 2] ?? ''}.${last}`;
  return [second, last].flatMap((ending) => {
    const found = TYPE_ENDINGS[ending];
    return found === undefined ? [] : typed(found.type, `.${ending}`, found.strength);
  });
}

function platformSignals({ site }: Facts): TypeSignal[] {
  const parent = site.platform === '' ? site.labels.slice(-site.suffix).join('.') : site.platform;
  return typed(HOSTS_OF_MANY[parent] ?? '', `hosted on ${parent}`, STRENGTH.platform);
}

function nameSignals({ hits }: Facts): TypeSignal[] {
  return hits.flatMap(({ word, meaning, strength }) =>
    meaning.of === 'type' ? [{ says: meaning.type, because: `"${word}" in the name`, strength }] : [],
  );
}

/** `platform wordpress` among the tool's flags. */
function toolSignals({ evidence }: Facts): TypeSignal[] {
  const words = (evidence.flags ?? '').split(' ');
  return words.flatMap((word, at) => {
    if (words[at - 1] !== 'platform') return [];
    return typed(PLATFORM_TYPES[word] ?? '', `${word}, says the tool`, STRENGTH.toolPlatform);
  });
}

function pathSignals({ site }: Facts): TypeSignal[] {
  if (site.path === '/') return [];
  const folders = site.path.toLowerCase().split('/', 4).slice(1);
  return folders.flatMap((folder) => typed(TYPE_PATHS[folder] ?? '', `/${folder} in the address`, STRENGTH.path));
}

function titleSignals({ evidence }: Facts): TypeSignal[] {
  const hits = titleHits(evidence.title ?? '');
  return hits.flatMap(({ word, meaning, strength }) =>
    meaning.of === 'type' ? [{ says: meaning.type, because: `"${word}" in the title`, strength }] : [],
  );
}

function typed(text: string, because: string, strength: number): TypeSignal[] {
  const says = SOURCE_TYPES.find((type) => type === text);
  return says === undefined ? [] : [{ says, because, strength }];
}
