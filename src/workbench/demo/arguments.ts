import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { monthOf } from '../../links/time/months';
import { isQuarter } from '../../links/time/quarter';
import type { Day } from '../../links/vocabulary';
import { UsageError } from './usage';

export interface CompetitorFiles {
  /** Site or section as it was written. */
  readonly section: string;
  readonly files: readonly string[];
}

/** A keyword with the page of ours and those of competitors, as they were written. */
export interface PageRequest {
  readonly keyword: string;
  readonly ours: string;
  readonly theirs: readonly string[];
}

/** The user's own market and files, as named on the command line. */
export interface Request {
  readonly market: string;
  readonly section: string;
  readonly ours: readonly string[];
  readonly competitors: readonly CompetitorFiles[];
  readonly pages: readonly PageRequest[];
  /** '' when none was given, here and below. */
  readonly gap: string;
  readonly mainTool: string;
  readonly sources: string;
  /** Month in which the fiscal year begins. */
  readonly yearBegins: string;
  readonly asOf: (file: string) => Day;
  readonly complete: (file: string) => boolean;
}

export interface Outputs {
  readonly out: string;
  readonly json: string;
  readonly quarter: string;
}

export interface Arguments extends Outputs {
  readonly help: boolean;
  /** Null: the sample. */
  readonly request: Request | null;
}

const ONE = { type: 'string' } as const;
const MANY = { type: 'string', multiple: true } as const;
const OPTIONS = {
  market: ONE,
  section: ONE,
  ours: MANY,
  competitor: MANY,
  gap: ONE,
  page: MANY,
  'as-of': MANY,
  complete: MANY,
  'main-tool': ONE,
  sources: ONE,
  quarter: ONE,
  'year-begins': ONE,
  out: ONE,
  json: ONE,
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** What stands after `npm run demo --`. Throws `UsageError` with what to write instead. */
export function readArguments(argv: readonly string[]): Arguments {
  const values = valuesOf(argv);
  const { out = '', json = '', quarter = '', help = false } = values;
  if (quarter !== '' && !isQuarter(quarter)) throw new UsageError(`"${quarter}" is not a quarter: write 2026-Q3.`);
  return { out, json, quarter, help, request: help ? null : requestOf(values) };
}

function valuesOf(argv: readonly string[]): Values {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true }).values;
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    throw new UsageError(`${message.split('. ')[0]?.replace(/\.$/, '')}. See npm run demo -- --help.`);
  }
}

/** Null when nothing was said about a market: then the sample is shown. */
function requestOf(values: Values): Request | null {
  const { market = '', section = '', ours = [], gap = '', sources = '' } = values;
  const competitors = grouped(values.competitor ?? []);
  const named = [...ours, ...competitors.flatMap(({ files }) => files), ...(gap === '' ? [] : [gap])];
  if (market === '' && section === '' && named.length === 0 && competitors.length === 0) return refuseStray(values);
  demand('--market', market, 'which market this is, for example DE');
  demand('--section', section, 'the address of your section, for example https://example.com/de/');
  if (named.length === 0)
    throw new UsageError('No export is named: add --ours FILE, --competitor SITE=FILE or --gap FILE.');
  const asOf = dayPerFile(values['as-of'] ?? [], named);
  const complete = fileSet('--complete', values.complete ?? [], named);
  const pages = (values.page ?? []).map(pageOf);
  return {
    market,
    section,
    ours,
    competitors,
    pages,
    gap,
    mainTool: values['main-tool'] ?? '',
    sources,
    yearBegins: monthNamed(values['year-begins'] ?? ''),
    asOf,
    complete,
  };
}

function refuseStray(values: Values): null {
  const stray = (['page', 'as-of', 'complete', 'main-tool', 'sources', 'year-begins'] as const).find(
    (name) => values[name] !== undefined,
  );
  if (stray !== undefined)
    throw new UsageError(`--${stray} goes with files of your own: add --market, --section and --ours.`);
  return null;
}

function monthNamed(text: string): string {
  if (text !== '' && monthOf(text) === null)
    throw new UsageError(`--year-begins ${text} is no month: write one like April.`);
  return text;
}

function demand(option: string, value: string, what: string): void {
  if (value === '') throw new UsageError(`${option} is missing: say ${what}.`);
}

/** `rival.de=a.csv`, `rival.de=b.csv`, `other.de` → two competitors, the first with two files. */
function grouped(texts: readonly string[]): CompetitorFiles[] {
  const files = new Map<string, string[]>();
  for (const text of texts) {
    const at = text.indexOf('=');
    const section = at < 0 ? text : text.slice(0, at);
    const file = at < 0 ? '' : text.slice(at + 1);
    if (section === '' || (at >= 0 && file === ''))
      throw new UsageError(`--competitor ${text} cannot be read: write --competitor rival.de=theirs.csv.`);
    const known = files.get(section) ?? [];
    files.set(section, file === '' ? known : [...known, file]);
  }
  return [...files].map(([section, list]) => ({ section, files: list }));
}

/** `lastenrad=https://our.de/rad=https://rival.de/rad,https://other.de/rad`. Within an address a sign of equality is followed by no other address. */
function pageOf(text: string): PageRequest {
  const [, keyword = '', rest = ''] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  const [ours = '', theirs = ''] = rest.split(rest.includes('://') ? /=(?=https?:)/ : '=');
  if (keyword === '' || ours === '')
    throw new UsageError(
      `--page ${text} cannot be read: write --page "lastenrad=https://example.com/de/rad=https://rival.de/rad".`,
    );
  return { keyword, ours, theirs: theirs.split(',').filter((page) => page !== '') };
}

function dayPerFile(texts: readonly string[], named: readonly string[]): Request['asOf'] {
  const days = new Map<string, Day>();
  let forAll = '';
  for (const text of texts) {
    const [, file = '', day = ''] = /^(?:(.*)=)?(\d{4}-\d{2}-\d{2})$/s.exec(text) ?? [];
    if (day === '' || Number.isNaN(Date.parse(day)))
      throw new UsageError(`--as-of ${text} cannot be read: write --as-of ours.csv=2026-09-30.`);
    if (file === '') forAll = day;
    else days.set(oneOf('--as-of', file, named), day);
  }
  return (file) => days.get(file) ?? forAll;
}

function fileSet(option: string, texts: readonly string[], named: readonly string[]): Request['complete'] {
  const all = texts.includes('all');
  const chosen = new Set(texts.filter((text) => text !== 'all').map((text) => oneOf(option, text, named)));
  return (file) => all || chosen.has(file);
}

/** A file may be called by its whole path or by its name alone. */
function oneOf(option: string, text: string, named: readonly string[]): string {
  const found = named.find((file) => file === text) ?? named.find((file) => basename(file) === basename(text));
  if (found === undefined) throw new UsageError(`${option} names ${text}, which is none of the exports given.`);
  return found;
}
