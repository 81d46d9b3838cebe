import { CLASSES, type Labelled, type TypeClass, typeClass } from './labelled';

/** A verdict beside the truth. */
export interface Judgement {
  readonly labelled: Labelled;
  /** Country given, '' for none. */
  readonly country: string;
  readonly countryConfidence: number;
  readonly type: TypeClass;
  /** 0 where no source type was given. */
  readonly typeConfidence: number;
}

export interface CountryScore {
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
}

export function countryScore(judgements: readonly Judgement[]): CountryScore {
  const given = judgements.filter(({ country }) => country !== '');
  const right = given.filter(({ country, labelled }) => country === labelled.country).length;
  return { right, wrong: given.length - right, open: judgements.length - given.length };
}

export interface ClassScore {
  readonly type: TypeClass;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many of this class were given each class, in the order of CLASSES. */
  readonly given: readonly number[];
}

export function typeScores(judgements: readonly Judgement[]): ClassScore[] {
  const table = CLASSES.map((truth) => CLASSES.map((given) => count(judgements, truth, given)));
  return CLASSES.map((type, at) => {
    const given = table[at] ?? [];
    const hits = given[at] ?? 0;
    const precision = share(hits, sum(table.map((row) => row[at] ?? 0)));
    const recall = share(hits, sum(given));
    return { type, precision, recall, f1: share(2 * precision * recall, precision + recall), given };
  });
}

/** The mean of the classes' F1: a rare class weighs as much as a common one. */
export function macroF1(scores: readonly ClassScore[]): number {
  return share(sum(scores.map(({ f1 }) => f1)), scores.length);
}

/** Verdicts of one band of confidence. */
export interface Band {
  /** Lower edge in per cent; the band is ten wide. */
  readonly from: number;
  readonly given: number;
  readonly right: number;
}

/** Bands that hold verdicts, lowest first. */
export function bands(verdicts: readonly { readonly confidence: number; readonly right: boolean }[]): Band[] {
  const edges = [...new Array(10).keys()].map((tenth) => tenth * 10);
  return edges
    .map((from) => {
      const inside = verdicts.filter(({ confidence }) => bandOf(confidence) === from);
      return { from, given: inside.length, right: inside.filter(({ right }) => right).length };
    })
    .filter(({ given }) => given > 0);
}

export function countryBands(judgements: readonly Judgement[]): Band[] {
  const given = judgements.filter(({ country }) => country !== '');
  return bands(
    given.map(({ country, countryConfidence: confidence, labelled }) => ({
      confidence,
      right: country === labelled.country,
    })),
  );
}

export function typeBands(judgements: readonly Judgement[]): Band[] {
  const given = judgements.filter(({ typeConfidence }) => typeConfidence > 0);
  return bands(
    given.map(({ type, typeConfidence: confidence, labelled }) => ({ confidence, right: type === labelled.type })),
  );
}

/** What a filter by country ending would answer, the rule that the tools offer. */
export function byEndingAlone(labelled: Labelled, endingCountry: (ending: string) => string): Judgement {
  const ending = labelled.domain.slice(labelled.domain.lastIndexOf('.') + 1);
  const country = endingCountry(ending);
  return { labelled, country, countryConfidence: country === '' ? 0 : 1, type: typeClass(''), typeConfidence: 0 };
}

/** Certainty itself belongs to the highest band. */
function bandOf(confidence: number): number {
  return Math.min(9, Math.floor(confidence * 10 + 1e-9)) * 10;
}

function count(judgements: readonly Judgement[], truth: TypeClass, given: TypeClass): number {
  return judgements.filter(({ labelled, type }) => labelled.type === truth && type === given).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
