import { staticTable } from './staticTable';

/** Countries with the most names; of so few, a slot of three characters has room for a fingerprint of one in 15,000. */
const MANY_NAMES = 50;
const NARROW = 3;
const WIDE = 4;

interface Line {
  readonly country: string;
  readonly names: readonly string[];
}

/**
 * Text of the module `compiled/<file>.ts`, from the text of the list `<file>.txt`: comments, and lines such as `AD: canillo encamp`. The
 * countries with many names have a table of their own, which needs less space a name; it is asked first, and must
 * therefore know nothing of the others' names.
 */
export function compileTowns(file: string, list: string): string {
  const lines = list
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): Line => ({ country: line.slice(0, 2), names: line.slice(4).split(' ') }))
    .sort((a, b) => b.names.length - a.names.length);
  const [many, few] = [lines.slice(0, MANY_NAMES), lines.slice(MANY_NAMES)];
  const strangers = few.flatMap(({ names }) => names);
  return [
    `// Written by the build from src/catalogue/${file}.txt; a change here is lost.`,
    ...constants('MANY', NARROW, many, strangers),
    ...constants('FEW', WIDE, few, []),
    '',
  ].join('\n');
}

function constants(name: string, width: number, lines: readonly Line[], strangers: readonly string[]): string[] {
  const entries = new Map(lines.flatMap(({ names }, number) => names.map((town): [string, number] => [town, number])));
  const table = staticTable(entries, { values: Math.max(1, lines.length), width }, strangers);
  return [
    `export const ${name}_COUNTRIES = ${JSON.stringify(lines.map(({ country }) => country).join(' '))};`,
    `export const ${name}_TOWNS = ${JSON.stringify(table)};`,
  ];
}
