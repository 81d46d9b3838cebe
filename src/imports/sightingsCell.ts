import type { Observation, Said, Sighting } from '../links/observation';
import { textOrder } from '../links/textOrder';
import { sightingText } from './sightingsText';
import { CUT, LONGEST, lengthInCell } from './storedText';

/** What a character may take when it is escaped. */
const WIDEST = 6;

/**
 * All sightings of a row as the text of one cell, parted by `; `. Where they do not fit, the oldest imports' wording is left out
 * first, with a mark; figures and days stay, so that after a removal only titles, anchors and addresses can be missing.
 * @throws Error when even the days of all imports are more than a cell holds.
 */
export function sightingsCell(row: Observation): string {
  const texts = row.sightings.map((sighting) => sightingText(sighting, row));
  const text = texts.join('; ');
  return text.length * WIDEST <= LONGEST || lengthInCell(text) <= LONGEST ? text : fitted(row, texts);
}

function fitted(row: Observation, all: readonly string[]): string {
  const texts = [...all];
  let excess = lengthInCell(texts.join('; ')) - LONGEST;
  for (const { at, sighting } of oldestFirst(row)) {
    const short = sightingText(shortened(sighting), row);
    const gain = lengthInCell(texts[at] ?? '') - lengthInCell(short);
    if (gain <= 0) continue;
    texts[at] = short;
    excess -= gain;
    if (excess <= 0) return texts.join('; ');
  }
  throw new Error(
    `${row.domain} was seen in ${texts.length} imports, more than a cell can name. Remove imports that you no longer need; nothing was changed.`,
  );
}

function oldestFirst(row: Observation): { readonly at: number; readonly sighting: Sighting }[] {
  const all = row.sightings.map((sighting, at) => ({ at, sighting }));
  const dayOf = ({ said }: Sighting) => said?.described ?? row.described;
  return all.sort((a, b) => textOrder(dayOf(a.sighting), dayOf(b.sighting)));
}

/** The blank in front sorts before any title, so that what was cut never passes for the stronger description. */
const LEFT_OUT = ` ${CUT}`;
/** A reason is a word; beyond this it is somebody's text. */
const LONGEST_REASON = 60;

/** Without the wording that differs from the row's. An address that is left out counts as one that the report did not name. */
function shortened(sighting: Sighting): Sighting {
  const { said, reason } = sighting;
  const short = {
    ...sighting,
    reason: reason.length > LONGEST_REASON ? reason.slice(0, LONGEST_REASON) + CUT : reason,
  };
  return said === undefined ? short : { ...short, said: { ...said, ...leftOut(said) } };
}

/** What was blank stays so: there the row says what other imports said, and a mark would take its place. */
function leftOut({ url, title, anchor, flags }: Partial<Said>): Partial<Said> {
  return {
    ...(url ? { url: '' } : {}),
    ...(title ? { title: LEFT_OUT } : {}),
    ...(anchor ? { anchor: LEFT_OUT } : {}),
    ...(flags ? { flags: LEFT_OUT } : {}),
  };
}
