import type { MarketPanel, Panel } from '../../actions/protocol';
import { sitesOf } from '../flow/sites';
import { listed } from '../parts/words';

/** What somebody may do next in a market; the first is the one to do now. */
export type NextStep =
  | { readonly kind: 'import'; readonly words: string }
  | { readonly kind: 'refresh'; readonly words: string }
  | { readonly kind: 'save'; readonly words: string }
  | { readonly kind: 'edit'; readonly words: string }
  | { readonly kind: 'review'; readonly words: string }
  | { readonly kind: 'sort'; readonly words: string }
  | { readonly kind: 'open'; readonly words: string };

const SHOWN = 4;

/** At most four, most urgent first. */
export function nextSteps(panel: Panel, market: MarketPanel): NextStep[] {
  const { ours, theirs } = missingSites(panel, market);
  const review = market.quarters.find(({ closed, written, imported }) => closed && !written && imported);
  const hasData = ours.length === 0;
  const steps: (NextStep | false)[] = [
    !market.tabExists && { kind: 'save', words: `Make the tab ${market.tab} again` },
    ours.length > 0 && { kind: 'import', words: `Import an export of ${listed(ours)}` },
    market.tabExists && market.stale && { kind: 'refresh', words: 'Refresh this market' },
    market.form.competitors.trim() === '' && { kind: 'edit', words: 'Name competitors to see the gap' },
    theirs.length > 0 && { kind: 'import', words: `Import an export of ${listed(theirs)}` },
    hasData && review !== undefined && { kind: 'review', words: `Write the review of ${review.label}` },
    panel.activeTab !== market.tab && market.tabExists && { kind: 'open', words: `Open ${market.tab}` },
    hasData && market.tabExists && { kind: 'sort', words: 'Sort by priority' },
    hasData && market.tabExists && !market.stale && { kind: 'refresh', words: 'Refresh this market' },
  ];
  return steps.filter((step): step is NextStep => step !== false).slice(0, SHOWN);
}

/** Sites of the market that no import has told anything about yet. */
export function missingSites(panel: Panel, market: MarketPanel): { ours: string[]; theirs: string[] } {
  const known = new Set(panel.imports.map(({ site }) => site));
  const missing = (text: string) => sitesOf(text).filter((site) => !known.has(site));
  return { ours: missing(market.form.section), theirs: missing(market.form.competitors) };
}
