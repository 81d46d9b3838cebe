import { readerByAliases } from './aliased';

const SAMPLE = 'Bing exports a sample of the links it knows';

export const bingReferringDomains = readerByAliases({
  tool: 'Bing',
  report: 'Referring domains',
  role: 'domains',
  signature: ['Domain', 'Backlinks Count'],
  dated: false,
  partialBecause: SAMPLE,
});

/** Three columns and no more, written in words; TraceLinker has the same three in its own spelling. */
export const bingReferringPages = readerByAliases({
  tool: 'Bing',
  report: 'Referring pages',
  signature: ['Source Url', 'Anchor text', 'Target Url'],
  fits: (columns, header) => columns.size === 3 && !isSnakeCase(header),
  dated: false,
  partialBecause: SAMPLE,
});

export const traceLinker = readerByAliases({
  tool: 'TraceLinker',
  report: 'Links',
  signature: ['source_url', 'target_url', 'anchor_text'],
  fits: (_columns, header) => isSnakeCase(header),
  dated: false,
  partialBecause: 'TraceLinker holds the links that were entered',
});

function isSnakeCase(header: readonly string[]): boolean {
  return header.some((name) => /^[a-z]+_[a-z_]+$/.test(name));
}

export const seRanking = readerByAliases({
  tool: 'SE Ranking',
  report: 'Backlinks',
  signature: ['url_from', 'url_to', 'inlink_rank'],
});

/** Its ranks run to 1,000 unless asked otherwise, so they are no metric of 0–100. */
export const dataForSeo = readerByAliases({
  tool: 'DataForSEO',
  report: 'Backlinks',
  signature: ['url_from', 'url_to', 'dofollow'],
});

export const linkody = readerByAliases({
  tool: 'Linkody',
  report: 'Links',
  signature: ['Source URL', 'Target URL', 'Anchor', 'Date found', 'Nofollow'],
  partialBecause: 'Linkody holds the links that it was given to watch',
});

/** Links that were won, as BuzzStream keeps them. Its dates are those of payments. */
export const buzzStream = readerByAliases({
  tool: 'BuzzStream',
  report: 'Link partners',
  signature: ['Linking from', 'Linking To', 'Anchor Text'],
  dated: false,
  partialBecause: 'BuzzStream holds the links that were entered',
});
