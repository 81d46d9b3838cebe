import { staticTable } from './staticTable';

/** A slot of four characters holds a country and a fingerprint of one in 300,000: a dozen pieces of every name are asked for. */
const WIDTH = 4;

/** Text of the module `compiled/towns.ts`, from the list's text: comments, and lines such as `AD: canillo encamp`. */
export function compileTowns(list: string): string {
  const lines = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const countries = lines.map((line) => line.slice(0, 2));
  const entries = new Map(
    lines.flatMap((line, number) => {
      const names = line.slice(line.indexOf(' ') + 1).split(' ');
      return names.map((name): [string, number] => [name, number]);
    }),
  );
  return [
    '// Written by the build from src/catalogue/towns.txt; a change here is lost.',
    `export const TOWN_COUNTRIES = ${JSON.stringify(countries.join(' '))};`,
    `export const TOWNS = ${JSON.stringify(staticTable(entries, { values: countries.length, width: WIDTH }))};`,
    '',
  ].join('\n');
}
