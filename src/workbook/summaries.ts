import type { MarketSummary } from '../ledger/summary';
import { shortened } from '../links/shortened';
import { fitsProperty } from './propertySize';

function property(tabId: number | ''): string {
  return `summary ${tabId}`;
}

/** All markets' summaries, by the id of their tab, from one call. */
export function readSummaries(): ReadonlyMap<number, MarketSummary> {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const summaries = Object.entries(properties).filter(([name]) => name.startsWith(property('')));
  return new Map(
    summaries.map(([name, text]) => [Number(name.slice(property('').length)), JSON.parse(text) as MarketSummary]),
  );
}

/** More of a sentence nobody reads in a pane of 300 pixels. */
const LONGEST_TEXT = 400;

export function writeSummary(tabId: number, summary: MarketSummary): void {
  PropertiesService.getDocumentProperties().setProperty(property(tabId), fitting(summary, LONGEST_TEXT));
}

/**
 * A summary as text that a property can hold. Where there is no room for all deleted domains, those at the end are left out, and
 * offered after the others; where there is still none, texts are cut shorter.
 */
function fitting(summary: MarketSummary, longest: number): string {
  const cut = (_: string, value: unknown): unknown => (typeof value === 'string' ? shortened(value, longest) : value);
  const text = JSON.stringify(summary, cut);
  if (fitsProperty(text)) return text;
  const fewer = summary.deleted.slice(0, Math.floor(summary.deleted.length / 2));
  return summary.deleted.length > 0
    ? fitting({ ...summary, deleted: fewer }, longest)
    : fitting(summary, Math.floor(longest / 2));
}

export function deleteSummary(tabId: number): void {
  PropertiesService.getDocumentProperties().deleteProperty(property(tabId));
}
