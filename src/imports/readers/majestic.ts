import { isMarked } from '../values';
import { type Refine, readerByAliases } from './aliased';

/**
 * Backlinks as downloaded, as an advanced report and as the interface for programs writes them. A flag is any text at
 * all. Source Trust Flow rates the page, so authority stays unknown.
 */
export const majesticBacklinks = readerByAliases({
  tool: 'Majestic',
  report: 'Backlinks',
  signature: ['Source URL', 'Target URL', 'Anchor Text', 'FlagNoFollow'],
  refine: mentions(),
});

/** Backlinks as Site Explorer shows them: with the Trust Flow of the domain, without flags. */
export const majesticSiteExplorer = readerByAliases({
  tool: 'Majestic',
  report: 'Backlinks',
  signature: ['Source URL', 'Target URL', 'Source Trust Flow', 'Source Citation Flow', 'Link First Indexed Date'],
});

export const majesticReferringDomains = readerByAliases({
  tool: 'Majestic',
  report: 'Referring domains',
  role: 'domains',
  signature: ['Domain', 'MatchedLinks', 'TrustFlow', 'CitationFlow'],
  dated: false,
});

/** Majestic also lists addresses that stand in a text without being links. */
function mentions(): Refine {
  return (columns) => {
    const mention = columns.text('FlagMention');
    return (cells, problems) => {
      if (isMarked(mention(cells))) problems.push('that is a mention, not a link');
      return {};
    };
  };
}
