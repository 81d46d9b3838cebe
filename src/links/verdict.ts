import type { Quality, SourceType } from './vocabulary';

/** One reason for a verdict, in words a person understands. */
export interface Signal {
  /** What it speaks for: a country code, a source type, a quality, a relevance. */
  readonly says: string;
  /** `.de`, `German page`, `"zeitung" in the name`; fits into a Why. */
  readonly because: string;
  /** 0–1: how much it would be believed alone. */
  readonly strength: number;
}

/** A judgement with what led to it. Nothing known: the value for "unknown", confidence 0, no signals. */
export interface Verdict<T extends string> {
  readonly value: T;
  /** 0–1, lowered where signals disagree. */
  readonly confidence: number;
  /** Strongest first, those that disagree included. */
  readonly signals: readonly Signal[];
}

/** What may be known of a source beside its address. Everything but the address may be missing. */
export interface Evidence {
  /** Source URL, host or domain, as it came. */
  readonly url: string;
  /** Page language, ISO 639-1. */
  readonly language?: string;
  readonly title?: string;
  /** ISO 3166-1 alpha-2. Only ever lowers confidence. */
  readonly serverCountry?: string;
  /** As in an observation: `spam`, `toxic 87`, `platform wordpress`. */
  readonly flags?: string;
  /** Why it belongs to a network of sites made from one template, seen from all sources together; ''. */
  readonly network?: string;
  readonly authority?: number | null;
  readonly links?: number;
}

/** Market-independent verdicts on one referring domain. */
export interface Judged {
  /** Registrable domain, or '' when the address could not be read. */
  readonly domain: string;
  readonly host: string;
  /** ISO 3166-1 alpha-2 or ''. */
  readonly country: Verdict<string>;
  readonly type: Verdict<SourceType>;
  readonly quality: Verdict<Quality>;
  /** Page language, ISO 639-1; ''. */
  readonly language: string;
  /** Why the address could not be read; ''. */
  readonly problem: string;
}
