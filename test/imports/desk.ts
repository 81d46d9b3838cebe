import { proposeAnswers } from '../../src/imports/answers';
import { planImport, type Stored } from '../../src/imports/plan';
import { readExport } from '../../src/imports/read';
import { ledgerOf } from '../../src/links/ledger';
import type { Market, Section } from '../../src/links/market';
import { type MarketView, viewMarket } from '../../src/links/marketView';
import { type Review, reviewOf } from '../../src/links/review/review';
import { firstDayOf, lastDayOf } from '../../src/links/time/quarter';
import { market, rulesFor } from '../links/building';
import type { ExportFile } from './exportFiles';
import { HOW } from './fixtures';

export const SITE = 'velo.example';
const NOTHING: Stored = { observations: [], records: [], nextNumber: 1, base: 0 };

/**
 * Imports files one after the other, as the pane does: read, plan, store. A plan that changes nothing is not stored. `pages` are
 * listed.
 */
export function imported(
  files: readonly ExportFile[],
  before: Stored = NOTHING,
  pages: readonly string[] = [],
): Stored {
  return files.reduce((stored, file) => {
    const plan = planOf(file, stored, pages);
    if (plan.already !== null) return stored;
    const { observations, record } = plan;
    const records = [...stored.records, record];
    return { observations, records, nextNumber: record.number + 1, base: record.number };
  }, before);
}

export function planOf(
  { name, bytes, asOf, complete, scope }: ExportFile,
  stored: Stored,
  pages: readonly string[] = [],
) {
  const exported = readExport(name, bytes, { ...HOW, tracked: [SITE], pages });
  return planImport(exported, { ...proposeAnswers(exported, SITE, []), asOf, complete, scope }, stored);
}

/** velo.example/de/, as most scenarios have it. */
export const GERMAN: Section = { site: SITE, host: SITE, path: '/de/' };
export const WHOLE: Section = { site: SITE, host: SITE, path: '/' };

/** The market after these imports. Ahrefs is the main tool; every domain is a local one that counts. */
export function seenBy({ observations, records }: Stored, ours = GERMAN, more: Partial<Market> = {}): MarketView {
  const domains = [...new Set(observations.map(({ domain }) => domain))];
  return viewMarket({
    market: market({ ours, ...more }),
    observations: new Map([[SITE, observations]]),
    log: records,
    rules: rulesFor(Object.fromEntries(domains.map((domain) => [domain, ['Local', 'Press'] as const]))),
  });
}

/** Domain → status at the end of the quarter, and its flow within it: `New new`, `Lost lost`, `Live`. */
export function quarterOf(view: MarketView, quarter: string): Record<string, string> {
  const review = reviewIn(view, quarter);
  const { rows } = ledgerOf(view, lastDayOf(quarter));
  return Object.fromEntries(
    rows.map(({ domain, status }) => [domain, [status, ...flowsOf(review, domain)].join(' ')]).sort(),
  );
}

/** `opening + new + restored − lost = closing`, Unconfirmed ones included in the closing. */
export function sumOf(view: MarketView, quarter: string): string {
  const { opening, new: gained, restored, lost, closing } = reviewIn(view, quarter).all;
  return `${opening} + ${gained} + ${restored} − ${lost} = ${closing}`;
}

export function reviewIn(view: MarketView, quarter: string): Review {
  return reviewOf(view, { quarter, today: `${Number(firstDayOf(quarter).slice(0, 4)) + 2}-01-01` });
}

function flowsOf(review: Review, domain: string): string[] {
  const lists = {
    new: review.newLinks,
    restored: review.restoredLinks,
    lost: review.lostLinks,
    'came and went': review.cameAndWent,
  };
  return Object.entries(lists).flatMap(([flow, rows]) => (rows.some((row) => row.domain === domain) ? [flow] : []));
}
