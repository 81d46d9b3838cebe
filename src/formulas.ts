import { type Cells, cellText, columnsOf, gridOf, isBlank, isGrid, mapCells } from './links/cells';
import { normalizeTarget, readAddress } from './links/domain';
import {
  countFrom,
  FormulaProblem,
  languagesFrom,
  marketFrom,
  numbersFrom,
  required,
  sectionFrom,
  sourcesFrom,
  urlsFrom,
} from './links/formulaArguments';
import { judge } from './links/judge';
import { judgingList } from './links/judgeList';
import { relevanceOf } from './links/relevance';
import { monthsTo } from './links/review/monthsTo';
import { landing } from './links/section';
import { shareOf } from './links/share';
import { domainsOnlyIn, gapIn, progressIn, shareIn } from './links/urlLists';
import { why } from './links/why';

/**
 * The formulas that people type. Each call starts a fresh script, so nothing here or below does work at load time or
 * touches a service; the rules are those of the ledger.
 */

type Values = string | number;
type Out = Values | Values[][];

/**
 * Referring domain of a URL, host or domain: `anna.blogspot.com` is its own site, `news.example.co.uk` belongs to
 * `example.co.uk`.
 *
 * @param {string|Array<Array<string>>} url A URL or a range of them.
 * @return {string|Array<Array<string>>} The registrable domain; "" for a blank cell. In a range also "" for what is no address.
 * @example =LINK_DOMAIN(A2)
 * @example =LINK_DOMAIN(A2:A500)
 * @customfunction
 * @preserve
 */
export function LINK_DOMAIN(url: Cells): Out {
  const cells = required(url, '=LINK_DOMAIN(A2)');
  return mapCells(cells, (text) => {
    const { domain, problem } = readAddress(text);
    if (problem !== '' && text !== '' && !isGrid(cells)) throw new FormulaProblem(`No web address: ${problem}.`);
    return domain;
  });
}

/**
 * Country that a source belongs to.
 *
 * @param {string|Array<Array<string>>} url A URL, host or domain, or a range of them.
 * @param {Array<Array<string>>} [sources] Your own verdicts: Sources!A:E. They win over every rule; what cannot be understood there counts for nothing.
 * @return {string|Array<Array<string>>} Its ISO 3166-1 code such as DE; "" when unknown.
 * @example =LINK_COUNTRY(A2, Sources!A:E)
 * @customfunction
 * @preserve
 */
export function LINK_COUNTRY(url: Cells, sources?: Cells): Out {
  const own = sourcesFrom(sources);
  return mapCells(required(url, '=LINK_COUNTRY(A2)'), (text) => judge({ url: text }, own).country.value);
}

/**
 * Source type: Press, Association, Institution, Directory, Creator, Chamber, Community, Business or Unclassified.
 *
 * @param {string|Array<Array<string>>} url A URL, host or domain, or a range of them.
 * @param {Array<Array<string>>} [sources] Your own verdicts: Sources!A:E. They win over every rule; what cannot be understood there counts for nothing.
 * @return {string|Array<Array<string>>} The source type; "" for a blank cell.
 * @example =LINK_TYPE(A2:A500)
 * @customfunction
 * @preserve
 */
export function LINK_TYPE(url: Cells, sources?: Cells): Out {
  const own = sourcesFrom(sources);
  return mapCells(required(url, '=LINK_TYPE(A2)'), (text) => (text === '' ? '' : judge({ url: text }, own).type.value));
}

/**
 * What a source means for a market: Local, Same language, Global, Other market or Unknown.
 *
 * @param {string|Array<Array<string>>} url A URL, host or domain, or a range of them.
 * @param {string} market The market: "DE", "DE,AT,CH", "CA-fr".
 * @param {string|Array<Array<string>>} [pageLanguage] Language of the page such as "de": one for all, or a range of the same size.
 * @param {Array<Array<string>>} [sources] Your own verdicts: Sources!A:E. They win over every rule; what cannot be understood there counts for nothing.
 * @return {string|Array<Array<string>>} The relevance; "" for a blank cell.
 * @example =LINK_RELEVANCE(A2, "DE", C2)
 * @example =LINK_RELEVANCE(A2:A500, "DE,AT,CH", C2:C500, Sources!A:E)
 * @customfunction
 * @preserve
 */
export function LINK_RELEVANCE(url: Cells, market: Cells, pageLanguage?: Cells, sources?: Cells): Out {
  const cells = required(url, '=LINK_RELEVANCE(A2, "DE")');
  const place = marketFrom(market);
  const language = languagesFrom(pageLanguage, cells);
  const own = sourcesFrom(sources);
  return mapCells(cells, (text, row, column) =>
    text === '' ? '' : relevanceOf(judge({ url: text, language: language(row, column) }, own), place, null).value,
  );
}

/**
 * Where a link points, seen from a market's section: Section, Root, Other section or Unknown.
 *
 * @param {string|Array<Array<string>>} targetUrl The URL that is linked to, or a range of them.
 * @param {string} section The market's section: "example.com/de/", "de.example.com" or "example.de".
 * @return {string|Array<Array<string>>} The landing; "" for a blank cell.
 * @example =LINK_LANDING(B2:B500, "https://example.com/de/")
 * @customfunction
 * @preserve
 */
export function LINK_LANDING(targetUrl: Cells, section: Cells): Out {
  const cells = required(targetUrl, '=LINK_LANDING(B2, "example.com/de/")');
  const own = sectionFrom(section);
  return mapCells(cells, (text) => (text === '' ? '' : landing(normalizeTarget(text), own)));
}

/**
 * Judges a list of sources for a market: a row for each, below a header.
 *
 * @param {string|Array<Array<string>>} urls URLs, hosts or domains.
 * @param {string} market The market: "DE", "DE,AT,CH", "CA-fr".
 * @param {Array<Array<string>>} [sources] Your own verdicts: Sources!A:E. They win over every rule; what cannot be understood there counts for nothing.
 * @return {Array<Array<string|number>>} Domain, Relevance, Country, Source type, Confidence (0 to 1), Why.
 * @example =LINK_CLASSIFY(A2:A500, "DE", Sources!A:E)
 * @customfunction
 * @preserve
 */
export function LINK_CLASSIFY(urls: Cells, market: Cells, sources?: Cells): Out {
  const cells = required(urls, '=LINK_CLASSIFY(A2:A500, "DE")');
  const place = marketFrom(market);
  const own = sourcesFrom(sources);
  const header = ['Domain', 'Relevance', 'Country', 'Source type', 'Confidence', 'Why'];
  const texts = gridOf(cells).flatMap((row) => row.map(cellText));
  while (texts[texts.length - 1] === '') texts.pop();
  const judgeOne = judgingList(texts, own);
  const rows = texts.map((text): Values[] => {
    if (text === '') return header.map(() => '');
    const judged = judgeOne(text);
    const relevance = relevanceOf(judged, place, null);
    const { domain, country, type } = judged;
    return [domain, relevance.value, country.value, type.value, relevance.confidence, why(judged, relevance)];
  });
  return [header, ...rows];
}

/**
 * Local share of a list of links: each referring domain counts once, junk is left out.
 *
 * @param {string|Array<Array<string>>} urls URLs or domains that link.
 * @param {string} market The market: "DE", "DE,AT,CH", "CA-fr".
 * @param {Array<Array<string>>} [sources] Your own verdicts: Sources!A:E. They win over every rule; what cannot be understood there counts for nothing.
 * @return {Array<Array<string|number>>} Share in words, local, counted and unknown domains, side by side.
 * @example =LINK_SHARE(A2:A500, "DE", Sources!A:E)
 * @customfunction
 * @preserve
 */
export function LINK_SHARE(urls: Cells, market: Cells, sources?: Cells): Out {
  const cells = required(urls, '=LINK_SHARE(A2:A500, "DE")');
  const counts = shareIn(urlsFrom(cells, 'urls'), marketFrom(market), sourcesFrom(sources));
  const leftOut = counts.leftOut === 0 ? '' : `; ${counts.leftOut} junk or ignored left out`;
  return [[shareOf(counts) + leftOut, counts.local, counts.counted, counts.unknown]];
}

/**
 * Domains that link to competitors and not to us. One column of URLs for each competitor. Junk is left out.
 *
 * @param {string|Array<Array<string>>} ourUrls URLs or domains that link to us.
 * @param {string|Array<Array<string>>} competitorUrls URLs or domains that link to competitors, a column each.
 * @param {string} [market] The market: with it the best prospects come first and two columns are added.
 * @param {number} [minCompetitors] How many competitors a domain must link to. 1 when left out.
 * @return {Array<Array<string|number>>} Domain, number of competitors; with a market also relevance and source type.
 * @example =LINK_GAP(A2:A, C2:E, "DE", 2)
 * @customfunction
 * @preserve
 */
export function LINK_GAP(ourUrls: Cells, competitorUrls: Cells, market?: Cells, minCompetitors?: Cells): Out {
  const competitors = required(competitorUrls, '=LINK_GAP(A2:A, C2:E, "DE")');
  urlsFrom(competitors, 'competitor urls');
  const place = isBlank(market) ? null : marketFrom(market);
  const least = countFrom(minCompetitors, 'min competitors', 1);
  const rows = gapIn(urlsFrom(ourUrls, 'our urls'), columnsOf(competitors), place, least, sourcesFrom(undefined));
  return spill(
    rows.map(({ domain, competitors: count, relevance, type }): Values[] =>
      relevance === null || type === null ? [domain, count] : [domain, count, relevance, type],
    ),
  );
}

/**
 * Domains that link after and did not before.
 *
 * @param {string|Array<Array<string>>} before URLs or domains that linked before.
 * @param {string|Array<Array<string>>} after URLs or domains that link now.
 * @return {Array<Array<string>>} The new domains, one a row.
 * @example =LINK_NEW(A2:A, B2:B)
 * @customfunction
 * @preserve
 */
export function LINK_NEW(before: Cells, after: Cells): Out {
  const now = required(after, '=LINK_NEW(A2:A, B2:B)');
  return spill(domainsOnlyIn(urlsFrom(now, 'after'), urlsFrom(before, 'before')).map((domain) => [domain]));
}

/**
 * Domains that linked before and no longer do.
 *
 * @param {string|Array<Array<string>>} before URLs or domains that linked before.
 * @param {string|Array<Array<string>>} after URLs or domains that link now.
 * @return {Array<Array<string>>} The lost domains, one a row.
 * @example =LINK_LOST(A2:A, B2:B)
 * @customfunction
 * @preserve
 */
export function LINK_LOST(before: Cells, after: Cells): Out {
  const then = required(before, '=LINK_LOST(A2:A, B2:B)');
  required(after, '=LINK_LOST(A2:A, B2:B)');
  return spill(domainsOnlyIn(urlsFrom(then, 'before'), urlsFrom(after, 'after')).map((domain) => [domain]));
}

/**
 * How far our local domains are from the benchmark, the median of the competitors' local domains: 0.34 is 34 %, above 1 is ahead.
 * Each referring domain counts once, junk is left out.
 *
 * @param {string|Array<Array<string>>} ourUrls URLs or domains that link to us.
 * @param {string|Array<Array<string>>} competitorUrls URLs or domains that link to competitors, a column each.
 * @param {string} market The market: "DE", "DE,AT,CH", "CA-fr".
 * @return {number|string} Ours ÷ benchmark; a sentence when no competitor has a local domain.
 * @example =LINK_PROGRESS(A2:A, C2:E, "DE")
 * @customfunction
 * @preserve
 */
export function LINK_PROGRESS(ourUrls: Cells, competitorUrls: Cells, market: Cells): Out {
  const competitors = required(competitorUrls, '=LINK_PROGRESS(A2:A, C2:E, "DE")');
  urlsFrom(competitors, 'competitor urls');
  const place = marketFrom(market);
  const lists = columnsOf(competitors).filter((column) => column.length > 0);
  const progress = progressIn(urlsFrom(ourUrls, 'our urls'), lists, place, sourcesFrom(undefined));
  return progress ?? 'No benchmark: no competitor has a local domain in this list.';
}

/**
 * Months until our local domains reach the benchmark at a steady pace, while the benchmark moves too: 3 × what is missing ÷ (our net a
 * quarter − the benchmark's), rounded up.
 *
 * @param {number|Array<Array<number>>} ours Our local domains, or a range of them.
 * @param {number|Array<Array<number>>} benchmark The benchmark's local domains: one for all, or a range of the same size.
 * @param {number|Array<Array<number>>} netPerQuarter Local domains we win a quarter, less those we lose.
 * @param {number|Array<Array<number>>} [benchmarkNetPerQuarter] The benchmark's. 0 when left out.
 * @return {number|string|Array<Array<number|string>>} Months; 0 when the benchmark is reached, "not at this pace" when it never is, "" where a number is missing.
 * @example =LINK_MONTHS(41, 120, 18, 2)
 * @example =LINK_MONTHS(B2:B13, C2:C13, D2:D13, E2:E13)
 * @customfunction
 * @preserve
 */
export function LINK_MONTHS(ours: Cells, benchmark: Cells, netPerQuarter: Cells, benchmarkNetPerQuarter?: Cells): Out {
  const example = '=LINK_MONTHS(41, 120, 18, 2)';
  const shape = required(ours, example);
  const have = numbersFrom(shape, shape, 'ours');
  const wanted = numbersFrom(required(benchmark, example), shape, 'benchmark');
  const net = numbersFrom(required(netPerQuarter, example), shape, 'net per quarter');
  const theirs = numbersFrom(benchmarkNetPerQuarter, shape, 'benchmark’s net per quarter');
  return mapCells(shape, (_, row, column) => {
    const [ourNumber, target, pace] = [have(row, column), wanted(row, column), net(row, column)];
    if (ourNumber === null || target === null || pace === null) return '';
    return monthsTo(target - ourNumber, pace, theirs(row, column) ?? 0) ?? 'not at this pace';
  });
}

/** Sheets takes no empty result; nothing found is one blank cell. */
function spill(rows: Values[][]): Values[][] {
  return rows.length === 0 ? [['']] : rows;
}
