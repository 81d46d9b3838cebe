import { checkLinks, NOTHING_SAID, type Reader, readSource } from '../reader';
import { readCount } from '../values';

const SAMPLE = 'Search Console exports a sample of the links it knows';

/** Links › Export external links › Latest links. Headers come in the language of the account. */
export const latestLinks: Reader = {
  tool: 'Search Console',
  report: 'Latest links',
  role: 'links',
  signature: ['Linking page', 'Last crawled'],
  kinds: ['page', 'day'],
  targeted: false,
  dated: true,
  partialBecause: SAMPLE,
  caps: [1000, 100_000],
  dayColumns: ['Last crawled'],
  open(_header, columns, day) {
    const [source, crawled] = [columns.text('Linking page'), columns.text('Last crawled')];
    return ({ line, cells }, problems) => {
      const from = readSource(source(cells), problems);
      const lastSeen = day(crawled(cells), problems);
      return [{ ...NOTHING_SAID, line, ...from, lastSeen }];
    };
  },
};

/** Links › Export external links › More sample links: one column of pages. */
export const moreSampleLinks: Reader = {
  tool: 'Search Console',
  report: 'More sample links',
  role: 'links',
  signature: ['Linking page'],
  fits: (columns) => columns.size === 1,
  targeted: false,
  dated: false,
  partialBecause: SAMPLE,
  caps: [1000, 100_000],
  dayColumns: [],
  open(_header, columns) {
    const source = columns.text('Linking page');
    return ({ line, cells }, problems) => {
      const from = readSource(source(cells), problems);
      return [{ ...NOTHING_SAID, line, ...from }];
    };
  },
};

/** Links › Top linking sites. Headers come in the language of the account. */
export const topLinkingSites = topSites('Site');

/** The same, where the list's own title stands over its first column. */
export const titledTopLinkingSites = topSites('Top linking sites');

function topSites(first: string): Reader {
  return {
    tool: 'Search Console',
    report: 'Top linking sites',
    role: 'domains',
    signature: [first, 'Linking pages', 'Target pages'],
    ...(first === 'Site' ? { kinds: ['domain', 'count', 'count'] } : {}),
    targeted: false,
    dated: false,
    partialBecause: SAMPLE,
    caps: [1000],
    dayColumns: [],
    open(_header, columns) {
      const [site, pages] = [columns.text(first), columns.text('Linking pages')];
      return ({ line, cells }, problems) => {
        const from = readSource(site(cells), problems);
        const links = checkLinks(readCount(pages(cells)), problems);
        return [{ ...NOTHING_SAID, line, ...from, links, followed: links }];
      };
    },
  };
}
