import type { Said, Sighting } from '../links/observation';
import type { FullSighting } from '../links/said';

/** What a row says in cells of its own; every sighting has its days in its text. */
export type Figures = Omit<Said, 'described' | 'firstSeen'>;

/**
 * One import's sighting, readable: `5@2026-12-31 first 2026-01-05 last 2026-12-01 lost 2026-11-12 removedfromhtml (links 2, title "Old")`.
 * The number of the import and its as-of day; the tool's first- and last-seen days where it gave them; what it says of a
 * loss, `lost` or, for a reason that is no loss, `noted`, then the day or `undated`, then the reason; and in brackets what
 * it said otherwise than the row does.
 */
export function sightingText(sighting: FullSighting, row: Figures): string {
  const { said, lastSeen } = sighting;
  const words = [`${sighting.import}@${said.described}`];
  if (said.firstSeen !== '') words.push(`first ${said.firstSeen}`);
  if (lastSeen !== '') words.push(`last ${lastSeen}`);
  words.push(...lossWords(sighting));
  const differing = FIGURES.filter((field) => said[field] !== row[field]);
  if (differing.length > 0) {
    words.push(`(${differing.map((field) => `${field} ${JSON.stringify(said[field])}`).join(', ')})`);
  }
  return words.join(' ');
}

/** What `sightingText` wrote, parted by `; `. `row` says what the brackets leave out. */
export function sightingsOf(text: string, row: Figures): FullSighting[] {
  return partsOf(text).map((part) => sightingOf(part, row));
}

const FIGURES = [
  'links',
  'followed',
  'authority',
  'language',
  'serverCountry',
  'url',
  'title',
  'anchor',
  'flags',
] as const satisfies readonly (keyof Figures)[];

function lossWords({ lost, lostOn, reason }: Sighting): string[] {
  if (!lost && lostOn === '' && reason === '') return [];
  return [lost ? 'lost' : 'noted', lostOn || 'undated', ...(reason === '' ? [] : [quoted(reason)])];
}

/** A semicolon between quotes parts nothing. */
const PART = /(?:"(?:[^"\\]|\\.)*"|[^";])+/g;

function partsOf(text: string): string[] {
  if (text === '') return [];
  return text.includes('"') ? (text.match(PART) ?? []).map((part) => part.trim()) : text.split('; ');
}

const SIGHTING =
  /^(\d+)@(\S*)(?: first (\S+))?(?: last (\S+))?(?: (lost|noted) (\S+)(?: ([^\s()]+))?)?(?: \((.*)\))?$/s;

function sightingOf(part: string, row: Figures): FullSighting {
  const found = SIGHTING.exec(part);
  if (found === null) throw new Error(`A stored row has "${part.slice(0, 60)}" where it should name an import.`);
  const [, number, described = '', firstSeen = '', lastSeen = '', word = '', day = '', reason = '', otherwise] = found;
  return {
    import: Number(number),
    lastSeen,
    lost: word === 'lost',
    lostOn: day === 'undated' ? '' : day,
    reason: unquoted(reason),
    said: { ...row, ...(otherwise === undefined ? {} : differingOf(otherwise)), described, firstSeen },
  };
}

const FIGURE = /\w+ (?:"(?:[^"\\]|\\.)*"|[^\s,]+)/g;

/** `links 2, title "Old"`: each value as JSON. */
function differingOf(text: string): Partial<Figures> {
  const pairs = (text.match(FIGURE) ?? []).map((pair) => pair.replace(/^(\w+) /, '"$1":'));
  return JSON.parse(`{${pairs.join()}}`) as Partial<Figures>;
}

/** A reason has no spaces by its own rule; a tool that breaks it must not break the cell. */
function quoted(reason: string): string {
  return reason.replace(/[\s;%"()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unquoted(reason: string): string {
  return reason.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
