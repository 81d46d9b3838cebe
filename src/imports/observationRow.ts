import type { Observation } from '../links/observation';
import { rowSaying } from '../links/said';
import { TOOLS, type Tool } from '../links/vocabulary';
import { sightingsCell } from './sightingsCell';
import { type Figures, sightingsOf } from './sightingsText';
import { cellName, cellText, textOfCell, UNCOUNTED } from './storedText';

/** A cell of a site's hidden tab. */
type Cell = string | number;

/** Header of a site's hidden tab. As few columns as can be read: the tabs of all sites share a budget of cells. */
export const OBSERVATION_COLUMNS = [
  'Domain',
  'Target group',
  'Tool',
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

/**
 * An observation as one row of plain cells, in the order of `OBSERVATION_COLUMNS`.
 * @throws Error when it was seen in more imports than a cell can name.
 */
export function rowOf(seen: Observation): Cell[] {
  return [
    cellName(seen.domain),
    cellName(seen.group),
    seen.tool,
    seen.links,
    seen.followed,
    seen.authority ?? '',
    cellText(seen.language),
    cellText(seen.serverCountry),
    cellText(seen.url),
    cellText(seen.title),
    cellText(seen.anchor),
    cellText(seen.flags),
    cellText(sightingsCell(seen)),
  ];
}

/**
 * The observation of a stored row. Throws when the tool is not one of ours or no import is named: then the row was written by
 * a newer version or by hand, and importing over it would lose it.
 */
export function observationOf(row: readonly Cell[]): Observation {
  const text = (at: number): string => textOfCell(row[at] ?? '');
  const domain = text(0);
  const figures: Figures = {
    links: Number(row[3] ?? 0),
    followed: Number(row[4] ?? 0),
    authority: text(5) === '' ? null : Number(row[5]),
    language: text(6),
    serverCountry: text(7),
    url: text(8),
    title: text(9),
    anchor: text(10),
    flags: text(11),
  };
  const [first, ...rest] = sightingsOf(text(12), figures);
  if (first === undefined) throw new Error(`The stored row of ${domain} names no import that it was seen in.`);
  return rowSaying({ domain, group: text(1), tool: toolOf(text(2), domain) }, [first, ...rest]);
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

function hex(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, '0');
}

function toolOf(word: string, domain: string): Tool {
  const tool = TOOLS.find((known) => known === word);
  if (!tool) throw new Error(`The stored row of ${domain} names the tool "${word}", which this version does not know.`);
  return tool;
}
