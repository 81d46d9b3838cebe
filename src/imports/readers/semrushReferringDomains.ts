import { cell } from '../columns';
import { checkLinks, NOTHING_SAID, type Reader, readSource } from '../reader';
import { readCount, readCountry, readMetric } from '../values';

/** Backlink Analytics › Referring Domains: one row per domain, no targets. */
export const semrushReferringDomains: Reader = {
  tool: 'Semrush',
  report: 'Referring Domains',
  signature: ['Domain ascore', 'Domain', 'Backlinks'],
  targeted: false,
  dated: true,
  partialBecause: '',
  caps: [10_000, 50_000],
  dayColumns: ['First seen', 'Last seen'],
  open(_header, columns, day) {
    const [domain, links, score] = [columns.at('Domain'), columns.at('Backlinks'), columns.at('Domain ascore')];
    const [country, first, last] = [columns.at('Country'), columns.at('First seen'), columns.at('Last seen')];
    return ({ line, cells }, problems) => {
      const count = checkLinks(readCount(cell(cells, links)), problems);
      return [
        {
          ...NOTHING_SAID,
          line,
          ...readSource(cell(cells, domain), problems),
          links: count,
          followed: count,
          authority: readMetric(cell(cells, score)),
          firstSeen: day(cell(cells, first), problems),
          lastSeen: day(cell(cells, last), problems),
          serverCountry: readCountry(cell(cells, country)),
        },
      ];
    };
  },
};
