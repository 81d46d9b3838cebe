import { countries } from '../catalogue/countries';
import { languages } from '../catalogue/languages';
import type { Market, Section } from './market';
import { countryCode, defaultLanguages, marketCode, marketName } from './marketCode';
import { describeSection, parseSection } from './section';
import { MONTHS, monthOf } from './time/months';
import { MAIN_TOOLS, type Tool } from './vocabulary';

/** A market as typed, in the sidebar's form or in a row of the tab `Markets`; lists are comma- or line-separated. */
export interface MarketFields {
  /** `DE` or `DE, AT, CH`, the main country first. */
  readonly countries: string;
  /** `de` or `de, fr`; blank for the main country's usual ones. */
  readonly languages: string;
  readonly section: string;
  readonly competitors: string;
  readonly mainTool: string;
  readonly keywords: string;
  readonly minCompetitors: string;
  readonly gapLimit: string;
  /** `April`, `apr` or `4`; blank for January. */
  readonly yearBegins: string;
  readonly activeDays: string;
  readonly slowingDays: string;
}

export interface FieldProblem {
  readonly field: keyof MarketFields;
  /** A sentence that says what to write instead. */
  readonly message: string;
}

/** Days since the last sign of work; each market may set its own. */
export const ACTIVITY_DAYS = { active: 30, slowing: 90 } as const;

const DEFAULT_GAP_LIMIT = 2000;
const MOST_GAP_ROWS = 20_000;

/** Reads a market's fields, or says of each field that cannot be read what is wrong. Blank optional fields take their defaults. */
export function readMarket(fields: MarketFields): Market | readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const report = (field: keyof MarketFields, message: string): void => {
    problems.push({ field, message });
  };
  const countryCodes = readCodes(fields.countries, countryCode, countries(), (text) => report('countries', text));
  if (countryCodes.length === 0 && problems.length === 0) report('countries', 'Name at least one country, like DE.');
  const typedLanguages = readCodes(fields.languages, lower, languages(), (text) => report('languages', text));
  const languageCodes = typedLanguages.length > 0 ? typedLanguages : [...defaultLanguages(countryCodes)];
  const ours = readSection(fields.section, (text) => report('section', text));
  const competitors = readCompetitors(fields.competitors, ours, (text) => report('competitors', text));
  const mainTool = readTool(fields.mainTool, (text) => report('mainTool', text));
  const minCompetitors = readCount(fields.minCompetitors, 1, Math.max(1, competitors.length));
  if (minCompetitors === null) {
    report('minCompetitors', `Write a number from 1 to ${Math.max(1, competitors.length)}, the number of competitors.`);
  }
  const gapLimit = readCount(fields.gapLimit, DEFAULT_GAP_LIMIT, MOST_GAP_ROWS);
  if (gapLimit === null) report('gapLimit', `Write a number from 1 to ${MOST_GAP_ROWS}.`);
  const calendar = readCalendar(fields, report);
  if (problems.length > 0 || ours === null || mainTool === null || minCompetitors === null || gapLimit === null)
    return problems;
  return {
    code: marketCode(countryCodes, languageCodes),
    tab: marketName(countryCodes, languageCodes),
    countries: countryCodes,
    languages: languageCodes,
    ours,
    competitors,
    mainTool,
    keywords: splitList(fields.keywords),
    minCompetitors,
    gapLimit,
    ...calendar,
  };
}

/** A market back as typed text; `readMarket` gives the same market. */
export function fieldsOf(market: Market): MarketFields {
  return {
    countries: market.countries.join(', '),
    languages: market.languages.join(', '),
    section: describeSection(market.ours),
    competitors: market.competitors.map(describeSection).join(', '),
    mainTool: market.mainTool,
    keywords: market.keywords.join(', '),
    minCompetitors: String(market.minCompetitors),
    gapLimit: String(market.gapLimit),
    yearBegins: MONTHS[market.yearBegins - 1] ?? '',
    activeDays: String(market.activeDays),
    slowingDays: String(market.slowingDays),
  };
}

type Report = (message: string) => void;

function readCodes(
  text: string,
  fold: (code: string) => string,
  known: ReadonlyMap<string, unknown>,
  report: Report,
): string[] {
  const codes = text
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
    .map(fold);
  const strange = codes.find((code) => !known.has(code));
  if (strange !== undefined) report(`“${strange}” is not a two-letter code that Hreflinks knows.`);
  return codes.filter((code, at) => codes.indexOf(code) === at);
}

function readSection(text: string, report: Report): Section | null {
  if (text.trim() === '') {
    report('Write the address of your section, like example.com/de/ or example.de.');
    return null;
  }
  const section = parseSection(text);
  if (!('problem' in section)) return section;
  report(`“${text.trim()}”: ${section.problem}.`);
  return null;
}

function readCompetitors(text: string, ours: Section | null, report: Report): Section[] {
  const sections: Section[] = [];
  for (const entry of splitList(text)) {
    const section = parseSection(entry);
    if ('problem' in section) report(`“${entry}”: ${section.problem}.`);
    else if (section.site === ours?.site) report(`“${entry}” is your own site. Competitors are other sites.`);
    else if (sections.some(({ site }) => site === section.site))
      report(`${section.site} is named twice. Name each competitor once.`);
    else sections.push(section);
  }
  return sections;
}

function readTool(text: string, report: Report): Tool | null {
  const tool = MAIN_TOOLS.find((name) => lower(name) === lower(text.trim()));
  if (tool === undefined) report(`Choose the main tool: ${MAIN_TOOLS.join(', ')}.`);
  return tool ?? null;
}

const MOST_DAYS = 730;

/** When quarters begin and how long a market counts as worked; defaults in the place of what cannot be read and is reported. */
function readCalendar(
  fields: MarketFields,
  report: (field: keyof MarketFields, message: string) => void,
): Pick<Market, 'yearBegins' | 'activeDays' | 'slowingDays'> {
  const yearBegins = fields.yearBegins.trim() === '' ? 1 : monthOf(fields.yearBegins);
  if (yearBegins === null) report('yearBegins', `“${fields.yearBegins.trim()}” is no month; write one like April.`);
  const days = (field: 'activeDays' | 'slowingDays', otherwise: number): number => {
    const read = readCount(fields[field], otherwise, MOST_DAYS);
    if (read === null) report(field, `Write a number of days from 1 to ${MOST_DAYS}.`);
    return read ?? otherwise;
  };
  const activeDays = days('activeDays', ACTIVITY_DAYS.active);
  const slowingDays = days('slowingDays', Math.max(ACTIVITY_DAYS.slowing, activeDays));
  if (slowingDays < activeDays)
    report('slowingDays', `A market is Slowing after it was Active: write ${activeDays} days or more.`);
  return { yearBegins: yearBegins ?? 1, activeDays, slowingDays };
}

/** A whole number from 1 to `most`; the default for a blank, null for anything else. */
function readCount(text: string, otherwise: number, most: number): number | null {
  if (text.trim() === '') return otherwise;
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= most ? count : null;
}

function splitList(text: string): string[] {
  return text
    .split(/[,;\n]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function lower(text: string): string {
  return text.toLowerCase();
}
