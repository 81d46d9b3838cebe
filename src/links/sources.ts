import { type OwnVerdict, readSourceRow, SOURCE_FIELDS, type SourceField, type StrangeCell } from './sourceRow';

export type { OwnVerdict } from './sourceRow';

/** All of the user's verdicts, findable by host. Made by `parseSources`. */
export interface Sources {
  /** By host for a domain or host, by `*.` and the part behind it for a pattern. */
  readonly byPattern: ReadonlyMap<string, OwnVerdict>;
}

/** A cell that counts for nothing, and why. */
export interface SourceProblem extends StrangeCell {
  /** 1-based row of the range. */
  readonly row: number;
}

export const NO_SOURCES: Sources = { byPattern: new Map() };

export interface ParsedSources {
  readonly sources: Sources;
  /** Cells that cannot be understood. Under a domain that cannot, the whole row counts for nothing. */
  readonly problems: readonly SourceProblem[];
  /** Cells that a later row on the same domain contradicts. */
  readonly overruled: readonly SourceProblem[];
}

/**
 * Reads the rows of a Sources tab: Domain, Country, Source type, Quality, Note. A header row may lead, and then its
 * order counts. Blank rows are skipped; a cell that cannot be understood is a problem and no verdict.
 * Of two rows on one domain the later one counts, field by field: a correction is added below and leaves the rest standing.
 */
export function parseSources(rows: readonly (readonly unknown[])[]): ParsedSources {
  const header = headerOf(rows[0] ?? []);
  const order = header ?? DEFAULT_ORDER;
  const byPattern = new Map<string, Entry>();
  const problems: SourceProblem[] = [];
  const overruled: SourceProblem[] = [];
  if (header !== null && WORDS.every(([, field]) => header[SOURCE_FIELDS.indexOf(field)] === -1))
    problems.push(NO_VERDICTS);
  rows.forEach((cells, at) => {
    const read = at === 0 && header !== null ? null : readSourceRow(order.map((column) => textOf(cells[column])));
    if (read === null) return;
    const row = at + 1;
    for (const cell of read.strange) problems.push({ row, ...cell });
    if (read.key === '') return;
    const before = byPattern.get(read.key);
    if (before !== undefined) overruled.push(...contradictions(before, read.verdict));
    byPattern.set(read.key, entryOf(read.verdict, row, before));
  });
  const verdicts = new Map([...byPattern].map(([key, { verdict }]) => [key, verdict]));
  return { sources: { byPattern: verdicts }, problems, overruled };
}

/** What the rows on one pattern say so far, and which row said it. */
interface Entry {
  readonly verdict: OwnVerdict;
  readonly rows: Readonly<Record<Word, number>>;
}

type Word = 'country' | 'type' | 'quality';
const WORDS: readonly (readonly [Word, SourceField])[] = [
  ['country', 'Country'],
  ['type', 'Source type'],
  ['quality', 'Quality'],
];

function entryOf(verdict: OwnVerdict, row: number, before: Entry | undefined): Entry {
  const said = (word: Word): number => (verdict[word] === '' ? (before?.rows[word] ?? 0) : row);
  return {
    verdict: before === undefined ? verdict : fillBlanks(verdict, before.verdict),
    rows: { country: said('country'), type: said('type'), quality: said('quality') },
  };
}

function contradictions({ verdict: before, rows }: Entry, now: OwnVerdict): SourceProblem[] {
  return WORDS.filter(([word]) => now[word] !== '' && before[word] !== '' && now[word] !== before[word]).map(
    ([word, field]) => ({
      row: rows[word],
      field,
      message: `a lower row on ${now.pattern} says ${now[word]}, and that counts`,
    }),
  );
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

const DEFAULT_ORDER: readonly number[] = [0, 1, 2, 3, 4];

const NO_VERDICTS: SourceProblem = {
  row: 1,
  field: 'Domain',
  message: 'the header names none of Country, Source type and Quality',
};

/** Positions of our columns, or null when the row is no header. Missing columns are −1. */
function headerOf(row: readonly unknown[]): readonly number[] | null {
  const names = row.map((cell) => textOf(cell).toLowerCase());
  return names.includes('domain') ? SOURCE_FIELDS.map((field) => names.indexOf(field.toLowerCase())) : null;
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
