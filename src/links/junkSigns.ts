import { APP_HOSTS, THROWAWAY_ENDINGS, THROWAWAY_WORDS } from '../catalogue/junkNames';
import { IN_SUSPECT_TITLES, PAGE_RULES } from '../catalogue/junkPages';
import type { Facts } from './facts';
import { readFlags } from './flags';
import { isInForeignScript } from './foreignScript';
import { isIpAddress } from './host';
import { membership } from './lookup';
import { isRandomName } from './randomName';
import {
  JUNK,
  MOZ_SPAM_FROM,
  OUTGOING_DOMAINS,
  OUTGOING_LINKS,
  STRENGTH,
  TINY_AUTHORITY,
  TOXIC_FROM,
} from './strength';
import type { Signal } from './verdict';
import { compileWords, foldName, type WordTable } from './words';

/** A sign that a source is junk. */
export interface JunkSign extends Signal {
  readonly says: 'Junk';
}

/** Every sign there is against one source. Being small is none; it only adds to others. */
export function junkSigns(facts: Facts): JunkSign[] {
  const signs = [...toolSigns(facts), ...nameSigns(facts), ...endingSigns(facts), ...pageSigns(facts)];
  const { network = '', authority = null } = facts.evidence;
  if (network !== '') signs.push(junk(network, STRENGTH.network));
  if (signs.length > 0 && isTiny(authority)) signs.push(junk(`authority ${authority}`, JUNK.tinyAuthority));
  return signs.length < 2 ? signs : [...new Map(signs.map((sign) => [sign.because, sign])).values()];
}

export function isTiny(authority: number | null): boolean {
  return authority !== null && authority <= TINY_AUTHORITY;
}

function junk(because: string, strength: number): JunkSign {
  return { says: 'Junk', because, strength };
}

function toolSigns({ evidence }: Facts): JunkSign[] {
  if (evidence.flags === undefined || evidence.flags === '') return [];
  const { spam, toxic, mozSpam, outgoingDomains, outgoingLinks } = readFlags(evidence.flags);
  const signs: JunkSign[] = [];
  if (spam) signs.push(junk('spam, says the tool', STRENGTH.toolFlag));
  if (toxic !== null && toxic >= TOXIC_FROM) signs.push(junk(`Toxic Score ${toxic}`, STRENGTH.toolFlag));
  if (mozSpam !== null && mozSpam >= MOZ_SPAM_FROM) signs.push(junk(`Spam Score ${mozSpam}`, STRENGTH.toolFlag));
  const links = crowd(outgoingLinks, OUTGOING_LINKS);
  const domains = crowd(outgoingDomains, OUTGOING_DOMAINS);
  if (domains > 0) signs.push(junk(`its page links to ${outgoingDomains} domains`, domains));
  else if (links > 0) signs.push(junk(`${outgoingLinks} links on its page`, links));
  return signs;
}

function crowd(count: number | null, steps: readonly { readonly from: number; readonly strength: number }[]): number {
  return steps.find(({ from }) => count !== null && count >= from)?.strength ?? 0;
}

/** Four digits that are no year, or digits and letters in turn: `app-1400`, `shop-3e6c8`. */
const MACHINE_MADE = /\d{5}|(^|\D)(?!(19|20)\d\d)\d{4}|\d[a-z]+\d[a-z]*\d/;

function nameSigns({ hits, site }: Facts): JunkSign[] {
  const signs = hits.flatMap(({ meaning }) =>
    meaning.of === 'junk' ? [junk(meaning.rule.because, meaning.rule.strength)] : [],
  );
  if (isIpAddress(site.host)) return [junk('an IP address instead of a name', JUNK.ipAddress)];
  if (isRandomName(site.own)) signs.push(junk('a name of random letters', JUNK.randomName));
  if (isAppHost(site.platform) && MACHINE_MADE.test(site.own))
    signs.push(junk('a name made by a machine', JUNK.machineName));
  return signs;
}

const isThrowaway = membership(THROWAWAY_ENDINGS);
const isAppHost = membership(APP_HOSTS);
let throwawayWords: WordTable<number> | undefined;

function endingSigns({ site }: Facts): JunkSign[] {
  if (isAppHost(site.platform)) return [junk(`on ${site.platform}`, JUNK.throwawayEnding)];
  const ending = site.labels[site.labels.length - 1] ?? '';
  if (!isThrowaway(ending)) return [];
  throwawayWords ??= compileWords(THROWAWAY_WORDS.map(({ words, strength }) => ({ words, about: strength })));
  const [hit] = throwawayWords.find(foldName(site.own)).sort((a, b) => b.about - a.about);
  if (hit !== undefined) return [junk(`.${ending} with "${hit.word}" in the name`, hit.about)];
  const plain = junk(`.${ending}`, JUNK.throwawayEnding);
  return UNPRONOUNCEABLE.test(site.own) ? [plain, junk('a name of random letters', JUNK.randomName)] : [plain];
}

/** Six consonants in a row stand in German words too (`angstschweiss`), though hardly under such an ending. */
const UNPRONOUNCEABLE = /^[a-z]*[bcdfghjklmnpqrstvwxz]{6}[a-z]*$/;

function pageSigns({ site, evidence: { title = '' } }: Facts): JunkSign[] {
  const signs: JunkSign[] = [];
  if (site.path.length > 1) addMatching('path', site.path, signs);
  if (IN_SUSPECT_TITLES.test(title)) addMatching('title', title, signs);
  const ending = site.labels[site.labels.length - 1] ?? '';
  if (isInForeignScript(title, ending))
    signs.push(junk(`a title in a script foreign to .${ending}`, JUNK.foreignScript));
  return signs;
}

/** Of the rules on one text the strongest counts: they are different words for one thing. */
function addMatching(of: 'path' | 'title', text: string, signs: JunkSign[]): void {
  const rules = PAGE_RULES.filter((rule) => rule.of === of && rule.pattern.test(text));
  const strongest = rules.sort((a, b) => b.strength - a.strength)[0];
  if (strongest !== undefined) signs.push(junk(strongest.because, strongest.strength));
}
