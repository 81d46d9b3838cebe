import type { Tool } from '../../links/vocabulary';
import { columnsByAlias } from '../aliases';
import { scopeOf } from '../guesses';
import { rowReader } from '../mappedRow';
import type { Reader } from '../reader';
import { isMarked, readCount, readFlag } from '../values';

/**
 * A matrix has a column per compared site, named by it; a cell counts the row's links to that site, or marks that there
 * are some. A row becomes one link row per site that it links to.
 */
function matrix(of: Pick<Reader, 'tool' | 'report' | 'signature'> & { readonly from?: number }): Reader {
  const { tool, report, signature, from = 1 } = of;
  const page = signature.some((name) => /url/i.test(name));
  return {
    tool,
    report,
    signature,
    role: page ? 'links' : 'domains',
    fits: (_columns, header) => siteColumns(header).length >= from,
    targeted: false,
    dated: false,
    partialBecause: `a ${report} export may be filtered without saying so`,
    caps: [],
    dayColumns: [],
    sites: (header) => siteColumns(header).map(({ site }) => site),
    open: (header, columns, day) => {
      const read = rowReader(columnsByAlias(header, tool, NOT_HERE), columns, day);
      const sites = siteColumns(header).map(({ name, site }) => ({ cell: columns.text(name), site }));
      return (row, problems) => {
        const common = read(row, problems);
        const counts = sites.map(({ cell, site }) => ({ site, links: linksOf(cell(row.cells)) }));
        if (counts.some(({ links }) => links === null)) problems.push('with a number of links that cannot be read');
        const linking = counts.flatMap(({ site, links }) =>
          links === null || links === 0 ? [] : common.map((link) => ({ ...link, site, links, followed: links })),
        );
        if (linking.length === 0) problems.push('without links');
        return linking;
      };
    },
  };
}

/** The columns of sites say how many links there are and to whom. */
const NOT_HERE = ['links', 'followedLinks', 'target', 'state', 'kind', 'outgoing', 'outDomains'] as const;

function linksOf(text: string): number | null {
  if (!isMarked(text)) return 0;
  return readCount(text) ?? (readFlag(text) ? 1 : null);
}

/** `sites.example/` names the site `sites.example`; a subdomain or folder that was compared stays one. */
function siteColumns(header: readonly string[]): { readonly name: string; readonly site: string }[] {
  return header.flatMap((name) => {
    const scope = scopeOf(name);
    return scope === null ? [] : [{ name, site: scope.of }];
  });
}

export const semrushBacklinkGap = matrix({
  tool: 'Semrush',
  report: 'Backlink Gap',
  signature: ['Domain', 'Domain ascore', 'Matches'],
});

/** Referring domains that link to compared sites. */
export const ahrefsLinkIntersect = matrix({
  tool: 'Ahrefs',
  report: 'Link Intersect',
  signature: ['Domain', 'Domain rating', 'Intersect'],
});

/** The same by pages: it names no target page, but the page that links. */
export const ahrefsLinkIntersectPages = matrix({
  tool: 'Ahrefs',
  report: 'Link Intersect (pages)',
  signature: ['Referring page URL', 'Redirect Code', 'Intersect'],
});

/** Clique Hunter and whatever else puts domains beside compared sites: one site would make it any list with an odd column. */
const comparison = (tool: Tool, signature: readonly string[]) =>
  matrix({ tool, report: 'comparison of sites', signature, from: 2 });

export const majesticComparison = comparison('Majestic', ['Domain', 'TrustFlow', 'CitationFlow']);
export const otherComparison = comparison('Other', ['Domain']);
