import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../demo/usage';

export const PARTS = ['verdicts', 'cold', 'export', 'calls', 'reviews', 'pane'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchArguments {
  readonly parts: readonly Part[];
  /** CSV with the columns domain, country and type; '' to judge a sample of the catalogue instead. */
  readonly labelled: string;
  /** That link to each section in the year of quarters. */
  readonly domains: number;
}

const DOMAINS = 2000;

export const BENCH_HELP = `npm run bench -- [--only PART] [--labelled FILE] [--domains NUMBER]

  --only PART       one of ${PARTS.join(', ')}; may be repeated
  --labelled FILE   judge the domains of a CSV with the columns domain, country and type.
                    Without it, the first labelled*.csv in a folder domains/ of the neighbouring folders,
                    or else a sample of the catalogue. Whatever is judged was left out of catalogue and model.
  --domains NUMBER  domains that link to each section in the part "reviews"; ${DOMAINS} without it,
                    which takes about five minutes and nearly fills the store of a workbook.`;

/** Throws a UsageError that says what to write instead. */
export function readBenchArguments(args: readonly string[]): BenchArguments {
  const parts: Part[] = [];
  let labelled = labelledNearby('..');
  let domains = DOMAINS;
  for (let at = 0; at < args.length; at += 2) {
    const [option = '', value = ''] = args.slice(at, at + 2);
    if (option === '--labelled') labelled = existing(value);
    else if (option === '--only') parts.push(partNamed(value));
    else if (option === '--domains') domains = countOf(value);
    else throw new UsageError(`"${option}" is no option of the bench.\n\n${BENCH_HELP}`);
  }
  return { parts: parts.length > 0 ? parts : PARTS, labelled, domains };
}

function existing(path: string): string {
  if (path === '') throw new UsageError('--labelled needs a file.');
  if (!existsSync(path)) throw new UsageError(`${path} does not exist.`);
  return path;
}

function countOf(text: string): number {
  if (!/^[1-9]\d{1,4}$/.test(text)) throw new UsageError(`--domains takes a number from 10 to 99999, not "${text}".`);
  return Number(text);
}

function partNamed(name: string): Part {
  const part = PARTS.find((one) => one === name);
  if (part === undefined) throw new UsageError(`--only takes one of ${PARTS.join(', ')}, not "${name}".`);
  return part;
}

/** `<neighbour>/domains/labelled*.csv` beside the project, as somebody may keep lists for several projects; ''. */
export function labelledNearby(above: string): string {
  const folders = readdirSync(above, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const lists = folders
    .map(({ name }) => join(above, name, 'domains'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  return lists.sort().find((path) => /[\\/]labelled[^\\/]*\.csv$/.test(path)) ?? '';
}
