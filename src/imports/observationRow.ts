import type { Observation } from '../links/observation';
import type { SaidFigures } from '../links/said';
import { TOOLS, type Tool } from '../links/vocabulary';
import { hex } from './hex';
import { sightingsCell } from './sightingsCell';
import { sightingsOf } from './sightingsText';
import { cellName, cellText, cellTexts, LONGEST, lengthInCell, textOfCell, textsOfCell, UNCOUNTED } from './storedText';

/** A cell of a site's hidden tab. */
type Cell = string | number;

/**
 * Header of a site's hidden tab. A row holds what one tool saw of one referring domain: its target groups, and in each cell
 * behind them either a value for each or one for all. The tabs of all sites share a budget of cells, and most domains link to
 * several groups.
 */
export const OBSERVATION_COLUMNS = [
  'Domain',
  'Tool',
  'Target groups',
  'Links',
  'Followed',
  'Authority',
  'Language',
  'Server country',
  'Source URL',
  'Title',
  'Anchor',
  'Flags',
  'Seen in',
] as const;

/** Cells of a tab that holds so many rows; none when there is no tab. Google keeps at least one row below a header. */
export function cellsOfTab(rows: number): number {
  return rows === 0 ? 0 : (rows + HEADER_AND_SPARE) * OBSERVATION_COLUMNS.length;
}

/** Rows of a tab beside those that are stored. */
export const HEADER_AND_SPARE = 2;

/** Where the cells that may hold several values begin. */
const FIRST_SHARED = 2;

/** Observations of each domain side by side; they must be sorted by domain. */
export function byDomain(observations: readonly Observation[]): Observation[][] {
  const domains: Observation[][] = [];
  for (const each of observations) {
    const last = domains[domains.length - 1];
    if (last?.[0]?.domain === each.domain) last.push(each);
    else domains.push([each]);
  }
  return domains;
}

/**
 * The observations of one domain as rows of plain cells, in the order of `OBSERVATION_COLUMNS`: one a tool, and more where a
 * cell would grow too long.
 * @throws Error when one was seen in more imports than a cell can name.
 */
export function rowsOf(ofDomain: readonly Observation[]): Cell[][] {
  return TOOLS.flatMap((tool) => packed(ofDomain.filter((each) => each.tool === tool)));
}

function packed(observations: readonly Observation[]): Cell[][] {
  const rows: Cell[][] = [];
  let open: Entry[] = [];
  let lengths: readonly number[] = [];
  for (const entry of observations.map(entryOf)) {
    const longer = entry.texts.map((text, at) => (lengths[at] ?? 0) + lengthInCell(text) + 1);
    const fits = open.length === 0 || Math.max(...longer) <= LONGEST;
    if (!fits) rows.push(rowOf(open));
    open = fits ? [...open, entry] : [entry];
    lengths = fits ? longer : entry.texts.map(lengthInCell);
  }
  if (open.length > 0) rows.push(rowOf(open));
  return rows;
}

/** An observation with the texts of its shared cells. */
interface Entry {
  readonly seen: Observation;
  readonly texts: readonly string[];
}

function entryOf(seen: Observation): Entry {
  const { group, links, followed, authority, language, serverCountry, url, title, anchor, flags } = seen;
  const figures = [String(links), String(followed), authority === null ? '' : String(authority)];
  const texts = [group, ...figures, language, serverCountry, url, title, anchor, flags, sightingsCell(seen)];
  return { seen, texts };
}

function rowOf(entries: readonly Entry[]): Cell[] {
  const [first] = entries;
  if (first === undefined) return [];
  const cells = first.texts.map((text, at) => {
    const same = at > 0 && entries.every(({ texts }) => texts[at] === text);
    return entries.length === 1 || same ? singleCell(text, at) : cellTexts(entries.map(({ texts }) => texts[at] ?? ''));
  });
  return [cellName(first.seen.domain), first.seen.tool, ...cells];
}

const GROUP = 0;
/** Links, followed, authority. */
const NUMBERS = [1, 2, 3];

function singleCell(text: string, at: number): Cell {
  if (at === GROUP) return cellName(text);
  return NUMBERS.includes(at) && text !== '' ? Number(text) : cellText(text);
}

/**
 * The observations of a stored row. Throws when the tool is not one of ours or no import is named: then the row was written by
 * a newer version or by hand, and importing over it would lose it.
 */
export function observationsOf(row: readonly Cell[]): Observation[] {
  const domain = textOfCell(row[0] ?? '');
  const tool = toolOf(textOfCell(row[1] ?? ''), domain);
  const shared = row.slice(FIRST_SHARED).map(textsOfCell);
  const groups = shared[0] ?? [];
  return groups.map((group, place) => {
    const text = (at: number): string => {
      const texts = shared[at] ?? [''];
      return (texts.length === 1 ? texts[0] : texts[place]) ?? '';
    };
    const figures: SaidFigures = {
      links: Number(text(1)),
      followed: Number(text(2)),
      authority: text(3) === '' ? null : Number(text(3)),
      language: text(4),
      serverCountry: text(5),
      url: text(6),
      title: text(7),
      anchor: text(8),
      flags: text(9),
    };
    const told = sightingsOf(text(10));
    if (told.sightings.length === 0)
      throw new Error(`The stored row of ${domain} names no import that it was seen in.`);
    return { domain, group, tool, ...figures, ...told };
  });
}

/**
 * 16 hexadecimal digits over all cells in their order (two FNV-1a sums of 32 bits with different factors). Goes on from an earlier result, so
 * that many rows can be summed in parts: `checksum(b, checksum(a)) === checksum([...a, ...b])`. A number and its text count
 * the same, because a cell formatted as text gives the number back as text.
 */
export function checksum(rows: readonly (readonly Cell[])[], before = '811c9dc5050c5d1f'): string {
  let one = Number.parseInt(before.slice(0, 8), 16);
  let two = Number.parseInt(before.slice(8), 16);
  for (const row of rows) {
    for (const cell of row) {
      const text = `${cell}\t`;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === UNCOUNTED) continue;
        one = Math.imul(one ^ unit, 0x01000193);
        two = Math.imul(two ^ unit, 0x85ebca6b);
      }
    }
  }
  return hex(one) + hex(two);
}

function toolOf(word: string, domain: string): Tool {
  const tool = TOOLS.find((known) => known === word);
  if (!tool) throw new Error(`The stored row of ${domain} names the tool "${word}", which this version does not know.`);
  return tool;
}
