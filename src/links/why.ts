import { countryName } from './marketCode';
import { hostsMany } from './named';
import { shortened } from './shortened';
import type { Judged, Signal, Verdict } from './verdict';
import type { Relevance } from './vocabulary';

/** Fits two lines of the ledger's column. */
const LONGEST_WHY = 120;
/** From here on a missing page language would change nothing. */
const SETTLED = 0.85;

/** One verdict with its reasons, for the sidebar. */
export interface Explained {
  /** `Relevance`, `Country`, `Source type`, `Quality`. */
  readonly of: string;
  /** `Germany (DE)`, `Press`; `unknown`. */
  readonly value: string;
  /** 0–1. */
  readonly confidence: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** One signal as the sidebar shows it. */
export interface Reason {
  /** `.de`, `"zeitung" in the name`. */
  readonly because: string;
  /** What it speaks for, `Germany (DE)`; '' when it only speaks against the verdict. */
  readonly says: string;
  /** 0–1: how far it would be believed alone. */
  readonly strength: number;
  /** Weak: nothing was strong enough to decide. */
  readonly role: 'for' | 'against' | 'weak';
}

/**
 * Why a source got its verdicts, in at most 120 characters: `Local: .de, German page; press: known source`.
 * Names what disagrees and which inputs were missing.
 */
export function why(judged: Judged, relevance: Verdict<Relevance>): string {
  if (judged.problem !== '') return fitted(`Unknown: ${judged.problem}`);
  const parts = [
    ...(judged.quality.value === 'Counted' ? [] : [`${judged.quality.value}: ${reasons(judged.quality, 1)}`]),
    `${relevance.value}: ${relevanceReasons(judged, relevance)}`,
    ...(judged.type.confidence > 0 ? [`${judged.type.value.toLowerCase()}: ${reasons(judged.type)}`] : []),
    ...disagreement(judged),
    ...judgedHost(judged),
    ...missing(judged, relevance),
  ];
  return fitted(parts.join('; '));
}

/** Every verdict with all its signals. */
export function explain(judged: Judged, relevance: Verdict<Relevance>): readonly Explained[] {
  return [
    explained('Relevance', relevance.value, relevance, (says) => says),
    explained('Country', judged.country.value === '' ? 'unknown' : named(judged.country.value), judged.country, named),
    explained('Source type', judged.type.value, judged.type, (says) => says),
    explained('Quality', judged.quality.value, judged.quality, (says) => says),
  ];
}

function explained(of: string, value: string, verdict: Verdict<string>, name: (says: string) => string): Explained {
  const reasons = verdict.signals.map(({ says, because, strength }): Reason => {
    const role = verdict.confidence === 0 ? 'weak' : says === verdict.value ? 'for' : 'against';
    return { because, says: says === '' ? '' : name(says), strength, role };
  });
  return { of, value, confidence: verdict.confidence, reasons: withoutDoubles(reasons) };
}

/** Two words of a name may say the same in the same words. */
function withoutDoubles(reasons: readonly Reason[]): Reason[] {
  const same = (a: Reason) => (b: Reason) => a.because === b.because && a.says === b.says;
  return reasons.filter((reason, at) => reasons.findIndex(same(reason)) === at);
}

function named(code: string): string {
  return `${countryName(code)} (${code})`;
}

/** For a Local source the signals for its country are the reasons. */
function relevanceReasons(judged: Judged, relevance: Verdict<Relevance>): string {
  return relevance.value === 'Local' ? reasons(judged.country) : unique(relevance.signals).join(', ');
}

/** The strongest reasons that agree with the verdict. */
function reasons(verdict: Verdict<string>, most = 2): string {
  return unique(verdict.signals.filter(({ says }) => says === verdict.value))
    .slice(0, most)
    .join(', ');
}

/** A reason with a long name in it must not push the others out. */
const LONGEST_REASON = 60;

function unique(signals: readonly Signal[]): string[] {
  return [...new Set(signals.map(({ because }) => shortened(because, LONGEST_REASON)))];
}

function disagreement({ country }: Judged): string[] {
  const against = country.confidence > 0 ? country.signals.find(({ says }) => says !== country.value) : undefined;
  return against === undefined ? [] : [`but ${against.because}`];
}

function missing(judged: Judged, relevance: Verdict<Relevance>): string[] {
  return judged.language === '' && relevance.confidence > 0 && relevance.confidence < SETTLED
    ? ['no page language']
    : [];
}

/** Which of the many hosts of a domain the verdict is about. */
function judgedHost({ domain, host }: Judged): string[] {
  return host !== domain && hostsMany(domain) ? [`judged by ${host}`] : [];
}

/** Cut behind a whole word. */
function fitted(text: string): string {
  return text.length <= LONGEST_WHY ? text : `${text.slice(0, LONGEST_WHY).replace(/[\s;,:]+\S*$/, '')}…`;
}
