import { medianOf } from '../../../links/median';
import { openAddOn } from '../../openAddOn';
import { textTable } from '../../textTable';
import { reviewAlone } from './bigReview';
import { runYear, YEAR_TODAY, type YearPart } from './run';

/** Referring domains to each section. */
const DOMAINS = 2000;
/** Milliseconds that a slice should take at most. */
const LONGEST_SLICE = 20_000;
/** Referring domains to either side of the large market. */
const LARGE = 25_000;
const LAPS = 3;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** A year of quarters over twelve markets, then what the pane computes for one large market. */
export async function showYear(): Promise<void> {
  const run = await runYear(openAddOn({ now: () => Date.parse(`${YEAR_TODAY}T09:00:00Z`) }), DOMAINS);
  console.log(
    `\nA year of quarters over ${run.markets} markets with 6 sites each, ${DOMAINS} domains to a section; ${run.sites} sites in all\n`,
  );
  console.log(textTable([HEAD, ...run.parts.map(partRow)], { right: [1, 2, 3, 4, 6, 7, 8, 9, 10] }));
  const slow = run.parts.flatMap(({ uses }) => uses.filter(({ cost }) => cost > LONGEST_SLICE));
  const names = slow.map(({ functionName, cost }) => `${functionName} (${seconds(cost)} s)`).join(', ');
  console.log(
    `\nBar, a slice of at most ${LONGEST_SLICE / 1000} s: ${slow.length === 0 ? 'met' : `missed by ${names}`}.`,
  );
  console.log(
    `Stored in ${run.cells} of ${run.budget} cells; ${run.propertyBytes} bytes of properties, the largest ${run.largestProperty}.`,
  );
  for (const ending of run.endings) console.log(`  ${ending}`);
  showLarge();
}

const HEAD = [
  ...['', 'slices', 'service calls', 'most a slice', 'longest slice, s', 'which', 'assumed s in all'],
  ...['computed, ms', 'most', 'longest silence', 'peak MB'],
];

function partRow({ name, uses, computed, silences, peakMb }: YearPart): string[] {
  const sum = (of: (use: YearPart['uses'][number]) => number): number => uses.reduce((all, use) => all + of(use), 0);
  const [dearest] = [...uses].sort((a, b) => b.cost - a.cost);
  return [
    name,
    `${sum(({ slices }) => slices)}`,
    `${sum(({ allCalls }) => allCalls)}`,
    `${Math.max(0, ...uses.map(({ calls }) => calls))}`,
    seconds(dearest?.cost ?? 0),
    dearest?.functionName ?? '',
    seconds(sum(({ total }) => total)),
    (medianOf(computed) ?? 0).toFixed(0),
    Math.max(0, ...computed).toFixed(0),
    Math.max(0, ...silences).toFixed(0),
    peakMb.toFixed(0),
  ];
}

function showLarge(): void {
  const { domains, laps, storedMb, peakMb } = reviewAlone(LARGE, LAPS);
  console.log(`\nThe pane's part of a review of ${domains} domains, ${LAPS} laps\n`);
  const stages = laps[0] ?? [];
  const rows = stages.map(({ name }, at) => {
    const each = laps.flatMap((lap) => lap[at] ?? []);
    return [
      name,
      (medianOf(each.map(({ ms }) => ms)) ?? 0).toFixed(0),
      Math.max(...each.map(({ longest }) => longest)).toFixed(0),
    ];
  });
  console.log(textTable([['', 'median ms', 'longest silence, ms'], ...rows], { right: [1, 2] }));
  console.log(`\n${storedMb.toFixed(0)} MB with all read, ${peakMb.toFixed(0)} MB at most.`);
}
