import { readAddress } from '../../links/domain';
import { cell } from '../columns';
import { readDay } from '../days';
import type { RawTable } from '../exported';
import { checkLinks, NOTHING_SAID, type Reader, readSource } from '../reader';
import { readCount } from '../values';

const SAMPLE = 'Search Console exports a sample of the links it knows';

/** Links › Export external links › Latest links. Headers come in the language of the account. */
export const latestLinks: Reader = {
  tool: 'Search Console',
  report: 'Latest links',
  signature: ['Linking page', 'Last crawled'],
  looksLike: (table) => eachRow(table, ['page', 'day']),
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
export const topLinkingSites: Reader = {
  tool: 'Search Console',
  report: 'Top linking sites',
  signature: ['Site', 'Linking pages', 'Target pages'],
  looksLike: (table) => eachRow(table, ['domain', 'count', 'count']),
  targeted: false,
  dated: false,
  partialBecause: SAMPLE,
  caps: [1000],
  dayColumns: [],
  open(_header, columns) {
    const [site, pages] = [columns.text('Site'), columns.text('Linking pages')];
    return ({ line, cells }, problems) => {
      const from = readSource(site(cells), problems);
      const links = checkLinks(readCount(pages(cells)), problems);
      return [{ ...NOTHING_SAID, line, ...from, links, followed: links }];
    };
  },
};

type Kind = 'page' | 'domain' | 'day' | 'count';

const IS: Readonly<Record<Kind, (text: string) => boolean>> = {
  page: (text) => /^https?:\/\//i.test(text) && readAddress(text).problem === '',
  domain: (text) => !text.includes('/') && readAddress(text).problem === '',
  day: (text) => text !== '' && (readDay(text, 'day first') ?? readDay(text, 'month first')) !== null,
  count: (text) => readCount(text) !== null,
};

/** A header with one of these words is no translation but somebody's own list, about which nothing is known. */
const ENGLISH =
  /\b(?:urls?|links?|dates?|source|last|first|time|modified|visited|address|domains?|website|count|total)\b/i;

/** As many columns as kinds, every sampled cell of its column's kind, and a header that is neither that nor English. */
function eachRow(table: RawTable, kinds: readonly Kind[]): boolean {
  const fits = (cells: readonly string[]) => kinds.map((kind, at) => IS[kind](cell(cells, at)));
  const { rows } = table;
  const translated = !table.header.some((name) => ENGLISH.test(name)) && !fits(table.header).includes(true);
  const headed = table.header.length === kinds.length && translated;
  return (
    headed && rows.length > 0 && rows.every(({ cells }) => cells.length === kinds.length && fits(cells).every(Boolean))
  );
}
