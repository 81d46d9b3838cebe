import { basename } from 'node:path';
import type { MarketForm, PageRow } from '../../actions/protocol';
import { isMatrix } from '../../imports/answers';
import { looksLikeContacts } from '../../imports/contacts/looksLikeContacts';
import { NotImportable, Unmapped } from '../../imports/exported';
import { guessMapping } from '../../imports/guessMapping';
import { mappingProblem } from '../../imports/mapping';
import { AS_RECOGNISED, type ReadAs } from '../../imports/readAs';
import { named } from '../../imports/recognise';
import { reportName } from '../../imports/reportName';
import { readAddress } from '../../links/domain';
import { type MarketPlace, marketCode, parseMarketCode } from '../../links/marketCode';
import { listedPages } from '../../links/pages/pageRows';
import { parseSection } from '../../links/section';
import { type Day, MAIN_TOOLS, type Tool } from '../../links/vocabulary';
import { corrected, type Draft, obstacle, withSite } from '../../sidebar/flow/draft';
import { draftOfFile } from '../../sidebar/flow/readDrafts';
import { decoderInNode } from '../decoderInNode';
import type { Request } from './arguments';
import type { Job, JobFile } from './job';
import { readBytes } from './readFile';
import { readSources } from './readSources';
import { UsageError } from './usage';

interface Side {
  readonly ours: readonly JobFile[];
  readonly theirs: readonly JobFile[];
  readonly gap: readonly JobFile[];
}

/** The caller's own market and files, read. Throws `UsageError` for what must be fixed first. */
export function requestJob(request: Request, today: Day): Job {
  const ourSite = siteOf(request.section);
  const rivals = request.competitors.map(({ section, files }) => ({ section, files, site: siteOf(section) }));
  const tracked = [ourSite, ...rivals.map(({ site }) => site)];
  const pages = pagesOf(request);
  const listed = listedPages(pages);
  const read = (path: string) => answered(path, draftOf(path, tracked, today, listed), request);
  const of = (path: string, site: string) => checked(read(path), site, today);
  const side: Side = {
    ours: request.ours.map((path) => of(path, ourSite)),
    theirs: rivals.flatMap(({ files, site }) => files.map((path) => of(path, site))),
    gap:
      request.gap === ''
        ? []
        : [
            gapFile(
              answered(request.gap, draftOf(request.gap, [], today, listed), request),
              ourSite,
              rivals.map(({ site }) => site),
              today,
            ),
          ],
  };
  const competitors = rivals.length > 0 ? rivals.map(({ section }) => section) : gapSites(side.gap, ourSite);
  return {
    markets: [formOf(request, competitors, request.mainTool || mainToolOf(side))],
    pages,
    files: [...side.ours, ...side.theirs, ...side.gap],
    sources: request.sources === '' ? [] : readSources(request.sources),
  };
}

function siteOf(section: string): string {
  const parsed = parseSection(section);
  if ('problem' in parsed) throw new UsageError(`${section}: ${parsed.problem}.`);
  return parsed.site;
}

function draftOf(path: string, tracked: readonly string[], today: Day, pages: readonly string[]): Draft {
  const [name, bytes] = [basename(path).replace(/\.gz$/i, ''), readBytes(path)];
  const read = (readAs?: ReadAs) =>
    draftOfFile(0, name, bytes, { today, tracked, log: [], pages, ...(readAs ? { readAs } : {}) }, decoderInNode);
  try {
    return orByGuess(read);
  } catch (problem) {
    if (problem instanceof NotImportable) throw new UsageError(`${path}: ${problem.message}`);
    throw problem;
  }
}

/** Nobody is there to be asked what the columns of an unknown list hold: what the pane would propose is taken, and told. */
function orByGuess(read: (readAs?: ReadAs) => Draft): Draft {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof Unmapped) || looksLikeContacts(problem.table.header)) throw problem;
    const { header, rows } = named(problem.table, false);
    const mapping = guessMapping(header, rows);
    if (mappingProblem(mapping) !== '') throw problem;
    return read({ ...AS_RECOGNISED, mapping });
  }
}

function answered(path: string, draft: Draft, request: Request): JobFile {
  const asOf = request.asOf(path);
  const complete = request.complete(path);
  return { path, draft: corrected(draft, asOf === '' ? { complete } : { complete, asOf }) };
}

/** The file, said to be about a site; everything else that was answered stays. */
function checked({ path, draft }: JobFile, site: string, today: Day): JobFile {
  if (isMatrix(draft.exported))
    throw new UsageError(`${path} compares several sites: give it as --gap ${path}, and competitors without a file.`);
  const [said] = draft.answers;
  const { complete = false, asOf = draft.exported.asOf.value } = said ?? {};
  return sound({ path, draft: corrected(withSite(draft, site, []), { complete, asOf }) }, today);
}

function gapFile({ path, draft }: JobFile, ourSite: string, rivals: readonly string[], today: Day): JobFile {
  if (!isMatrix(draft.exported)) {
    throw new UsageError(
      `${path} is ${reportName(draft.exported)}, not a Backlink Gap: give it as --ours or --competitor SITE=FILE.`,
    );
  }
  const wanted = (site: string) => rivals.length === 0 || site === ourSite || rivals.includes(site);
  const answers = draft.answers.filter(({ site }) => wanted(site));
  if (!answers.some(({ site }) => site !== ourSite))
    throw new UsageError(`${path} has no column of a competitor; its columns are ${draft.exported.sites.join(', ')}.`);
  return sound({ path, draft: { ...draft, answers } }, today);
}

function sound(file: JobFile, today: Day): JobFile {
  const problem = obstacle(file.draft, today);
  if (problem !== '') throw new UsageError(`${file.path}: ${problem}`);
  return file;
}

function gapSites(files: readonly JobFile[], ourSite: string): string[] {
  const sites = files.flatMap(({ draft }) => draft.exported.sites);
  return sites.filter((site) => readAddress(site).domain !== ourSite);
}

/** The tool that both sides have, else the first of one side. */
function mainToolOf({ ours, theirs, gap }: Side): Tool {
  const tools = (files: readonly JobFile[]) => {
    const links = [...files, ...gap].filter(({ draft }) => draft.exported.role !== 'metrics');
    return new Set(links.map(({ draft }) => draft.exported.tool));
  };
  const [here, there] = [tools(ours), tools(theirs)];
  const shared = MAIN_TOOLS.find((tool) => here.has(tool) && there.has(tool));
  return shared ?? MAIN_TOOLS.find((tool) => here.has(tool)) ?? MAIN_TOOLS.find((tool) => there.has(tool)) ?? 'Ahrefs';
}

function pagesOf({ market, pages }: Request): PageRow[] {
  const { countries, languages } = placeOf(market);
  const code = marketCode(countries, languages);
  return pages.map(({ keyword, ours, theirs }) => ({ market: code, keyword, ours, theirs: theirs.join('\n') }));
}

function placeOf(market: string): MarketPlace {
  const place = parseMarketCode(market);
  if ('problem' in place) throw new UsageError(`--market ${market}: ${place.problem}.`);
  return place;
}

function formOf(
  { market, section, yearBegins }: Request,
  competitors: readonly string[],
  mainTool: string,
): MarketForm {
  const place = placeOf(market);
  return {
    editing: '',
    countries: place.countries.join(', '),
    languages: place.languages.join(', '),
    section,
    competitors: competitors.join('\n'),
    mainTool,
    keywords: '',
    minCompetitors: '1',
    gapLimit: '',
    yearBegins,
    activeDays: '',
    slowingDays: '',
  };
}
