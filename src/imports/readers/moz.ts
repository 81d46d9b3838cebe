import { hasDays, type Refine, readerByAliases } from './aliased';

/**
 * Inbound links in its three forms: Link Explorer, and Open Site Explorer until 2018 and until 2014, which knew no dates
 * and listed links of the site to itself too. Lines of a preamble stand above the header, addresses have no scheme.
 */
const inboundLinks = (dated: boolean) =>
  readerByAliases({
    tool: 'Moz',
    report: 'Inbound links',
    signature: ['URL', 'Title', 'Anchor Text', 'Target URL'],
    fits: (columns) => hasDays(columns) === dated,
    dated,
    refine: externalOnly(),
  });

export const mozInboundLinks = inboundLinks(true);
export const mozUndatedInboundLinks = inboundLinks(false);

const FIGURES = ['DA', 'Domain Authority', 'Linking Domains', 'Spam Score', 'External Links'];

/** Linking domains. How many links a domain has is not said: `External Links` counts all it has anywhere. */
export const mozLinkingDomains = readerByAliases({
  tool: 'Moz',
  report: 'Linking domains',
  role: 'domains',
  dated: false,
  signature: ['Root Domain'],
  fits: (columns) => FIGURES.some((name) => columns.at(name) >= 0),
  except: ['outgoing', 'outDomains'],
});

function externalOnly(): Refine {
  return (columns) => {
    const origin = columns.text('Origin');
    return (cells, problems) => {
      const said = origin(cells);
      if (said !== '' && !/^external$/i.test(said)) problems.push('that links from the site to itself (Origin)');
      return {};
    };
  };
}
