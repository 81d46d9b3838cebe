import { readAddress } from '../../links/domain';
import { columnsByAlias } from '../aliases';
import { NOTHING_SAID, type Reader, readSource } from '../reader';
import { readMetric } from '../values';

interface Figures extends Pick<Reader, 'tool' | 'report' | 'signature'> {
  /** The column of domains. */
  readonly of: string;
  /** The figure is about what the row names, so a page or a folder says nothing of its domain. */
  readonly exact?: boolean;
}

/** Figures about domains: no links, but the tool's metric for domains that other exports found. */
function figures({ tool, report, signature, of, exact = false }: Figures): Reader {
  const metricIn = (header: readonly string[]) => columnsByAlias(header, tool).authority;
  return {
    tool,
    report,
    role: 'metrics',
    signature,
    fits: (_columns, header) => metricIn(header) !== undefined,
    targeted: false,
    dated: false,
    partialBecause: 'it holds figures about domains, not links',
    caps: [],
    dayColumns: [],
    open(header, columns) {
      const [domain, metric] = [columns.text(of), columns.text(metricIn(header) ?? '')];
      return ({ line, cells }, problems) => {
        const from = readSource(domain(cells), problems);
        const authority = readMetric(metric(cells));
        if (authority === null) problems.push(`without a metric of ${tool}`);
        if (exact && !isWholeDomain(from.source))
          problems.push('about a part of a site, whose figure is not its domain’s');
        return [{ ...NOTHING_SAID, line, ...from, links: 0, followed: 0, authority }];
      };
    },
  };
}

/** `a.example`, `www.a.example/`, and not `blog.a.example` or `a.example/blog`. */
function isWholeDomain(text: string): boolean {
  const { host, domain, path } = readAddress(text);
  return host === domain && path === '/';
}

/** Domain Rating is always the domain's, whatever part of it was asked for. */
export const ahrefsBatchAnalysis = figures({
  tool: 'Ahrefs',
  report: 'Batch Analysis',
  signature: ['Target', 'Ahrefs Rank'],
  of: 'Target',
});

export const semrushBulkComparison = figures({
  tool: 'Semrush',
  report: 'Bulk comparison',
  signature: ['Target', 'Target type', 'Authority Score'],
  of: 'Target',
  exact: true,
});

export const majesticBulk = figures({
  tool: 'Majestic',
  report: 'Bulk comparison',
  signature: ['Item', 'TrustFlow', 'CitationFlow'],
  of: 'Item',
  exact: true,
});

/**
 * SpamZilla shows Ahrefs', Majestic's and Moz's metrics side by side, and an import has one tool. Ahrefs' is taken: it is
 * the one that most exports which could hold these domains have beside them.
 */
export const spamZillaDomains = figures({
  tool: 'Ahrefs',
  report: 'DR (SpamZilla domain list)',
  signature: ['Name', 'TF', 'CF', 'Ahrefs DR', 'Moz DA'],
  of: 'Name',
});

export const spamZillaChecker = figures({
  tool: 'Ahrefs',
  report: 'DR (SpamZilla domain check)',
  signature: ['Domain Name', 'SZ Score', 'Ahrefs Domain Rating'],
  of: 'Domain Name',
});
