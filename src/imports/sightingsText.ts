import type { Observation, Said, Sighting } from '../links/observation';
import { SAID_FIGURES, type SaidFigures } from '../links/said';
import { earlierDay, laterDay } from '../links/time/day';
import type { Day } from '../links/vocabulary';

/**
 * One import's sighting, readable: `5@2026-12-31 first 2026-01-05 last 2026-12-01 lost 2026-11-12 removedfromhtml (links 2, title "Old")`.
 * The number of the import and its as-of day; the tool's first- and last-seen days where it gave them; what it says of a
 * loss, `lost` or, for a reason that is no loss, `noted`, then the day or `undated`, then the reason; and in brackets what
 * it said otherwise than the row does.
 */
export function sightingText(sighting: Sighting, row: Said): string {
  const { said, lastSeen } = sighting;
  const firstSeen = said?.firstSeen ?? row.firstSeen;
  let text = `${sighting.import}@${said?.described ?? row.described}`;
  if (firstSeen !== '') text += ` first ${firstSeen}`;
  if (lastSeen !== '') text += ` last ${lastSeen}`;
  return text + lossText(sighting) + (said === undefined ? '' : otherwiseText(said));
}

/** What the sightings of a row tell: its days and themselves. The texts of `sightingText` are parted by `; `. */
export function sightingsOf(text: string): Pick<Observation, 'described' | 'firstSeen' | 'sightings'> {
  const read = partsOf(text).map(sightingOf);
  let described = '';
  let firstSeen = '';
  for (const each of read) {
    described = laterDay(described, each.described);
    firstSeen = earlierDay(firstSeen, each.firstSeen);
  }
  return { described, firstSeen, sightings: read.map((each) => asSaidOf(each, described, firstSeen)) };
}

function lossText({ lost, lostOn, reason }: Sighting): string {
  if (!lost && lostOn === '' && reason === '') return '';
  return ` ${lost ? 'lost' : 'noted'} ${lostOn || 'undated'}${reason === '' ? '' : ` ${quoted(reason)}`}`;
}

function otherwiseText(said: Partial<Said>): string {
  const differing = SAID_FIGURES.filter((field) => said[field] !== undefined);
  if (differing.length === 0) return '';
  return ` (${differing.map((field) => `${field} ${JSON.stringify(said[field])}`).join(', ')})`;
}

/** A semicolon between quotes parts nothing. */
const PART = /(?:"(?:[^"\\]|\\.)*"|[^";])+/g;

function partsOf(text: string): string[] {
  if (text === '') return [];
  return text.includes('"') ? (text.match(PART) ?? []).map((part) => part.trim()) : text.split('; ');
}

/** A sighting with its own days, whatever those of its row are. */
interface ReadSighting extends Sighting {
  readonly described: Day;
  readonly firstSeen: Day;
}

function sightingOf(part: string): ReadSighting {
  // Neither a day nor a quoted reason holds a bracket.
  const bracket = part.indexOf(' (');
  const words = (bracket < 0 ? part : part.slice(0, bracket)).split(' ');
  const [head = ''] = words;
  const at = head.indexOf('@');
  if (at < 1) throw new Error(`A stored row has "${part.slice(0, 60)}" where it should name an import.`);
  let next = 1;
  const dayAfter = (word: string): Day => {
    if (words[next] !== word) return '';
    next += 2;
    return words[next - 1] ?? '';
  };
  const firstSeen = dayAfter('first');
  const lastSeen = dayAfter('last');
  const lostOn = words[next + 1] ?? '';
  const fate = {
    import: Number(head.slice(0, at)),
    described: head.slice(at + 1),
    firstSeen,
    lastSeen,
    lost: words[next] === 'lost',
    lostOn: lostOn === 'undated' ? '' : lostOn,
    reason: unquoted(words[next + 2] ?? ''),
  };
  return bracket < 0 ? fate : { ...fate, said: differingOf(part.slice(bracket + 2, -1)) };
}

/** The sighting of a row that has these days. */
function asSaidOf(read: ReadSighting, described: Day, firstSeen: Day): Sighting {
  const { import: number, lastSeen, lost, lostOn, reason } = read;
  const said = saidBeside(read, described, firstSeen);
  if (said === undefined) return { import: number, lastSeen, lost, lostOn, reason };
  return { import: number, lastSeen, lost, lostOn, reason, said };
}

/** Most differ by their day alone, and of five imports' rows there are many: no object is made twice. */
function saidBeside(read: ReadSighting, described: Day, firstSeen: Day): Partial<Said> | undefined {
  const isFirst = read.firstSeen === firstSeen;
  if (read.described === described) return isFirst ? read.said : { ...read.said, firstSeen: read.firstSeen };
  const days = isFirst ? { described: read.described } : { described: read.described, firstSeen: read.firstSeen };
  return read.said === undefined ? days : { ...read.said, ...days };
}

const FIGURE = /\w+ (?:"(?:[^"\\]|\\.)*"|[^\s,]+)/g;

/** `links 2, title "Old"`: each value as JSON. */
function differingOf(text: string): Partial<SaidFigures> {
  const pairs = (text.match(FIGURE) ?? []).map((pair) => pair.replace(/^(\w+) /, '"$1":'));
  return JSON.parse(`{${pairs.join()}}`) as Partial<SaidFigures>;
}

/** A reason has no spaces by its own rule; a tool that breaks it must not break the cell. */
function quoted(reason: string): string {
  return reason.replace(/[\s;%"()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unquoted(reason: string): string {
  if (!reason.includes('%')) return reason;
  return reason.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
