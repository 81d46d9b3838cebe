import { countries } from '../catalogue/countries';
import { readAddress } from './domain';
import { countryCode } from './marketCode';
import { QUALITIES, type Quality, SOURCE_TYPES, type SourceType } from './vocabulary';

/** The user's own verdict; '' where they left it to the rules. */
export interface OwnVerdict {
  /** As they wrote it: `example.de`, `blog.example.de`, `*.ahk.de`. */
  readonly pattern: string;
  readonly country: string;
  readonly type: SourceType | '';
  readonly quality: Quality | '';
  readonly note: string;
}

/** All of the user's verdicts, findable by host. Made by `parseSources`. */
export interface Sources {
  /** By host for a domain or host, by `*.` and the part behind it for a pattern. */
  readonly byPattern: ReadonlyMap<string, OwnVerdict>;
}

export interface SourceProblem {
  /** 1-based row of the range. */
  readonly row: number;
  readonly message: string;
}

export const NO_SOURCES: Sources = { byPattern: new Map() };

/**
 * Reads the rows of a Sources tab: Domain, Country, Source type, Quality, Note. A header row may lead, and then its
 * order counts. Blank rows are skipped; a row that cannot be read is a problem and not a verdict.
 * Of two rows on one domain the later one counts, field by field: a correction is added below and leaves the rest standing.
 */
export function parseSources(rows: readonly (readonly unknown[])[]): {
  readonly sources: Sources;
  readonly problems: readonly SourceProblem[];
} {
  const byPattern = new Map<string, OwnVerdict>();
  const problems: SourceProblem[] = [];
  const header = headerOf(rows[0] ?? []);
  rows.forEach((row, at) => {
    if (at === 0 && header !== null) return;
    const read = readRow(row, header ?? DEFAULT_ORDER);
    if (read === null) return;
    if ('problem' in read) problems.push({ row: at + 1, message: read.problem });
    else byPattern.set(read.key, fillBlanks(read.verdict, byPattern.get(read.key) ?? read.verdict));
  });
  return { sources: { byPattern }, problems };
}

/**
 * The user's verdict on a host: for each field the longest matching row that fills it. `example.de` holds for its
 * subdomains, `*.ahk.de` only for hosts below; matches end at dots.
 */
export function ownVerdict(sources: Sources, host: string): OwnVerdict | null {
  if (sources.byPattern.size === 0) return null;
  let merged: OwnVerdict | null = null;
  for (const row of matches(sources, host)) {
    merged = merged === null ? row : fillBlanks(merged, row);
  }
  return merged;
}

const COLUMNS = ['domain', 'country', 'source type', 'quality', 'note'] as const;
const DEFAULT_ORDER: readonly number[] = [0, 1, 2, 3, 4];

/** Positions of our columns, or null when the row is no header. Missing columns are −1. */
function headerOf(row: readonly unknown[]): readonly number[] | null {
  const names = row.map((cell) => textOf(cell).toLowerCase());
  return names.includes('domain') ? COLUMNS.map((name) => names.indexOf(name)) : null;
}

type Read = { readonly key: string; readonly verdict: OwnVerdict } | { readonly problem: string };

function readRow(row: readonly unknown[], order: readonly number[]): Read | null {
  const [pattern = '', country = '', type = '', quality = '', note = ''] = order.map((at) => textOf(row[at]));
  if (pattern + country + type + quality === '') return null;
  const key = keyOf(pattern);
  if (key === '') return { problem: `"${pattern}" is not a domain, a host or *.pattern` };
  const code = country === '' ? '' : countryCode(country);
  if (code !== '' && !countries().has(code)) return { problem: `"${country}" is not a country code such as DE` };
  const knownType = spelled(SOURCE_TYPES, type);
  if (knownType === null) return { problem: `"${type}" is not a source type: ${SOURCE_TYPES.join(', ')}` };
  const knownQuality = spelled(QUALITIES, quality);
  if (knownQuality === null) return { problem: `"${quality}" is not a quality: ${QUALITIES.join(', ')}` };
  return { key, verdict: { pattern, country: code, type: knownType, quality: knownQuality, note } };
}

function keyOf(pattern: string): string {
  const wild = pattern.startsWith('*.');
  const { host, problem } = readAddress(wild ? pattern.slice(2) : pattern);
  return problem === '' ? (wild ? '*.' : '') + host : '';
}

/** The word as we spell it, '' for none, null for one that is not in the set. */
function spelled<T extends string>(words: readonly T[], text: string): T | '' | null {
  if (text === '') return '';
  return words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? null;
}

function* matches(sources: Sources, host: string): Generator<OwnVerdict> {
  for (let parent = host, first = true; parent !== ''; parent = parentOf(parent), first = false) {
    const below = first ? undefined : sources.byPattern.get(`*.${parent}`);
    if (below !== undefined) yield below;
    const itself = sources.byPattern.get(parent);
    if (itself !== undefined) yield itself;
  }
}

function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

function fillBlanks(longer: OwnVerdict, shorter: OwnVerdict): OwnVerdict {
  return {
    pattern: longer.pattern,
    country: longer.country || shorter.country,
    type: longer.type || shorter.type,
    quality: longer.quality || shorter.quality,
    note: longer.note || shorter.note,
  };
}

function textOf(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
