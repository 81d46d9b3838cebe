import { readAddress } from '../domain';
import type { Market } from '../market';
import { marketCode, parseMarketCode } from '../marketCode';
import { describeSection, landing } from '../section';
import { shortened } from '../shortened';
import { exactGroup, readGroup } from '../targetGroup';
import { pageAddress, siteOfPage } from './pageAddress';

/** A row of the tab `Pages` as somebody typed it. */
export interface PageRow {
  readonly market: string;
  readonly keyword: string;
  /** Our page. */
  readonly ours: string;
  /** Competitors' pages, parted by line breaks, commas or blanks. */
  readonly theirs: string;
}

/** Pages that rank or are to rank for one keyword, as `pageAddress` gives them. Ours lies in the market's section, theirs on competitors' sites. */
export interface PageToCompare {
  readonly keyword: string;
  readonly ours: string;
  readonly theirs: readonly string[];
}

/** What a row asks for. */
export interface ReadPageRow {
  readonly row: PageRow;
  /** Code of its market; '' when it names none that there is. */
  readonly market: string;
  /** Null when there is nothing to compare. */
  readonly page: PageToCompare | null;
  /** What is wrong with it, each a sentence that says what to do. */
  readonly problems: readonly string[];
}

/** Reads all rows of the tab; a blank row asks for nothing and is nothing wrong. */
export function readPageRows(rows: readonly PageRow[], markets: readonly Market[]): ReadPageRow[] {
  const listed = new Set(listedPages(rows));
  const seen = new Set<string>();
  return rows.map((row) => {
    const read = isBlank(row) ? { row, market: '', page: null, problems: [] } : readRow(row, markets, listed);
    if (read.page === null) return read;
    const key = JSON.stringify([read.market, read.page.keyword, read.page.ours, [...read.page.theirs].sort()]);
    if (seen.has(key)) return { ...read, page: null, problems: [TWICE] };
    seen.add(key);
    return read;
  });
}

const TWICE = 'Another row says the same and has the comparison. Delete one of the two.';

/** Characters of the pages of one site: imports remember them in a cell, and every panel carries them along. */
const LONGEST_LIST = 10_000;

/**
 * Every page that is named, whatever is wrong with its row, so that no import need be repeated once it is mended: sorted, of each
 * site the first that an import can remember.
 */
export function listedPages(rows: readonly PageRow[]): string[] {
  const named = rows.flatMap(({ ours, theirs }) => [...textsIn(ours), ...textsIn(theirs)]).map(pageAddress);
  const room = new Map<string, number>();
  return [...new Set(named)].sort().filter((page) => {
    const site = siteOfPage(page);
    const left = (room.get(site) ?? LONGEST_LIST) - page.length - 1;
    if (page === '' || left < 0) return false;
    room.set(site, left);
    return true;
  });
}

/** Whether nobody has typed anything into the row. */
export function isBlank({ market, keyword, ours, theirs }: PageRow): boolean {
  return market + keyword + ours + theirs === '';
}

function readRow(row: PageRow, markets: readonly Market[], listed: ReadonlySet<string>): ReadPageRow {
  const market = markets.find((each) => isNamed(each, row.market));
  if (market === undefined) return { row, market: '', page: null, problems: [strangeMarket(row.market, markets)] };
  const problems: string[] = [];
  const isListed = (page: string): boolean => {
    if (!listed.has(page)) problems.push(tooMany(page));
    return listed.has(page);
  };
  const ours = readOurs(row.ours, market, problems);
  const theirs = readTheirs(row.theirs, market, problems).filter(isListed);
  const page = ours === '' || !isListed(ours) ? null : { keyword: row.keyword, ours, theirs };
  return { row, market: market.code, page, problems };
}

/** `DE`, `de`, `AT, CH` however it is spaced, or the name of its tab. */
function isNamed({ code, tab }: Market, text: string): boolean {
  const typed = text.toLowerCase();
  if (typed === code.toLowerCase() || typed === tab.toLowerCase()) return true;
  const read = parseMarketCode(text);
  return !('problem' in read) && marketCode(read.countries, read.languages) === code;
}

function strangeMarket(text: string, markets: readonly Market[]): string {
  const codes = markets.map(({ code }) => code).join('; ');
  if (codes === '') return 'There is no market yet. Make one in the sidebar.';
  return text === ''
    ? `Write which market this is for: ${codes}.`
    : `There is no market “${shortened(text, LONGEST_QUOTE)}”. Write one that there is: ${codes}.`;
}

/** '' and a problem when it is no page of our section. */
function readOurs(text: string, market: Market, problems: string[]): string {
  const section = describeSection(market.ours);
  const [typed, another] = textsIn(text);
  if (typed === undefined) problems.push(`Write the address of your page, like ${section}${exampleOf(section)}.`);
  else if (another !== undefined) problems.push('Name one page of yours; each further one needs a row of its own.');
  const page = typed === undefined || another !== undefined ? '' : pageOr(typed, problems);
  if (page === '') return '';
  const site = siteOfPage(page);
  if (site !== market.ours.site) problems.push(`${page} is not on ${market.ours.site}, your site in ${market.code}.`);
  else if (landing(readGroup(exactGroup(page)), market.ours) !== 'Section')
    problems.push(`${page} is not in ${section}, your section in ${market.code}.`);
  else return page;
  return '';
}

function exampleOf(section: string): string {
  return section.endsWith('/') ? 'page' : '/page';
}

/** Those that lie on competitors' sites, each once, and a problem for each of the others. */
function readTheirs(text: string, { code, ours, competitors }: Market, problems: string[]): string[] {
  const sites = competitors.map(({ site }) => site);
  const pages = textsIn(text).map((typed) => pageOr(typed, problems));
  return [...new Set(pages)].filter((page) => {
    const site = siteOfPage(page);
    if (page === '' || sites.includes(site)) return page !== '';
    problems.push(
      site === ours.site
        ? `${page} is on your own site, not a competitor's.`
        : `${page} is not on a site of the competitors of ${code}. Correct it, or add the site to the market.`,
    );
    return false;
  });
}

function pageOr(typed: string, problems: string[]): string {
  const { problem } = readAddress(typed);
  if (problem !== '') problems.push(`“${shortened(typed, LONGEST_QUOTE)}” is no address of a page: ${problem}.`);
  return problem === '' ? pageAddress(typed) : '';
}

function tooMany(page: string): string {
  return `${page} is not compared: more pages of ${siteOfPage(page)} are listed here than an import remembers. Delete rows that you no longer need.`;
}

const LONGEST_QUOTE = 60;

/** A comma parts two addresses; within one it is followed by what begins none. */
const PARTING = /[\s;]+|,+(?=[\s,;]|https?:|$)|,+(?=[^/,;\s]*\.[^/,;\s]+(?:\/|$|[,;\s]))/i;

function textsIn(text: string): string[] {
  return text.split(PARTING).filter((part) => part !== '');
}
