import { readAddress } from '../links/domain';
import { TOOLS, type Tool } from '../links/vocabulary';
import { columnsByAlias, type Field, type FieldColumns, METRIC_COLUMNS } from './aliases';
import { cell, foldHeader } from './columns';
import { readDay } from './days';
import type { RawRow } from './exported';
import { IS, type Kind } from './kinds';
import type { Mapping } from './mapping';

/** A column with the cells that hold something, of those looked at. */
interface Column {
  readonly name: string;
  readonly cells: readonly string[];
}

/**
 * What the columns of an unknown table may hold: by their names where these are known, then by what their cells are. A
 * proposal, to be confirmed; `mappingProblem` says what is still missing. Columns without a name, and the second of two of
 * one name, cannot be chosen.
 */
export function guessMapping(header: readonly string[], firstRows: readonly RawRow[]): Mapping {
  const columns = columnsOf(header, firstRows);
  const tool = toolByMetric(columns);
  const named = byName(columns, tool);
  const free = columns.filter(({ name }) => !Object.values(named).includes(name));
  return { tool, report: 'List of links', columns: { ...named, ...byContent(free, named) } };
}

function columnsOf(header: readonly string[], rows: readonly RawRow[]): Column[] {
  const folded = header.map(foldHeader);
  return header.flatMap((name, at) => {
    if (folded[at] === '' || folded.indexOf(folded[at] ?? '') !== at) return [];
    return [{ name, cells: rows.map(({ cells }) => cell(cells, at)).filter((text) => text !== '') }];
  });
}

/** A metric of domains gives its tool away, when it is the only one. */
function toolByMetric(columns: readonly Column[]): Tool {
  const names = new Set(columns.map(({ name }) => foldHeader(name)));
  const measured = TOOLS.filter((tool) => METRIC_COLUMNS[tool].some((name) => names.has(foldHeader(name))));
  return measured.length === 1 ? (measured[0] ?? 'Other') : 'Other';
}

const ADDRESS: readonly Kind[] = ['page', 'domain', 'address'];

/** What the cells of a field must be where its name alone could mislead: a `Site` may be a person's word for a town. */
const MUST_BE: ReadonlyMap<string, readonly Kind[]> = new Map<Field, readonly Kind[]>([
  ['source', ADDRESS],
  ['sourceDomain', ADDRESS],
  ['target', ADDRESS],
  ['links', ['count']],
  ['firstSeen', ['day']],
  ['lastSeen', ['day']],
  ['lostOn', ['day']],
]);

function byName(columns: readonly Column[], tool: Tool): FieldColumns {
  const found = columnsByAlias(
    columns.map(({ name }) => name),
    tool,
  );
  const fits = ([field, name]: [string, string]) => {
    const kinds = MUST_BE.get(field);
    const column = columns.find((each) => each.name === name);
    return kinds === undefined || column?.cells.length === 0 || kinds.some((kind) => isMostly(column, kind, HALF));
  };
  return Object.fromEntries(Object.entries(found).filter(fits));
}

function byContent(free: readonly Column[], named: FieldColumns): FieldColumns {
  const of = (kind: Kind) => free.filter((column) => isMostly(column, kind));
  const places = addresses(of('page'), of('domain'), named);
  const isList = named.source === undefined && places.source === undefined;
  const [count] = isList && named.links === undefined ? of('count') : [];
  return { ...places, ...(count === undefined ? {} : { links: count.name }), ...days(of('day'), named) };
}

/** Sources lie on many sites, targets on few; a column of domains is asked only where there is no page. */
function addresses(pages: readonly Column[], domains: readonly Column[], named: FieldColumns): FieldColumns {
  const left = [...pages].sort((a, b) => sitesOf(b) - sitesOf(a));
  const found: { source?: string; sourceDomain?: string; target?: string } = {};
  if (named.source === undefined && named.sourceDomain === undefined) {
    const [source, domain] = [left.shift(), [...domains].sort((a, b) => sitesOf(b) - sitesOf(a))[0]];
    if (source !== undefined) found.source = source.name;
    else if (domain !== undefined) found.sourceDomain = domain.name;
  }
  const target = left[left.length - 1];
  if (named.target === undefined && target !== undefined) found.target = target.name;
  return found;
}

/** The earlier of two columns of dates says when a link began. One alone is a sighting: to call it the beginning would book new links. */
function days(columns: readonly Column[], named: FieldColumns): FieldColumns {
  if (named.firstSeen !== undefined || named.lastSeen !== undefined) return {};
  const [first, second] = [...columns].sort((a, b) => (middleDay(a) < middleDay(b) ? -1 : 1));
  if (first === undefined) return {};
  return second === undefined ? { lastSeen: first.name } : { firstSeen: first.name, lastSeen: second.name };
}

function middleDay({ cells }: Column): string {
  const read = cells.map((text) => readDay(text, 'day first') ?? '').sort();
  return read[Math.floor(read.length / 2)] ?? '';
}

function sitesOf({ cells }: Column): number {
  return new Set(cells.map((text) => readAddress(text).domain)).size;
}

/** A few torn cells do not change what a column is; where its name says so too, many do not. */
const [MOST, HALF] = [0.8, 0.5];

function isMostly(column: Column | undefined, kind: Kind, share = MOST): boolean {
  const cells = column?.cells ?? [];
  return cells.length > 0 && cells.filter((text) => IS[kind](text)).length >= share * cells.length;
}
