/**
 * `npm run train`: learns the model of source types anew from the catalogue's lists and writes it to
 * `src/catalogue/typeModel.ts`. Run it when the lists have changed; the same lists give the same file, but for its date.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeLists } from '../../catalogue/compile/mergeLists';
import { MODEL_CLASSES } from '../../links/typeModel';
import { examplesOf } from './examples';
import { modelText } from './modelText';
import { readExamples, SOURCE } from './readLists';
import { train } from './trainModel';

const started = Date.now();
const records = [...mergeLists(readExamples()).records.values()];
const examples = examplesOf(records);
const counts = MODEL_CLASSES.map((_, kind) => examples.filter((example) => example.kind === kind).length);
const model = train(records);
writeFileSync(join(SOURCE, 'catalogue/typeModel.ts'), modelText(model, counts, new Date().toISOString().slice(0, 10)));
console.log(MODEL_CLASSES.map((name, kind) => `${name.padEnd(12)}${`${counts[kind]}`.padStart(7)}`).join('\n'));
console.log(
  `${examples.length} names in ${((Date.now() - started) / 1000).toFixed(0)} s; sharpness ${model.sharpness}.`,
);
