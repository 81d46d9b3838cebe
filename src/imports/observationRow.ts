import type { Observation } from '../links/observation';
import { TOOLS, type Tool } from '../links/vocabulary';
import { sightingsOf, sightingsText } from './sightingsText';
import { cellName, cellText, textOfCell, UNCOUNTED } from './storedText';

/** A cell of a site's hidden tab. */
type Cell = string | number;

/** Header of a site's hidden tab. `Last seen` is there for readers: the sightings hold it. */
export const OBSERVATION_COLUMNS = [
  'Domain',
  'Target group',
  'Tool',
  'First seen',
  'Last seen',
  'Links',
  'Followed',
  'Authority',
  'Language',
  'Server country',
  'Source URL',
  'Title',
  'Anchor',
  'Flags',
  'Described',
  'Seen in',
] as const;

/** An observation as one row of plain cells, in the order of `OBSERVATION_COLUMNS`. */
export function rowOf(seen: Observation): Cell[] {
  return [
    cellName(seen.domain),
    cellName(seen.group),
    seen.tool,
    cellText(seen.firstSeen),
    cellText(lastSeenOf(seen)),
    seen.links,
    seen.followed,
    seen.authority ?? '',
    cellText(seen.language),
    cellText(seen.serverCountry),
    cellText(seen.url),
    cellText(seen.title),
    cellText(seen.anchor),
    cellText(seen.flags),
    cellText(seen.described),
    cellText(sightingsText(seen.sightings)),
  ];
}

/**
 * The observation of a stored row. Throws when the tool is not one of ours: then the row was written by a newer
 * version or by hand, and importing over it would lose it.
 */
export function observationOf(row: readonly Cell[]): Observation {
  const text = (at: number): string => textOfCell(row[at] ?? '');
  return {
    domain: text(0),
    group: text(1),
    tool: toolOf(text(2), text(0)),
    firstSeen: text(3),
    links: Number(row[5] ?? 0),
    followed: Number(row[6] ?? 0),
    authority: text(7) === '' ? null : Number(row[7]),
    language: text(8),
    serverCountry: text(9),
    url: text(10),
    title: text(11),
    anchor: text(12),
    flags: text(13),
    described: text(14),
    sightings: sightingsOf(text(15)),
  };
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

function lastSeenOf(seen: Observation): string {
  return (
    seen.sightings
      .map(({ lastSeen }) => lastSeen)
      .sort()
      .pop() ?? ''
  );
}

function toolOf(word: string, domain: string): Tool {
  const tool = TOOLS.find((known) => known === word);
  if (!tool) throw new Error(`The stored row of ${domain} names the tool "${word}", which this version does not know.`);
  return tool;
}
