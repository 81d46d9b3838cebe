import { readerByAliases } from './aliased';

/** An audit holds what it was set up to check, not all that Semrush knows: a link that is missing from it proves nothing. */
const UNDER_REVIEW = 'a Backlink Audit holds the links under review, not all that Semrush knows';

/** Backlink Audit: the one report of Semrush with a metric of the domain beside each link, and with Toxic Scores. */
export const semrushBacklinkAudit = readerByAliases({
  tool: 'Semrush',
  report: 'Backlink Audit',
  signature: ['Source URL', 'Target URL', 'Toxic Score', 'No Follow'],
  partialBecause: UNDER_REVIEW,
});

/** The same with the columns that its newer form has. */
export const semrushBacklinkAuditMarkers = readerByAliases({
  tool: 'Semrush',
  report: 'Backlink Audit',
  signature: ['Source url', 'Target url', 'Toxicity Score', 'Nofollow'],
  partialBecause: UNDER_REVIEW,
});

/** Backlink Audit by domains. Its Status is the user's decision about the domain, not the state of a link. */
export const semrushAuditDomains = readerByAliases({
  tool: 'Semrush',
  report: 'Backlink Audit (domains)',
  role: 'domains',
  signature: ['Referring Domain', 'Status', 'Comments', 'Backlinks'],
  dated: false,
  partialBecause: UNDER_REVIEW,
  except: ['state'],
});

/** Backlinks as Semrush wrote them until about 2020: without Ugc, Sponsored and Lost link. */
export const semrushOldBacklinks = readerByAliases({
  tool: 'Semrush',
  report: 'Backlinks (old form)',
  signature: ['Page score', 'Page trust score', 'Source url', 'Target url'],
  caps: [10_000, 50_000],
});
