import { authorityHeader } from '../ledger';
import type { MarketView } from '../marketView';
import { describeSection } from '../section';
import { GLOBAL_AUTHORITY } from '../strength';
import { OLD_AFTER_DAYS } from '../time/sectionCoverage';
import { METRIC_OF, type Tool } from '../vocabulary';
import type { Wording } from '../wording';
import { WATCHED_WITHIN_DAYS } from './pace';
import { UNKNOWN_TOLERANCE } from './shares';

/** The rules behind the figures, in sentences that a reader of the review understands. */
export function howCounted(
  { market }: MarketView,
  { junk, ignored }: { readonly junk: number; readonly ignored: number },
  wording: Wording,
): string[] {
  const ours = describeSection(market.ours);
  const { mainTool } = market;
  return [
    `A referring domain counts once, however many links it has to ${ours}; it stays in the stock while any tool holds one live or unconfirmed.`,
    `New: ${mainTool} first saw it in the quarter, or a complete import did not have it and a later one does. What was there when a tool was first imported is known since, in the stock and in no flow.`,
    'Lost: the tool says that the link is gone, or two complete imports in a row lack it. Missing once is unconfirmed. Closing = opening + new + restored − lost. What came and went within the quarter is in none of them.',
    `Local share, benchmark, progress, pace and forecast are counted by ${mainTool} alone on every side, because tools do not see the same links.${metric(mainTool)}`,
    `Local share = local ÷ all counted domains; the second percentage is what it would be if all unknown ones were local. Sides are not ranked when their unknown rates differ by more than ${UNKNOWN_TOLERANCE} points.`,
    `Benchmark: the median of the competitors’ local referring domains to their sections, best: the most of any. Progress = ours ÷ benchmark. A side whose last ${mainTool} import is more than ${OLD_AFTER_DAYS} days older than the date is left out.`,
    `Pace: local domains won less lost in a quarter by ${mainTool}; the benchmark’s is the median of the competitors’. A quarter is complete when both sides were imported within ${WATCHED_WITHIN_DAYS} days of its first and of its last day.`,
    `High-authority global: relevance Global and ${metricName(mainTool)} of ${GLOBAL_AUTHORITY} or more, or on the list of global sites where it is unknown.`,
    'Gap: at least the market’s minimum of competitors have a live link from the domain to their section, and our section has none by any tool.',
    'Every list behind a figure stands whole in the Review panel of the sidebar, the domains of each competitor among them.',
    leftOutSentence(junk, ignored, wording),
  ];
}

function metricName(mainTool: Tool): string {
  return METRIC_OF[mainTool] === '' ? 'an authority' : METRIC_OF[mainTool];
}

function metric(mainTool: Tool): string {
  return METRIC_OF[mainTool] === '' ? '' : ` ${authorityHeader(mainTool)} is its metric of domains.`;
}

function leftOutSentence(junk: number, ignored: number, { count }: Wording): string {
  if (junk + ignored === 0) return 'Nothing was left out as junk or ignored.';
  return `Left out of every figure: ${count(junk)} junk, ${count(ignored)} ignored.`;
}
