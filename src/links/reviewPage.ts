import { longDay } from './day';
import type { GapTarget } from './gapTargets';
import type { Review } from './review';
import type { ReviewRow } from './reviewRow';
import { shareOf } from './share';
import type { SideShare } from './shares';
import type { Tally } from './tally';

/** How a line of the page looks. */
export type Tone = 'title' | 'headline' | 'numbers' | 'labels' | 'heading' | 'columns' | 'line' | 'remark' | 'blank';

export interface PageLine {
  readonly tone: Tone;
  /** From the first column on; what is missing is blank. */
  readonly cells: readonly (string | number)[];
}

/** A chart over a table of the page: its first column the categories, its first line the names of the series. */
export interface PageChart {
  readonly title: string;
  readonly type: 'line' | 'column';
  /** Line of the page, 0-based, at which its table begins, and how many lines it has. */
  readonly from: number;
  readonly lines: number;
  readonly series: number;
}

/** The readable review: two lines on top, then the comment that is the user's, then the rest. */
export interface ReviewPage {
  readonly top: readonly PageLine[];
  readonly lines: readonly PageLine[];
  /** Line at which the charts hang, 0-based; they take `CHART_LINES` lines. */
  readonly chartsAt: number;
  readonly charts: readonly PageChart[];
}

/** Lines of 21 pixels that the charts cover. */
export const CHART_LINES = 15;

/** Most rows of a list; the rest is counted, and stands in the ledger. */
const LONGEST_LIST = 50;

const BLANK: PageLine = { tone: 'blank', cells: [] };

export function reviewPage(review: Review): ReviewPage {
  const lines: PageLine[] = [...numbersOf(review), BLANK];
  const chartsAt = lines.length;
  const hasCharts = review.history.length > 0 || review.mix.length > 0;
  if (hasCharts) lines.push(...Array.from({ length: CHART_LINES }, () => BLANK));
  else
    lines.push(
      { tone: 'remark', cells: [`No chart: ${review.benchmark.reason || 'the main tool has no data yet'}.`] },
      BLANK,
    );
  lines.push(...nextSteps(review), ...movement(review), ...byType(review), ...shares(review));
  lines.push(
    ...list('New links', review.newLinks, wonColumns, won),
    ...list('Restored links', review.restoredLinks, wonColumns, won),
  );
  lines.push(...list('Lost links', review.lostLinks, lostColumns, lost));
  lines.push(...list('Unconfirmed links', review.unconfirmed, wonColumns, won));
  lines.push(...list('Came and went', review.cameAndWent, wonColumns, won));
  lines.push(...list('Best of the gap', review.gapTargets, gapColumns, target));
  lines.push(...counted(review));
  const charts = chartTables(review, lines);
  return { top: topOf(review), lines, chartsAt, charts };
}

function topOf(review: Review): PageLine[] {
  const closing = review.closed ? '' : ' · still open';
  const tools = [...new Set(review.freshness.map(({ tool, asOf }) => `${tool}, ${longDay(asOf)}`))];
  const data = tools.length === 0 ? 'no data yet' : `data: ${tools.join('; ')}`;
  return [
    { tone: 'title', cells: [`${review.tab} · ${review.label}${closing}`, '', '', '', '', '', '', data] },
    { tone: 'headline', cells: [review.headline] },
  ];
}

function numbersOf({ local, comparison, figures, benchmark }: Review): PageLine[] {
  const share = comparison.shares.find(({ ours }) => ours)?.all ?? null;
  const ratio = share === null || share.counted === 0 ? '–' : `${Math.round((share.local / share.counted) * 100)} %`;
  const net = figures.localNet > 0 ? `+${figures.localNet}` : String(figures.localNet);
  return [
    {
      tone: 'numbers',
      cells: [benchmark.ours ?? local.closing, ratio, '', figures.gap, '', net, '', progressText(benchmark.progress)],
    },
    {
      tone: 'labels',
      cells: ['local domains', 'local share', '', 'in the gap', '', 'net local this quarter', '', 'of the benchmark'],
    },
  ];
}

function progressText(progress: number | null): string {
  return progress === null ? '–' : `${Math.round(progress * 100)} %`;
}

function nextSteps({ nextSteps: steps, caveats }: Review): PageLine[] {
  return [
    heading('What to do next'),
    ...steps.map(({ text }, at): PageLine => ({ tone: 'line', cells: [`${at + 1}.  ${text}`] })),
    ...caveats.map((text): PageLine => ({ tone: 'remark', cells: [text] })),
    BLANK,
  ];
}

function movement({ all, local }: Review): PageLine[] {
  const names: [keyof Tally, string][] = [
    ['opening', 'At the start'],
    ['new', 'New'],
    ['restored', 'Restored'],
    ['lost', 'Lost'],
    ['closing', 'At the end'],
    ['unconfirmed', 'of these unconfirmed'],
    ['cameAndWent', 'Came and went'],
  ];
  return [
    heading('What changed'),
    { tone: 'columns', cells: ['Referring domains of our section', 'All', 'Local'] },
    ...names.map(([name, label]): PageLine => ({ tone: 'line', cells: [label, all[name], local[name]] })),
    BLANK,
  ];
}

function byType({ byType: types }: Review): PageLine[] {
  if (types.length === 0) return [];
  return [
    heading('By source type'),
    { tone: 'columns', cells: ['Source type', 'At the start', 'New', 'Restored', 'Lost', 'At the end', 'Local', ''] },
    ...types.map(
      ({ type, all, local }): PageLine => ({
        tone: 'line',
        cells: [type, all.opening, all.new, all.restored, all.lost, all.closing, local.closing],
      }),
    ),
    BLANK,
  ];
}

function shares({ comparison }: Review): PageLine[] {
  return [
    heading('Local share'),
    { tone: 'columns', cells: ['Section', 'Place', 'All links', '', '', '', '', 'Followed links only'] },
    ...comparison.shares.map(shareLine),
    ...(comparison.notRanked === ''
      ? []
      : [{ tone: 'remark', cells: [`Not ranked: ${comparison.notRanked}.`] } as const]),
    BLANK,
  ];
}

function shareLine({ name, ours, all, followed, rank, missing }: SideShare): PageLine {
  const label = ours ? `${name} (ours)` : name;
  if (all === null) return { tone: 'line', cells: [label, '', `– ${missing}`] };
  return {
    tone: 'line',
    cells: [label, rank ?? '', shareOf(all), '', '', '', '', followed === null ? '' : shareOf(followed)],
  };
}

function list<T>(
  title: string,
  rows: readonly T[],
  columns: readonly string[],
  cellsOf: (row: T) => (string | number)[],
): PageLine[] {
  if (rows.length === 0) return [heading(`${title} (0)`), { tone: 'remark', cells: ['None.'] }, BLANK];
  const shown = rows.slice(0, LONGEST_LIST).map((row): PageLine => ({ tone: 'line', cells: cellsOf(row) }));
  const rest = rows.length - shown.length;
  return [
    heading(`${title} (${rows.length})`),
    { tone: 'columns', cells: columns },
    ...shown,
    ...(rest === 0 ? [] : [{ tone: 'remark', cells: [`… and ${rest} more in the ledger.`] } as const]),
    BLANK,
  ];
}

const wonColumns = ['Domain', 'Source type', 'Authority', 'Page', '', '', '', 'Why'];

function won({ domain, type, authority, url, why }: ReviewRow): (string | number)[] {
  return [domain, type, authority ?? '', url, '', '', '', why];
}

const lostColumns = ['Domain', 'Source type', 'Authority', 'Reason', '', '', '', 'Worth reclaiming?'];

function lost({ domain, type, authority, reason, reclaim }: ReviewRow): (string | number)[] {
  const worth = reclaim === null ? '' : `${reclaim.worth ? 'Yes' : 'No'}: ${reclaim.because}`;
  return [domain, type, authority ?? '', reason, '', '', '', worth];
}

const gapColumns = ['Domain', 'Source type', 'Authority', 'Who has it', '', '', '', 'Why'];

function target({ domain, type, authority, competitors, gap, why }: GapTarget): (string | number)[] {
  const remark = gap.replace(/^Yes ?/, '');
  return [domain, type, authority ?? '', `${competitors.join(', ')} ${remark}`.trim(), '', '', '', why];
}

function counted({ howCounted, freshness }: Review): PageLine[] {
  const dates = freshness.map(
    ({ name, tool, asOf, complete }) => `${name}: ${tool} as of ${asOf}${complete ? '' : ', partial'}`,
  );
  return [
    heading('How this was counted'),
    ...[...howCounted, ...(dates.length === 0 ? [] : [`Data: ${dates.join('; ')}.`])].map(
      (text): PageLine => ({ tone: 'remark', cells: [text] }),
    ),
    BLANK,
  ];
}

/** Adds the tables behind the charts at the end of the page, where they can be read too. */
function chartTables({ history, mix, label }: Review, lines: PageLine[]): PageChart[] {
  const charts: PageChart[] = [];
  if (history.length + mix.length > 0) lines.push(heading('Figures behind the charts'));
  if (history.length > 0) {
    charts.push({
      title: 'Local domains and the benchmark',
      type: 'line',
      from: lines.length,
      lines: history.length + 1,
      series: 2,
    });
    lines.push({ tone: 'columns', cells: ['Quarter', 'Ours', 'Benchmark'] });
    for (const point of history)
      lines.push({ tone: 'line', cells: [point.label, point.local ?? '', point.benchmark ?? ''] });
    lines.push(BLANK);
  }
  if (mix.length > 0) {
    charts.push({
      title: `Source types, ours and theirs, ${label}`,
      type: 'column',
      from: lines.length,
      lines: mix.length + 1,
      series: 2,
    });
    lines.push({ tone: 'columns', cells: ['Source type', 'Ours, %', 'Theirs, %'] });
    for (const { type, ourShare, theirShare } of mix) {
      lines.push({ tone: 'line', cells: [type, hundredths(ourShare), hundredths(theirShare)] });
    }
  }
  return charts;
}

function hundredths(share: number | null): number | '' {
  return share === null ? '' : Math.round(share * 100);
}

function heading(text: string): PageLine {
  return { tone: 'heading', cells: [text] };
}
