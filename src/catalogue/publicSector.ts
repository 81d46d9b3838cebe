/**
 * Endings that only public bodies, schools and universities can register. As of 2026-11-22.
 * Source: the registries' rules as summed up in the comments of the Public Suffix List; common knowledge.
 */

/** Second-level labels that are reserved for them under nearly every country ending that has them (`gob.mx`, `ac.uk`). */
export const PUBLIC_SECTOR_LABELS =
  'gov gob gouv govt gub go gv guv mil edu ac sch ed lg nhs police mod judiciary parliament leg jus mp k12 res ernet gop re'.split(
    ' ',
  );

/** The same labels where they mean something else: the provinces Gorizia and Reggio Emilia, the region Luhansk. */
export const NOT_PUBLIC_SECTOR = ['go.it', 're.it', 'lg.ua'];

/** Whole endings and domains with their country. */
export const PUBLIC_SECTOR_ENDINGS: Readonly<Record<string, string>> = {
  gov: 'US',
  mil: 'US',
  'gc.ca': 'CA',
  'gov.on.ca': 'CA',
  'gov.bc.ca': 'CA',
  'gouv.qc.ca': 'CA',
  'alberta.ca': 'CA',
  'canada.ca': 'CA',
  'admin.ch': 'CH',
  'bund.de': 'DE',
  'bayern.de': 'DE',
  'nrw.de': 'DE',
  'hessen.de': 'DE',
  'sachsen.de': 'DE',
  'niedersachsen.de': 'DE',
  'brandenburg.de': 'DE',
  'baden-wuerttemberg.de': 'DE',
  'gouvernement.fr': 'FR',
  'service-public.fr': 'FR',
  'ac-paris.fr': 'FR',
  'overheid.nl': 'NL',
  'rijksoverheid.nl': 'NL',
  'nic.in': 'IN',
  'parliament.uk': 'GB',
  'gva.es': 'ES',
  'gencat.cat': 'ES',
  'euskadi.eus': 'ES',
  'xunta.gal': 'ES',
  'juntadeandalucia.es': 'ES',
  'stat.no': 'NO',
  'kommune.no': 'NO',
  'fylkesmannen.no': 'NO',
};
