import { checkLinks, NOTHING_SAID, type Reader, readSource } from '../reader';
import { readCount, readCountry, readMetric } from '../values';

/** Backlink Analytics › Referring Domains: one row per domain, no targets. */
export const semrushReferringDomains: Reader = {
  tool: 'Semrush',
  report: 'Referring Domains',
  role: 'domains',
  signature: ['Domain ascore', 'Domain', 'Backlinks'],
  targeted: false,
  dated: true,
  partialBecause: '',
  caps: [10_000, 50_000],
  dayColumns: ['First seen', 'Last seen'],
  open(_header, columns, day) {
    const [domain, backlinks, score] = [
      columns.text('Domain'),
      columns.text('Backlinks'),
      columns.text('Domain ascore'),
    ];
    const country = columns.text('Country');
    const [firstSeen, lastSeen] = [columns.text('First seen'), columns.text('Last seen')];
    return ({ line, cells }, problems) => {
      const from = readSource(domain(cells), problems);
      const links = checkLinks(readCount(backlinks(cells)), problems);
      return [
        {
          ...NOTHING_SAID,
          line,
          ...from,
          links,
          followed: links,
          authority: readMetric(score(cells)),
          firstSeen: day(firstSeen(cells), problems),
          lastSeen: day(lastSeen(cells), problems),
          serverCountry: readCountry(country(cells)),
        },
      ];
    };
  },
};
