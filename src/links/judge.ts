import { languageCode } from '../catalogue/languages';
import { addressPlaces } from './addressPlace';
import { countryOf } from './country';
import { type Facts, factsOf } from './facts';
import { editionLanguage } from './languageEdition';
import { qualityOf } from './quality';
import type { Sources } from './sources';
import { sourceTypeOf } from './sourceType';
import type { Evidence, Judged } from './verdict';

/**
 * Judges one referring domain from its address and whatever else a tool told about it, whatever the market. Never throws:
 * an address that cannot be read gives nothing known, and the problem.
 */
export function judge(evidence: Evidence, sources: Sources): Judged {
  const { address, facts } = factsOf(evidence, sources);
  if (facts === null) return nothingKnown(address.problem);
  const language = pageLanguage(facts);
  const quality = qualityOf(facts);
  return {
    domain: address.domain,
    host: address.host,
    country: countryOf(facts, languageCode(evidence.language ?? '')),
    type: sourceTypeOf(facts, quality.value),
    quality,
    language,
    problem: '',
  };
}

/** As the tool saw it; where it says nothing, as the address says (`/de/`, `fr.`). */
function pageLanguage({ evidence, site }: Facts): string {
  const seen = languageCode(evidence.language ?? '');
  if (seen !== '') return seen;
  const edition = editionLanguage(site.host, site.domain);
  return edition || (addressPlaces(site).find((place) => place.language !== '')?.language ?? '');
}

function nothingKnown(problem: string): Judged {
  return {
    domain: '',
    host: '',
    country: { value: '', confidence: 0, signals: [] },
    type: { value: 'Unclassified', confidence: 0, signals: [] },
    quality: { value: 'Counted', confidence: 0, signals: [] },
    language: '',
    problem,
  };
}
