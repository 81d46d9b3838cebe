import type { Wording } from '../../wording';
import { inShort } from '../benchmark';
import { headlineNumbers } from '../headlineNumbers';
import type { Review } from '../review';
import { type ChartTables, chartTables } from './charts';
import { BLANK, CHART_LINES, heading, type PageChart, type PageLine, type ReviewPage, sentence } from './lines';
import { listSections } from './lists';
import { pageTables } from './pages';
import { benchmarkTable, byTypeTable, mixTable, movementTable, shareByTypeTable, shareTable } from './tables';

/** The first lines are the summary on one sheet of paper; everything behind it follows. */
export function reviewPage(review: Review, wording: Wording): ReviewPage {
  const tables = chartTables(review);
  const lines: PageLine[] = [...numbersOf(review, wording), BLANK];
  const placed = [...place(tables.first, lines)];
  if (tables.first.length === 0)
    lines.push(
      ...sentence(`No chart: ${inShort(review.benchmark.reasons) || 'the main tool has no data yet'}.`),
      BLANK,
    );
  lines.push(...nextSteps(review), ...movementTable(review), ...byTypeTable(review));
  lines.push(...benchmarkTable(review, wording));
  placed.push(...place(tables.second, lines));
  lines.push(
    ...shareTable(review, wording),
    ...shareByTypeTable(review, wording),
    ...mixTable(review),
    ...pageTables(review, wording),
    ...listSections(review, wording),
    ...counted(review, wording),
  );
  const charts = placed.map((chart) => ({ ...chart, from: chart.from + lines.length }));
  return { top: topOf(review, wording), lines: [...lines, ...tables.lines], charts };
}

/** Two charts side by side, and the lines that they cover. */
function place(charts: ChartTables['first'], lines: PageLine[]): PageChart[] {
  const at = lines.length;
  if (charts.length > 0) lines.push(...Array.from({ length: CHART_LINES }, () => BLANK));
  return charts.map((chart, which) => ({ ...chart, at, isLeft: which === 0 }));
}

function topOf(review: Review, wording: Wording): PageLine[] {
  const closing = review.closed ? '' : ' · still open';
  const tools = [...new Set(review.freshness.map(({ tool, asOf }) => `${tool}, ${wording.day(asOf)}`))];
  const shown = tools.length > MOST_TOOLS ? [...tools.slice(0, MOST_TOOLS), '…'] : tools;
  const data = tools.length === 0 ? 'no data yet' : `data: ${shown.join('; ')}`;
  return [
    { tone: 'title', cells: [`${review.tab} · ${review.label}${closing}`, '', '', '', '', '', '', data] },
    { tone: 'headline', cells: [review.headline], wraps: [] },
  ];
}

/** More than that does not fit beside the title; all are under "How this was counted". */
const MOST_TOOLS = 2;

/** Column of each of the four numbers. */
const NUMBER_COLUMNS = [0, 2, 5, 7];

function numbersOf(review: Review, wording: Wording): PageLine[] {
  const numbers = headlineNumbers(review, wording);
  const across = (tone: 'numbers' | 'labels' | 'remark', texts: readonly string[]): PageLine => {
    const cells = ['', '', '', '', '', '', '', ''];
    texts.forEach((text, at) => {
      cells[NUMBER_COLUMNS[at] ?? 0] = text;
    });
    return { tone, cells };
  };
  return [
    across(
      'numbers',
      numbers.map(({ value }) => value),
    ),
    across(
      'labels',
      numbers.map(({ label }) => label),
    ),
    across(
      'remark',
      numbers.map(({ lists }) => `→ ${lists.join(', ')}`),
    ),
  ];
}

function nextSteps({ nextSteps: steps, caveats }: Review): PageLine[] {
  return [
    heading('What to do next'),
    ...steps.flatMap(({ text }, at) => sentence(`${at + 1}.  ${text}`, 'line', '     ')),
    ...caveats.flatMap((text) => sentence(text)),
    BLANK,
  ];
}

function counted({ howCounted, freshness }: Review, { day }: Wording): PageLine[] {
  const dates = freshness.map(
    ({ name, tool, asOf, complete }) => `${name}: ${tool} as of ${day(asOf)}${complete ? '' : ', partial'}`,
  );
  const data = dates.length === 0 ? [] : [`Data: ${dates.join('; ')}.`];
  return [heading('How this was counted'), ...[...howCounted, ...data].flatMap((text) => sentence(text)), BLANK];
}
