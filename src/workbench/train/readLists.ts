import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type KnownList, readKnownList } from '../../catalogue/compile/knownList';

/** The folder `src/`. */
export const SOURCE = fileURLToPath(new URL('../..', import.meta.url));

/** What the model learns from: the catalogue's lists, and those that only it needs. */
export function readExamples(): KnownList[] {
  return ['catalogue/known', 'workbench/train/examples'].flatMap((folder) => readFolder(join(SOURCE, folder)));
}

function readFolder(folder: string): KnownList[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const lists = names.filter((name) => name.endsWith('.tsv')).sort();
  return lists.map((name) => readKnownList(name.replace(/\.tsv$/, ''), readFileSync(join(folder, name), 'utf8')));
}
