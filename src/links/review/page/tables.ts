import { shareOf } from '../../share';
import { SOURCE_TYPES } from '../../vocabulary';
import type { Wording } from '../../wording';
import { inShort } from '../benchmark';
import { forecastReasons } from '../forecast';
import type { Review } from '../review';
import type { SideShare } from '../shares';
import type { Tally } from '../tally';
import { BLANK, columns, heading, LAST, NUMBERS, type PageLine, sentence } from './lines';

export function movementTable({ all, local }: Review): PageLine[] {
  const names: [keyof Tally, string][] = [
    ['opening', 'At the start'],
    ['new', 'New'],
    ['restored', 'Restored'],
    ['lost', 'Lost'],
    ['closing', 'At the end'],
    ['net', 'Net'],
    ['unconfirmed', 'Of those at the end unconfirmed'],
    ['cameAndWent', 'Came and went'],
  ];
  return [
    heading('What changed'),
    columns('Referring domains of our section', 'All', 'Local'),
    ...names.map(([name, label]): PageLine => ({ tone: 'line', cells: [label, all[name], local[name]] })),
    BLANK,
  ];
}

export function byTypeTable({ byType: types }: Review): PageLine[] {
  if (types.length === 0) return [];
  return [
    heading('By source type'),
    columns('Source type', 'At the start', 'New', 'Restored', 'Lost', 'At the end', '', 'Local ones of them'),
    ...types.map(
      ({ type, all, local }): PageLine => ({
        tone: 'line',
        cells: [type, all.opening, all.new, all.restored, all.lost, all.closing, '', equation(local)],
      }),
    ),
    BLANK,
  ];
}

function equation({ opening, new: won, restored, lost, closing }: Tally): string {
  return `${opening} + ${won} new + ${restored} restored − ${lost} lost = ${closing}`;
}

/** Local domains of each side at the end of the last quarters, and how fast they grow. */
export function benchmarkTable(review: Review, wording: Wording): PageLine[] {
  const { history, paces, benchmark, comparison, forecast, mainTool } = review;
  const points = history.slice(-NUMBERS);
  const shown = paces.slice(-points.length || paces.length);
  const ours = comparison.shares.find((side) => side.ours)?.name ?? '';
  const rivals = benchmark.rivals.map(({ name, missing }, at) =>
    row(
      name,
      points.map((point) => point.rivals[at]?.local ?? null),
      missing,
    ),
  );
  const table =
    points.length === 0
      ? sentence(`No benchmark: ${inShort(benchmark.reasons) || `${mainTool} has no data yet`}.`)
      : [
          columns(
            'Local domains at the end of',
            ...points.map(({ label, reconstructed }) => mark(label, reconstructed)),
          ),
          row(
            `${ours} (ours)`,
            points.map(({ local }) => local),
            '',
          ),
          ...rivals,
          row(
            'Benchmark: the median',
            points.map((point) => point.benchmark),
            '',
          ),
          row(
            'Best',
            points.map((point) => point.best),
            '',
          ),
          columns('Net local domains in the quarter', ...shown.map(({ label, complete }) => mark(label, !complete))),
          row(
            'Ours',
            shown.map((pace) => pace.ours),
            '',
          ),
          row(
            'Median competitor',
            shown.map((pace) => pace.benchmark),
            '',
          ),
        ];
  return [
    heading('Benchmark, pace and forecast'),
    ...table,
    ...(points.some(({ reconstructed }) => reconstructed) || shown.some(({ complete }) => !complete)
      ? sentence(
          `* Not seen whole: before ${mainTool} was first imported, or still open, or without an import around its first and last day. What was lost then may be missing.`,
        )
      : []),
    ...forecastReasons(forecast, mainTool, wording).flatMap((text) => sentence(text)),
    BLANK,
  ];
}

function mark(label: string, incomplete: boolean): string {
  return incomplete ? `${label} *` : label;
}

/** Numbers from the second column on; what cannot be known is a dash, and the reason stands at the end. */
function row(name: string, values: readonly (number | null)[], reason: string): PageLine {
  const numbers = Array.from({ length: NUMBERS }, (_, at) => (at < values.length ? (values[at] ?? '–') : ''));
  return { tone: 'line', cells: [name, ...numbers, reason], wraps: [LAST] };
}

export function shareTable({ comparison }: Review, wording: Wording): PageLine[] {
  return [
    heading('Local share'),
    columns('Section', 'Place', 'All links', '', '', '', '', 'Followed links only'),
    ...comparison.shares.map((side) => shareLine(side, wording)),
    ...(comparison.notRanked === '' ? [] : sentence(`Not ranked: ${comparison.notRanked}.`)),
    BLANK,
  ];
}

function shareLine({ name, ours, all, followed, rank, missing }: SideShare, wording: Wording): PageLine {
  const label = ours ? `${name} (ours)` : name;
  if (all === null) return { tone: 'line', cells: [label, '', '–', '', '', '', '', missing], wraps: [LAST] };
  return {
    tone: 'line',
    cells: [
      label,
      rank === null ? '' : `${rank}.`,
      shareOf(all, wording),
      '',
      '',
      '',
      '',
      followed === null ? '' : shareOf(followed, wording),
    ],
  };
}

/** A column a side; more sides than the page is wide go below. */
export function shareByTypeTable({ comparison }: Review, wording: Wording): PageLine[] {
  const sides = comparison.shares.filter(({ all }) => all !== null);
  if (sides.length === 0) return [];
  const blocks: PageLine[] = [];
  for (let from = 0; from < sides.length; from += NUMBERS) {
    blocks.push(...shareBlock(sides.slice(from, from + NUMBERS), wording));
  }
  return [heading('Local share by source type'), ...blocks, BLANK];
}

function shareBlock(sides: readonly SideShare[], wording: Wording): PageLine[] {
  const wraps = sides.map((_, at) => at + 1);
  const types = SOURCE_TYPES.filter((type) => sides.some(({ byType }) => byType.some((each) => each.type === type)));
  return [
    columns('Source type', ...sides.map(({ name, ours }) => (ours ? 'Ours' : name))),
    ...types.map((type): PageLine => {
      const cells = sides.map(({ byType }) => {
        const found = byType.find((each) => each.type === type);
        // A percentage keeps its sign where the narrow column breaks the line.
        return found === undefined ? '–' : shareOf(found.counts, wording).replace(/ %/g, '\u00a0%');
      });
      return { tone: 'line', cells: [type, ...cells], wraps };
    }),
  ];
}

/** Local and high-authority global side by side. */
export function mixTable({ mix, mainTool }: Review): PageLine[] {
  if (mix.sides.every(({ counted }) => counted === null)) return [];
  return [
    heading('Mix of local and high-authority global'),
    columns(`Domains by ${mainTool}`, 'Local', 'High-authority global', 'All counted'),
    ...mix.sides.map(
      ({ name, ours, local, global, counted }): PageLine => ({
        tone: 'line',
        cells: [ours ? `${name} (ours)` : name, local ?? '–', global ?? '–', counted ?? '–'],
      }),
    ),
    { tone: 'line', cells: ['Median of the competitors', mix.local ?? '–', mix.global ?? '–'] },
    ...mix.advice.flatMap((text) => sentence(text)),
    BLANK,
  ];
}
