import { readFileSync } from 'node:fs';
import { endingCountry } from '../../../links/country';
import { NO_SOURCES } from '../../../links/sources';
import { spread } from '../statistics';
import { type Labelled, readLabelled, typeClass } from './labelled';
import { catalogueRecords, crossValidated, type Judge, judgement, judgeWithout } from './leftOut';
import { calibrationTable, countryTable, marketTable, percent, typeTable } from './report';
import { byEndingAlone, countryScore, type Judgement, macroF1, typeScores } from './score';

/** One in so many records of the catalogue is judged when there is no labelled list. */
const SAMPLED = 20;
const FOLDS = 5;
const TIMED = 100_000;
const LAPS = 5;

/** How right country and source type are of domains that catalogue and model know nothing about, and how fast. */
export async function showVerdicts(labelledPath: string): Promise<void> {
  const records = await catalogueRecords();
  const labelled =
    labelledPath === '' ? sampleOf([...records.values()]) : readLabelled(readFileSync(labelledPath, 'utf8'));
  const judgements = await crossValidated(labelled, FOLDS);
  const contenders = [
    { name: 'Hreflinks', judgements },
    { name: 'country ending alone', judgements: labelled.map((one) => byEndingAlone(one, endingCountry)) },
  ];
  console.log(
    `Verdicts on ${labelled.length} labelled domains, by the domain alone. They were left out of the catalogue and, a fifth\n` +
      'at a time, of what the model learned from.\n',
  );
  console.log(`${countryTable(contenders, hasGenericEnding)}\n`);
  console.log(`${marketTable(judgements)}\n\n${typeTable(judgements)}\n\n${calibrationTable(judgements)}\n`);
  console.log(barsOf(judgements));
  const judge = await judgeWithout(new Set());
  console.log(
    inCatalogue(
      labelled.filter(({ domain }) => records.has(domain)),
      judge,
    ),
  );
  console.log(speed(labelled, judge));
}

function sampleOf(records: readonly { domain: string; country: string; type: string }[]): Labelled[] {
  return records
    .filter((_, at) => at % SAMPLED === 0)
    .map(({ domain, country, type }) => ({ domain, country, type: typeClass(type) }));
}

function hasGenericEnding({ labelled: { domain } }: Judgement): boolean {
  return endingCountry(domain.slice(domain.lastIndexOf('.') + 1)) === '';
}

/** What the product promises of domains that it does not know. */
function barsOf(judgements: readonly Judgement[]): string {
  const all = countryScore(judgements);
  const generic = countryScore(judgements.filter(hasGenericEnding));
  const genericCount = generic.right + generic.wrong + generic.open;
  const f1 = macroF1(typeScores(judgements));
  return [
    bar('country right, at least 70 %', all.right >= 0.7 * judgements.length),
    bar('country wrong, at most 2 %', all.wrong <= 0.02 * judgements.length),
    bar('generic endings: precision at least 95 %', generic.right >= 0.95 * (generic.right + generic.wrong)),
    bar('generic endings: coverage at least 20 %', generic.right >= 0.2 * genericCount),
    bar('source type: macro F1 at least 0.70', f1 >= 0.7),
  ].join('\n');
}

const bar = (name: string, met: boolean) => `Bar, ${name}: ${met ? 'met' : 'missed'}.`;

function inCatalogue(labelled: readonly Labelled[], judge: Judge): string {
  const judged = labelled.map((one) => judgement(judge, one));
  const types = judged.filter(({ type, labelled: truth }) => type === truth.type).length;
  const { right } = countryScore(judged);
  const least = 0.98 * judged.length;
  return (
    `Of ${judged.length} that the catalogue knows: country right ${percent(right, judged.length)}, ` +
    `source type right ${percent(types, judged.length)}. ${bar('98 % both', right >= least && types >= least)}`
  );
}

/** Every one is another page, with what an export tells of it. */
function speed(labelled: readonly Labelled[], judge: Judge): string {
  const pages = Array.from({ length: TIMED }, (_, at) => {
    const domain = labelled[at % labelled.length]?.domain ?? '';
    return { alone: { url: domain }, told: { url: `https://www.${domain}/page-${at}`, title: TITLE, language: 'de' } };
  });
  const [alone, told] = (['alone', 'told'] as const).map((kind) =>
    spread(Array.from({ length: LAPS }, () => secondsFor(() => pages.map((page) => judge(page[kind], NO_SOURCES))))),
  );
  const shown = (one: typeof alone) => `${one?.median.toFixed(2)} s (${one?.min.toFixed(2)}–${one?.max.toFixed(2)})`;
  return (
    `${TIMED} judged by the domain alone in ${shown(alone)}, by address, title and language in ${shown(told)}. ` +
    bar('1 s', (told?.median ?? Number.POSITIVE_INFINITY) <= 1)
  );
}

const TITLE = 'Neues aus der Region - Startseite';

function secondsFor(work: () => unknown): number {
  const before = performance.now();
  work();
  return (performance.now() - before) / 1000;
}
