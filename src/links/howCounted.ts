import { authorityHeader } from './ledger';
import type { MarketView } from './marketView';
import { describeSection } from './section';
import { METRIC_OF, type Tool } from './vocabulary';

/** The rules behind the figures, in sentences that a reader of the review understands. */
export function howCounted(
  { market }: MarketView,
  { junk, ignored }: { readonly junk: number; readonly ignored: number },
): string[] {
  const ours = describeSection(market.ours);
  return [
    `A referring domain counts once, however many links it has to ${ours}; it stays in the stock while any tool holds one live or unconfirmed.`,
    `New: ${market.mainTool} first saw it in the quarter, or a complete import did not have it and a later one does. What was there when a tool was first imported is known since, in the stock and in no flow.`,
    'Lost: the tool says that the link is gone, or two complete imports in a row lack it. Missing once is unconfirmed. Closing = opening + new + restored − lost.',
    `Local share, benchmark and progress are counted by ${market.mainTool} alone on every side, because tools do not see the same links.${metric(market.mainTool)}`,
    `Benchmark: the median of the competitors' local referring domains to their sections.`,
    leftOutSentence(junk, ignored),
  ];
}

function metric(mainTool: Tool): string {
  return METRIC_OF[mainTool] === '' ? '' : ` ${authorityHeader(mainTool)} is its metric of domains.`;
}

function leftOutSentence(junk: number, ignored: number): string {
  if (junk + ignored === 0) return 'Nothing was left out as junk or ignored.';
  return `Left out of every figure: ${junk} junk, ${ignored} ignored.`;
}
