import { type Ledger, ledgerOf, rowOfStranger } from '../links/ledger';
import { type MarketData, type MarketView, viewMarket } from '../links/marketView';
import { hostsStrangers } from '../links/named';
import type { Day } from '../links/vocabulary';
import type { Correction } from './corrections';

/** A market with all that its ledger is computed from. */
export interface JudgedMarket {
  readonly data: MarketData;
  readonly view: MarketView;
  readonly today: Day;
}

export function judgeMarket(data: MarketData, today: Day): JudgedMarket {
  return { data, view: viewMarket(data), today };
}

/** The ledger with a row for each of the given domains too, whatever the market's limit. */
export function ledgerWith({ data, view, today }: JudgedMarket, domains: readonly string[]): Ledger {
  const wanted = new Set(domains.filter((domain) => domain !== ''));
  const ledger = ledgerOf(view, today, wanted);
  const known = new Set(ledger.rows.map(({ domain }) => domain));
  const strangers = [...wanted].filter((domain) => !known.has(domain));
  return { ...ledger, rows: [...ledger.rows, ...strangers.map((domain) => rowOfStranger(domain, data))] };
}

/**
 * Whom the user's corrections speak of. A domain is judged by the host that links, on which the user may have spoken before: there a
 * word on the whole domain would not count. Where hosts of the domain are strangers to each other, the word is on that host
 * alone: the domain's row in another market is about another host.
 */
export function onJudgedHosts({ view }: JudgedMarket, corrected: readonly Correction[]): Correction[] {
  const hosts = new Map(view.sources.map(({ domain, judged }) => [domain, judged.host]));
  return corrected.flatMap((correction) => {
    const host = hosts.get(correction.domain) ?? correction.domain;
    if (host === correction.domain) return [correction];
    return [...(hostsStrangers(correction.domain) ? [] : [correction]), { ...correction, domain: host }];
  });
}
