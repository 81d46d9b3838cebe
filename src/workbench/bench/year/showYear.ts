import { SAMPLE_TODAY } from '../../demo/sampleJob';
import { openAddOn } from '../../openAddOn';
import { textTable } from '../../textTable';
import type { ServiceUse } from '../counter';
import { spread } from '../statistics';
import { reviewAlone, type Stage } from './bigReview';
import { yearCompany } from './company';
import { runYear, type YearPart, type YearRun } from './run';

/** Milliseconds that a slice may take by the assumed costs. */
const LONGEST_SLICE = 20_000;
/** Document properties of a workbook, in bytes, and of one of them. */
const MOST_PROPERTIES = 500 * 1024;
const LONGEST_PROPERTY = 9 * 1024;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const verdict = (met: boolean): string => (met ? 'met' : 'missed');
const total = (uses: readonly ServiceUse[], of: 'slices' | 'allCalls' | 'total'): number =>
  uses.reduce((sum, use) => sum + use[of], 0);
const dearest = (uses: readonly ServiceUse[]): ServiceUse | undefined => [...uses].sort((a, b) => b.cost - a.cost)[0];

/** A year of quarters over twelve markets of six sites each, then a review of a large market. */
export async function showYear(domains: number): Promise<void> {
  const emulator = openAddOn({ now: () => Date.parse(`${SAMPLE_TODAY}T09:00:00Z`) });
  const run = await runYear(emulator, yearCompany(), domains);
  console.log(headingOf(run, domains));
  console.log(`${serverTable(run.parts)}\n\n${paneTable(run.parts)}`);
  for (const { name, uses } of run.parts) console.log(`\n${name}\n\n${usesTable(uses)}`);
  console.log(`\n${memoryLine(run)}\n${barsLine(run)}`);
  for (const { functionName, dearest: calls } of tooLong(run)) console.log(`${functionName}: ${callsText(calls)}`);
  showReview();
}

function headingOf({ markets, sites }: YearRun, domains: number): string {
  return [
    `A year of quarters: ${markets} markets of six sites, ours and five competitors, ${sites} sites in all. ${domains} domains link to`,
    'each section in the year, three in ten of them to the site’s other sections in the language too, which share its rows. Five',
    'exports of each site, a refresh of each market, four quarters’ reviews of each, the overview. Costs are assumed (emulator/costs.ts)',
    '',
  ].join('\n');
}

function serverTable(parts: readonly YearPart[]): string {
  const rows = parts.map(({ name, uses }) => {
    const longest = dearest(uses);
    return [
      name,
      `${total(uses, 'slices')}`,
      `${total(uses, 'allCalls')}`,
      seconds(total(uses, 'total')),
      seconds(longest?.cost ?? 0),
      longest?.functionName ?? '',
    ];
  });
  const header = ['server', 'slices', 'service calls', 'seconds in all', 'longest slice, s', ''];
  return textTable([header, ...rows], { right: [1, 2, 3, 4] });
}

function paneTable(parts: readonly YearPart[]): string {
  const rows = parts.map(({ name, computed, silences, seconds: here, peakMb }) => {
    const { median, max } = spread(computed);
    const silence = Math.max(...silences).toFixed(0);
    return [name, `${computed.length}`, seconds(median), seconds(max), silence, here.toFixed(1), peakMb.toFixed(0)];
  });
  const header = ['pane', 'actions', 'median s', 'longest s', 'longest silence, ms', 'with the server, s', 'peak MB'];
  return textTable([header, ...rows], { right: [1, 2, 3, 4, 5, 6] });
}

function usesTable(uses: readonly ServiceUse[]): string {
  const rows = uses.map(({ functionName, slices, calls, allCalls, cost, total: all }) => [
    functionName,
    `${slices}`,
    `${allCalls}`,
    `${calls}`,
    seconds(cost),
    seconds(all),
  ]);
  const header = ['function', 'slices', 'calls', 'most a slice', 'longest slice, s', 's in all'];
  return textTable([header, ...rows], { right: [1, 2, 3, 4, 5] });
}

function memoryLine({ cells, budget, propertyBytes, largestProperty, endings }: YearRun): string {
  return [
    `The store takes ${cells} of ${budget} cells; all document properties ${propertyBytes} bytes, the largest ${largestProperty}.`,
    'The pane’s times are those of its own computing here, whatever the server takes; it reads files piece by piece, which here are',
    'read at once. Memory is that of this process, with the emulated spreadsheet and everything else in it.',
    `The reviews ended with: ${endings.join(' ')}`,
  ].join('\n');
}

function tooLong({ parts }: YearRun): ServiceUse[] {
  return parts.flatMap(({ uses }) => uses).filter(({ cost }) => cost > LONGEST_SLICE);
}

function barsLine(run: YearRun): string {
  const slow = tooLong(run).map(({ functionName }) => functionName);
  const slices = slow.length === 0 ? 'met' : `missed by ${slow.join(', ')}`;
  const properties = run.propertyBytes < MOST_PROPERTIES && run.largestProperty < LONGEST_PROPERTY;
  return `Bars: a slice of at most ${LONGEST_SLICE / 1000} s ${slices}; the store within its budget ${verdict(run.cells <= run.budget)}; properties below 9 KB each and 500 KB in all ${verdict(properties)}.`;
}

/** Most frequent first. */
function callsText(calls: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(calls).sort((a, b) => b[1] - a[1]);
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}

/** Referring domains of either side of the large market: as many as one is promised to hold. */
const LARGE = 50_000;
const LAPS = 3;
/** Milliseconds after which somebody in front of the pane takes it for stuck. */
const LONGEST_SILENCE = 500;

/** What the pane computes for a review of one large market. */
function showReview(): void {
  const { domains: all, laps, storedMb, peakMb } = reviewAlone(LARGE, LAPS);
  console.log(
    `\nReview of a market with ${LARGE} domains to our section and as many to a competitor's, ${all} in all;`,
  );
  console.log(`a year of exports, ${LAPS} laps in a process of its own; ${storedMb.toFixed(0)} MB are held before\n`);
  const [first = []] = laps;
  const rows = first.map(({ name }, at) => {
    const each = (of: (stage: Stage) => number) => spread(laps.flatMap((stages) => stages.slice(at, at + 1).map(of)));
    const { median, max } = each(({ ms }) => ms);
    const silence = each(({ longest }) => longest).max;
    return [name, seconds(median), seconds(max), silence.toFixed(0), each(({ heldMb }) => heldMb).max.toFixed(0)];
  });
  const header = ['', 'median s', 'longest s', 'longest silence, ms', 'MB held'];
  console.log(textTable([header, ...rows], { right: [1, 2, 3, 4] }));
  const silence = Math.max(...laps.flat().map(({ longest }) => longest));
  console.log(
    `\nPeak ${peakMb.toFixed(0)} MB. Bar, silent for at most ${LONGEST_SILENCE / 1000} s: ${verdict(silence <= LONGEST_SILENCE)}.`,
  );
}
