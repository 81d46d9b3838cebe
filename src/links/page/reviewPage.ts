import { headlineNumbers } from '../headlineNumbers';
import type { Review } from '../review';
import type { Wording } from '../wording';
import { chartTables } from './charts';
import { BLANK, CHART_LINES, heading, type PageLine, type ReviewPage, sentence } from './lines';
import { listSections } from './lists';
import { pageTables } from './pages';
import { benchmarkTable, byTypeTable, mixTable, movementTable, shareByTypeTable, shareTable } from './tables';

export function reviewPage(review: Review, wording: Wording): ReviewPage {
  const lines: PageLine[] = [...numbersOf(review, wording), BLANK];
  const chartsAt = lines.length;
  const tables = chartTables(review);
  if (tables.charts.length > 0) lines.push(...blanks(Math.ceil(tables.charts.length / 2) * CHART_LINES));
  else lines.push(...sentence(`No chart: ${review.benchmark.reason || 'the main tool has no data yet'}.`), BLANK);
  lines.push(...nextSteps(review), ...movementTable(review), ...byTypeTable(review));
  lines.push(...benchmarkTable(review, wording), ...shareTable(review, wording), ...shareByTypeTable(review, wording));
  lines.push(
    ...mixTable(review),
    ...pageTables(review, wording),
    ...listSections(review, wording),
    ...counted(review, wording),
  );
  const charts = tables.charts.map((chart) => ({ ...chart, from: chart.from + lines.length }));
  return { top: topOf(review, wording), lines: [...lines, ...tables.lines], chartsAt, charts };
}

function blanks(count: number): PageLine[] {
  return Array.from({ length: count }, () => BLANK);
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
const NUMBER_COLUMNS = [0, 2, 4, 7];

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
