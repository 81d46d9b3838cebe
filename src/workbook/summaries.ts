import type { MarketSummary } from '../ledger/summary';
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

/** Leaves out deleted domains at the end when the property cannot hold them all; they are offered after the others. */
export function writeSummary(tabId: number, summary: MarketSummary): void {
  const text = JSON.stringify(summary);
  if (!fitsProperty(text) && summary.deleted.length > 0) {
    const fewer = Math.floor(summary.deleted.length / 2);
    writeSummary(tabId, { ...summary, deleted: summary.deleted.slice(0, fewer) });
    return;
  }
  PropertiesService.getDocumentProperties().setProperty(property(tabId), text);
}

export function deleteSummary(tabId: number): void {
  PropertiesService.getDocumentProperties().deleteProperty(property(tabId));
}
