import type { Observation } from '../links/observation';
import { type FullSighting, inFull } from '../links/said';
import { textOrder } from '../links/textOrder';
import { type Figures, sightingText } from './sightingsText';
import { CUT, LONGEST, lengthInCell } from './storedText';

/**
 * All sightings of a row as the text of one cell, parted by `; `. Where they do not fit, the oldest imports' wording is left out
 * first, with a mark; figures and days stay, so that after a removal only titles, anchors and addresses can be missing.
 * @throws Error when even the days of all imports are more than a cell holds.
 */
export function sightingsCell(row: Observation): string {
  const sightings = row.sightings.map((sighting) => inFull(row, sighting));
  const texts = sightings.map((sighting) => sightingText(sighting, row));
  let excess = texts.reduce((length, text) => length + lengthInCell(text) + 2, 0) - LONGEST;
  if (excess <= 0) return texts.join('; ');
  for (const { at, sighting } of oldestFirst(sightings)) {
    const before = texts[at] ?? '';
    const short = sightingText(shortened(sighting, row), row);
    const gain = lengthInCell(before) - lengthInCell(short);
    if (gain <= 0) continue;
    texts[at] = short;
    excess -= gain;
    if (excess <= 0) return texts.join('; ');
  }
  throw new Error(
    `${row.domain} was seen in ${sightings.length} imports, more than a cell can name. Remove imports that you no longer need; nothing was changed.`,
  );
}

function oldestFirst(sightings: readonly FullSighting[]): { readonly at: number; readonly sighting: FullSighting }[] {
  const all = sightings.map((sighting, at) => ({ at, sighting }));
  return all.sort((a, b) => textOrder(a.sighting.said.described, b.sighting.said.described));
}

/** The blank in front sorts before any title, so that what was cut never passes for the stronger description. */
const LEFT_OUT = ` ${CUT}`;
/** A reason is a word; beyond this it is somebody's text. */
const LONGEST_REASON = 60;

/** Without the wording that differs from the row's. An address that is left out counts as one that the report did not name. */
function shortened(sighting: FullSighting, row: Figures): FullSighting {
  const { said, reason } = sighting;
  const left = (field: 'title' | 'anchor' | 'flags') => (said[field] === row[field] ? said[field] : LEFT_OUT);
  return {
    ...sighting,
    reason: reason.length > LONGEST_REASON ? reason.slice(0, LONGEST_REASON) + CUT : reason,
    said: {
      ...said,
      url: said.url === row.url ? said.url : '',
      title: left('title'),
      anchor: left('anchor'),
      flags: left('flags'),
    },
  };
}
