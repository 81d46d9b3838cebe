import { foldHeader } from '../columns';
import { scopeOf } from '../guesses';
import { NOTHING_SAID, type Reader, readSource } from '../reader';
import { readCount, readMetric } from '../values';

/**
 * Backlink Gap: a matrix with a column per compared site, our own first; a cell counts the domain's links to
 * that site. A row becomes one link row per site that it links to.
 */
export const semrushBacklinkGap: Reader = {
  tool: 'Semrush',
  report: 'Backlink Gap',
  signature: ['Domain', 'Domain ascore', 'Matches'],
  fits: (_columns, header) => siteColumns(header).length > 0,
  targeted: false,
  dated: false,
  partialBecause: 'a Backlink Gap export may be filtered without saying so',
  caps: [],
  dayColumns: [],
  sites: (header) => siteColumns(header).map(({ site }) => site),
  open(header, columns) {
    const [domain, score] = [columns.text('Domain'), columns.text('Domain ascore')];
    const sites = siteColumns(header).map(({ name, site }) => ({ links: columns.text(name), site }));
    return ({ line, cells }, problems) => {
      const from = readSource(domain(cells), problems);
      const common = { ...NOTHING_SAID, line, ...from, authority: readMetric(score(cells)) };
      const counts = sites.map(({ links, site }) => ({ site, links: readCount(links(cells) || '0') }));
      if (counts.some(({ links }) => links === null)) problems.push('with a number of links that cannot be read');
      const linking = counts.flatMap(({ site, links }) =>
        links === null || links === 0 ? [] : [{ ...common, site, links, followed: links }],
      );
      if (linking.length === 0) problems.push('without links');
      return linking;
    };
  },
};

const FIXED = new Set(['domain', 'domainascore', 'matches']);

/** `sites.example/` names the site `sites.example`; a subdomain or folder that was compared stays one. */
function siteColumns(header: readonly string[]): { readonly name: string; readonly site: string }[] {
  return header.flatMap((name) => {
    if (FIXED.has(foldHeader(name))) return [];
    const scope = scopeOf(name);
    return scope === null ? [] : [{ name, site: scope.of }];
  });
}
