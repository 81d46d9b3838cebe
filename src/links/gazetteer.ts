import { PLACE_NAMES } from '../catalogue/placeNames';

/** A town's name with the country it points to. */
export interface Town {
  readonly name: string;
  readonly country: string;
}

/** Letters of the alphabet, by which names are shelved: two for the line they stand in, the third within it. */
const LETTERS = 26;

/** By the number of the first two letters: the line as it is in the catalogue, until somebody asks for a name from it. */
let lines: (string | undefined)[] | undefined;
/** By the number of the first three letters. */
let shelves: (Town[] | undefined)[] = [];

const NOTHING: readonly Town[] = [];

/** Towns whose names have the same three letters as the text has there: candidates, to be compared. Letters a–z, folded. */
export function townsLike(text: string, from: number): readonly Town[] {
  const beginning = letterAt(text, from) * LETTERS + letterAt(text, from + 1);
  const third = letterAt(text, from + 2);
  if (!(beginning >= 0 && third >= 0)) return NOTHING;
  lines ??= linesOf(PLACE_NAMES);
  const line = lines[beginning];
  if (line !== undefined) {
    shelve(line, beginning);
    lines[beginning] = undefined;
  }
  return shelves[beginning * LETTERS + third] ?? NOTHING;
}

/** 0–25; NaN beyond the alphabet and beyond the text. */
function letterAt(text: string, at: number): number {
  const letter = text.charCodeAt(at) - 97;
  return letter >= 0 && letter < LETTERS ? letter : Number.NaN;
}

function linesOf(table: string): (string | undefined)[] {
  shelves = new Array(LETTERS ** 3);
  const found = new Array<string | undefined>(LETTERS ** 2);
  for (const line of table.trim().split('\n')) found[letterAt(line, 0) * LETTERS + letterAt(line, 1)] = line;
  return found;
}

/** `ki elDE ngstonJM` → Kiel and Kingston, each on the shelf of its third letter. */
function shelve(line: string, beginning: number): void {
  const [letters = '', ...rests] = line.split(' ');
  for (const rest of rests) {
    const town = { name: letters + rest.slice(0, -2), country: rest.slice(-2) };
    const at = beginning * LETTERS + letterAt(rest, 0);
    const shelf = shelves[at];
    if (shelf === undefined) shelves[at] = [town];
    else shelf.push(town);
  }
}
