import { readerByAliases } from './aliased';

/** Site Explorer › Referring domains. New and Lost links are not always there, and older exports lack `Is spam`. */
export const ahrefsReferringDomains = readerByAliases({
  tool: 'Ahrefs',
  report: 'Referring domains',
  role: 'domains',
  signature: ['Domain', 'DR', 'Dofollow ref. domains'],
  // `Dofollow linked domains` and the like count what the domain itself links to.
  except: ['outDomains', 'outgoing'],
});

/** Site Explorer › Broken backlinks: links to pages of the site that answer with an error, each worth reclaiming. */
export const ahrefsBrokenBacklinks = readerByAliases({
  tool: 'Ahrefs',
  report: 'Broken backlinks',
  signature: ['Referring page URL', 'Target URL', 'Target checked'],
  partialBecause: 'it holds only links to dead pages',
});

/** Backlinks as Ahrefs wrote them until about 2021. */
export const ahrefsOldBacklinks = readerByAliases({
  tool: 'Ahrefs',
  report: 'Backlinks (old form)',
  signature: ['Referring Page URL', 'Link URL', 'Link Anchor'],
});

/** Rows that a program has taken from Ahrefs' pages, in the names of its interface. */
export const ahrefsScraped = readerByAliases({
  tool: 'Ahrefs',
  report: 'Backlinks (scraped)',
  signature: ['src_url', 'target_url'],
  partialBecause: 'nobody knows which part of the list a program has taken',
});
