import { textTable } from '../../textTable';
import { CLASSES } from './labelled';
import { type Band, countryBands, countryScore, type Judgement, macroF1, typeBands, typeScores } from './score';

/** The markets that the catalogue was written for. */
const MARKETS = 'GB DE FR ES IT NL SE PL AT CH IE US CA AU BR MX JP IN'.split(' ');

/** Judgements by somebody: Hreflinks, or a rule to compare with. */
export interface Contender {
  readonly name: string;
  readonly judgements: readonly Judgement[];
}

/** Countries right, wrong and open: of all domains, and of those whose ending names no country. */
export function countryTable(contenders: readonly Contender[], isGeneric: (judgement: Judgement) => boolean): string {
  const rows = contenders.map(({ name, judgements }) => {
    const all = countryScore(judgements);
    const generic = judgements.filter(isGeneric);
    const { right, wrong } = countryScore(generic);
    return [
      name,
      ...[all.right, all.wrong, all.open].map((part) => percent(part, judgements.length)),
      `${generic.length}`,
      percent(right, right + wrong),
      percent(right, generic.length),
    ];
  });
  const header = ['Country', 'right', 'wrong', 'open', 'generic', 'of them precision', 'coverage'];
  return textTable([header, ...rows], { right: [1, 2, 3, 4, 5, 6] });
}

export function marketTable(judgements: readonly Judgement[]): string {
  const groups = [...MARKETS, 'others'].map((market) => ({
    market,
    inside: judgements.filter(({ labelled: { country } }) =>
      market === 'others' ? !MARKETS.includes(country) : country === market,
    ),
  }));
  const rows = groups.map(({ market, inside }) => {
    const { right, wrong, open } = countryScore(inside);
    return [market, `${inside.length}`, ...[right, wrong, open].map((part) => percent(part, inside.length))];
  });
  return textTable([['Market', 'domains', 'right', 'wrong', 'open'], ...rows], { right: [1, 2, 3, 4] });
}

/** Precision, recall and F1 by class, and what each class was taken for. */
export function typeTable(judgements: readonly Judgement[]): string {
  const scores = typeScores(judgements);
  const rows = scores.map(({ type, precision, recall, f1, given }) => [
    type,
    ...[precision, recall, f1].map((value) => value.toFixed(2)),
    ...given.map(String),
  ]);
  const header = ['Source type', 'precision', 'recall', 'F1', ...CLASSES.map((type) => `→ ${type}`)];
  const table = textTable([header, ...rows], { right: header.map((_, column) => column).slice(1) });
  return `${table}\nMacro F1: ${macroF1(scores).toFixed(3)}`;
}

/** Of the verdicts given in each band of confidence, how many are right. */
export function calibrationTable(judgements: readonly Judgement[]): string {
  const [country, type] = [countryBands(judgements), typeBands(judgements)];
  const edges = [...new Set([...country, ...type].map(({ from }) => from))].sort((a, b) => a - b);
  const cells = (list: readonly Band[], edge: number) => {
    const band = list.find(({ from }) => from === edge);
    return band === undefined ? ['', ''] : [`${band.given}`, percent(band.right, band.given)];
  };
  const rows = edges.map((edge) => [`${edge}–${edge + 10} %`, ...cells(country, edge), ...cells(type, edge)]);
  const header = ['Confidence', 'countries', 'right', 'source types', 'right'];
  return textTable([header, ...rows], { right: [1, 2, 3, 4] });
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
