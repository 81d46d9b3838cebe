import { runInThisContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { compileTables, readLists, tablesPlugin } from '../../../../build.mjs';
import { type KnownRecord, readKnownList } from '../../../catalogue/compile/knownList';
import { mergeLists, withoutDomains } from '../../../catalogue/compile/mergeLists';
import type { judge } from '../../../links/judge';
import { NO_SOURCES } from '../../../links/sources';
import { modelText } from '../../train/modelText';
import { readExamples } from '../../train/readLists';
import { train } from '../../train/trainModel';
import { type Labelled, typeClass } from './labelled';
import type { Judgement } from './score';

export type Judge = typeof judge;

/** All records of the catalogue, by domain. */
export async function catalogueRecords(): Promise<ReadonlyMap<string, KnownRecord>> {
  return mergeLists((await readLists()).map(({ name, text }) => readKnownList(name, text))).records;
}

/** The shipped rules with a catalogue that lacks these domains, and the shipped model. */
export async function judgeWithout(domains: ReadonlySet<string>): Promise<Judge> {
  return judgeOf((await compileTables({ without: domains })).tables, []);
}

/**
 * Every domain judged by a catalogue without any of them, and by a model that was trained without it: the domains are
 * divided into as many parts, and for each part a model learns from everything else.
 */
export async function crossValidated(labelled: readonly Labelled[], folds: number): Promise<Judgement[]> {
  const { tables } = await compileTables({ without: new Set(labelled.map(({ domain }) => domain)) });
  const records = mergeLists(readExamples()).records;
  const judgements: Judgement[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const part = labelled.filter((_, at) => at % folds === fold);
    const learned = withoutDomains(records, new Set(part.map(({ domain }) => domain)));
    const model = modelText(train(learned.values()), [], '');
    const judge = await judgeOf(tables, [moduleInstead('catalogue/typeModel', model)]);
    judgements.push(...part.map((one) => judgement(judge, one)));
  }
  return judgements;
}

/** What is said of a domain of which nothing but its name is known. */
export function judgement(judge: Judge, labelled: Labelled): Judgement {
  const { country, type } = judge({ url: labelled.domain }, NO_SOURCES);
  return {
    labelled,
    country: country.value,
    countryConfidence: country.confidence,
    type: typeClass(type.value),
    typeConfidence: type.confidence,
  };
}

async function judgeOf(tables: Readonly<Record<string, string>>, plugins: readonly Plugin[]): Promise<Judge> {
  const built = await build({
    stdin: { contents: `export { judge } from './src/links/judge';`, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    target: 'es2019',
    format: 'iife',
    globalName: 'rules',
    plugins: [tablesPlugin({ ...tables }), ...plugins],
  });
  return runInThisContext(`(() => { ${built.outputFiles[0]?.text ?? ''}; return rules.judge; })()`);
}

/** Another text in the place of a module of `src/`. */
function moduleInstead(module: string, contents: string): Plugin {
  return {
    name: module,
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(`[\\\\/]src[\\\\/]${module.replace('/', '[\\\\/]')}\\.ts$`) }, () => ({
        contents,
        loader: 'ts',
      }));
    },
  };
}
