import { countries } from '../catalogue/countries';
import { BRANCH_HOSTS, BRANCHES_ABROAD } from '../catalogue/federations';
import { countryNamed } from './countryText';
import { lookup } from './lookup';
import { countryCode } from './marketCode';
import type { Named } from './named';

/** A body of one country that works in another: a chamber abroad, an embassy. It belongs where it works. */
export interface Branch {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** `"kanada" at ahk.de`. */
  readonly because: string;
}

/**
 * The country that a branch abroad is for: `kanada.ahk.de` and `ca.ambafrance.org` are in Canada, `ccifrance-allemagne.fr`
 * is in Germany. Null for everything else, and for branches in regions that are no country.
 */
export function branchOf({ platform, own }: Named): Branch | null {
  const naming = branchesAbroad(platform);
  if (naming !== undefined) return branch(naming === 'code' ? ofCode(own) : ofHost(own), own, `at ${platform}`);
  const [, chamber = '', rest = ''] = CHAMBER_ABROAD.exec(own) ?? [];
  return chamber === '' ? null : branch(countryNamed(rest), rest, `behind "${chamber}"`);
}

const branchesAbroad = lookup(BRANCHES_ABROAD);
const branchHost = lookup(BRANCH_HOSTS);

/** Whether a host is that of a branch abroad, wherever it may be: `zentralamerika.ahk.de` is not in Germany. */
export function isBranchAbroad({ platform }: Named): boolean {
  return branchesAbroad(platform) !== undefined;
}

/** Short names of chambers of commerce abroad, when a country's name is all that follows. */
const CHAMBER_ABROAD =
  /^(ahk|ccifrance|ccif|ccife|amcham|britcham|swisscham|italcham|eurocham|germancham|auscham|cancham|nordcham)-?([^-].*)$/;

/**
 * Whether a name is that of a chamber abroad which names the country that it comes from, `swisscham`, `german-chamber`,
 * `camaraitaliana`: no sign of where it works.
 */
export function namesOrigin({ own }: Named): boolean {
  return ORIGIN_FIRST.test(own) || ORIGIN_LAST.test(own);
}

const ORIGIN_FIRST =
  /^(american|australian|austrian|belgian|brazilian|british|canadian|czech|danish|dutch|finnish|french|german|greek|hungarian|indian|irish|israeli?|italian|japanese|mexican|netherlands|nordic|norwegian|polish|portuguese|romanian|spanish|swedish|swiss|turkish)-?(cham(?![aeop])|business-?council)/;
const ORIGIN_LAST =
  /^(camara|camera|chambre)(de|di|-)*-?(comercio|commercio|commerce)?-?(alemana|alemanha|allemande|americana|britanica|britannica|britannique|espanola|francaise|francesa|francese|italiana|italienne|portuguesa|suiza|suica|suisse|svizzera|sueca|tedesca)/;

/** Whether a name is that of a chamber abroad, with the country it works in or the one it comes from. */
export function isChamberAbroad(site: Named): boolean {
  return namesOrigin(site) || (site.platform === '' && branchOf(site) !== null);
}

function ofHost(label: string): string {
  return branchHost(label) ?? countryNamed(label);
}

function ofCode(label: string): string {
  const code = countryCode(label);
  return countries().has(code) ? code : '';
}

function branch(country: string, word: string, where: string): Branch | null {
  return country === '' ? null : { country, because: `"${word}" ${where}` };
}
