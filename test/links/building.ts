import { readAddress } from '../../src/links/domain';
import type { Market, Section } from '../../src/links/market';
import type { ImportRecord, Observation, Sighting } from '../../src/links/observation';
import type { Rules } from '../../src/links/rules';
import type { Verdict } from '../../src/links/verdict';
import type { Quality, Relevance, SourceType } from '../../src/links/vocabulary';

/** The section that most tests speak of: haus.example/de/. */
export const OURS: Section = { site: 'haus.example', host: 'haus.example', path: '/de/' };

export function market(more: Partial<Market> = {}): Market {
  return {
    code: 'DE',
    tab: 'DE Germany',
    countries: ['DE'],
    languages: ['de'],
    ours: OURS,
    competitors: [],
    mainTool: 'Ahrefs',
    keywords: [],
    minCompetitors: 1,
    gapLimit: 2000,
    yearBegins: 1,
    activeDays: 30,
    slowingDays: 90,
    ...more,
  };
}

/** A complete, dated Ahrefs backlinks export of the whole of haus.example; `more` says what differs. */
export function record(number: number, asOf: string, more: Partial<ImportRecord> = {}): ImportRecord {
  return {
    number,
    file: `${number}.csv`,
    hash: `hash-${number}`,
    tool: 'Ahrefs',
    report: 'Backlinks',
    site: 'haus.example',
    scope: { kind: 'domain', of: 'haus.example' },
    complete: true,
    asOf,
    dated: true,
    targeted: true,
    pages: [],
    rows: 1,
    kept: 1,
    setAside: 0,
    why: '',
    name: '',
    ...more,
  };
}

/** Import `number` held the link and called it live. */
export function seen(number: number, lastSeen = ''): Sighting {
  return { import: number, lastSeen, lost: false, lostOn: '', reason: '' };
}

/** Import `number` held the link and called it lost. */
export function lost(number: number, lostOn: string, reason = 'removedfromhtml', lastSeen = ''): Sighting {
  return { import: number, lastSeen, lost: true, lostOn, reason };
}

/** One followed link from blatt.example to haus.example/de as Ahrefs saw it; `more` says what differs. */
export function row(sightings: readonly Sighting[], more: Partial<Observation> = {}): Observation {
  return {
    domain: 'blatt.example',
    group: 'haus.example/de',
    tool: 'Ahrefs',
    firstSeen: '',
    links: 1,
    followed: 1,
    authority: null,
    language: '',
    serverCountry: '',
    url: 'https://blatt.example/bericht',
    title: '',
    anchor: '',
    flags: '',
    described: '2026-06-30',
    sightings,
    ...more,
  };
}

/** `Local Press`, `Local Press Junk`, `Same language, Press, Counted, AT`. */
export type Judgement = readonly [relevance: Relevance, type: SourceType, quality?: Quality, country?: string];

/** Verdicts by domain, so that a test shows them beside its links. Local domains come from `local` unless told otherwise. */
export function rulesFor(verdicts: Readonly<Record<string, Judgement>>, local = 'DE'): Rules {
  const of = (domain: string): Judgement => verdicts[domain] ?? ['Unknown', 'Unclassified'];
  return {
    judge({ url, language = '' }) {
      const domain = readAddress(url).domain;
      const [relevance, type, quality = 'Counted', from = relevance === 'Local' ? local : ''] = of(domain);
      const country = verdict(from);
      return { domain, host: domain, country, type: verdict(type), quality: verdict(quality), language, problem: '' };
    },
    relevanceOf: ({ domain }) => verdict(of(domain)[0]),
    why: ({ domain }) => `judged by the table: ${domain}`,
  };
}

function verdict<T extends string>(value: T): Verdict<T> {
  return { value, confidence: 1, signals: [] };
}
