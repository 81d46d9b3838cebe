import type { Activity } from '../links/activity';
import type { Day } from '../links/vocabulary';

/** What the last refresh of a market found, so that the panel shows it without computing anything. */
export interface MarketSummary {
  /** Number of the last import that the refresh knew. */
  readonly upTo: number;
  readonly on: Day;
  readonly local: number | null;
  readonly benchmark: number | null;
  readonly gap: number;
  readonly leftOut: number;
  readonly headline: string;
  readonly steps: readonly string[];
  readonly activity: Activity;
  /** Domains whose rows the user deleted, as many as a property holds. */
  readonly deleted: readonly string[];
  /** Cells of the tab that could not be understood, each saying what to do. */
  readonly problems: readonly string[];
}

/** Bytes that a property may hold, with room for its name. */
const LONGEST = 8_500;

function property(code: string): string {
  return `summary ${code}`;
}

/** All markets' summaries from one call. */
export function readSummaries(): ReadonlyMap<string, MarketSummary> {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const summaries = Object.entries(properties).filter(([name]) => name.startsWith(property('')));
  return new Map(summaries.map(([name, text]) => [name.slice(property('').length), JSON.parse(text) as MarketSummary]));
}

/** Leaves out deleted domains at the end when the property cannot hold them all; they are offered after the others. */
export function writeSummary(code: string, summary: MarketSummary): void {
  const text = JSON.stringify(summary);
  if (text.length > LONGEST && summary.deleted.length > 0) {
    const fewer = Math.floor(summary.deleted.length / 2);
    writeSummary(code, { ...summary, deleted: summary.deleted.slice(0, fewer) });
    return;
  }
  PropertiesService.getDocumentProperties().setProperty(property(code), text);
}

export function deleteSummary(code: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(property(code));
}
