import { countryFrom } from './countryText';
import { readAddress } from './domain';
import { isTopLevelDomain } from './publicSuffix';
import { sharedPageOf } from './sharedPage';
import { QUALITIES, type Quality, SOURCE_TYPES, type SourceType } from './vocabulary';

/** The user's own verdict; '' where they left it to the rules. */
export interface OwnVerdict {
  /** What it is about: `example.de`, `blog.example.de`, `*.ahk.de`. */
  readonly pattern: string;
  readonly country: string;
  readonly type: SourceType | '';
  readonly quality: Quality | '';
  readonly note: string;
}

/** Columns of a Sources tab, in the order they have without a header. */
export const SOURCE_FIELDS = ['Domain', 'Country', 'Source type', 'Quality', 'Note'] as const;
export type SourceField = (typeof SOURCE_FIELDS)[number];

/** A cell that cannot be understood, with the reason as the user reads it. */
export interface StrangeCell {
  readonly field: SourceField;
  readonly message: string;
}

/** A row as read: what it says, under which key; '' when its domain cannot be understood. */
export interface SourceRow {
  /** The host, with `*.` in front for a pattern. */
  readonly key: string;
  readonly verdict: OwnVerdict;
  readonly strange: readonly StrangeCell[];
}

/** Reads the texts of a row in the order of SOURCE_FIELDS; null for a blank one, or one with nothing but a note. */
export function readSourceRow(texts: readonly string[]): SourceRow | null {
  const [pattern = '', country = '', type = '', quality = '', note = ''] = texts;
  if (pattern + country + type + quality === '') return null;
  const key = keyOf(pattern);
  const code = countryFrom(country);
  const knownType = spelled(SOURCE_TYPES, type);
  const knownQuality = spelled(QUALITIES, quality);
  const strange: StrangeCell[] = [];
  if ('problem' in key) strange.push({ field: 'Domain', message: key.problem });
  if (code === null)
    strange.push({ field: 'Country', message: `"${country}" is not a country: a code such as DE, or a name` });
  if (knownType === null)
    strange.push({ field: 'Source type', message: `"${type}" is not a source type: ${SOURCE_TYPES.join(', ')}` });
  if (knownQuality === null)
    strange.push({ field: 'Quality', message: `"${quality}" is not a quality: ${QUALITIES.join(', ')}` });
  const verdict = {
    pattern: 'key' in key ? key.key : pattern,
    country: code ?? '',
    type: knownType ?? '',
    quality: knownQuality ?? '',
    note,
  };
  return { key: 'key' in key ? key.key : '', verdict, strange };
}

type Key = { readonly key: string } | { readonly problem: string };

/** `*.swiss` and `*.gov.uk` are patterns, too. A page of somebody's is not: a word on it would hold for the whole site. */
function keyOf(pattern: string): Key {
  const wild = pattern.startsWith('*.');
  const text = wild ? pattern.slice(2) : pattern;
  if (wild && isTopLevelDomain(text.toLowerCase())) return { key: `*.${text.toLowerCase()}` };
  const { host, path, problem } = readAddress(text);
  if (problem !== '') return { problem: `"${pattern}" is not a domain, a host or *.pattern` };
  if (sharedPageOf(host, path) !== null)
    return { problem: `"${pattern}" is one page of many; a verdict holds for all of ${host}, so write that` };
  return { key: (wild ? '*.' : '') + host };
}

/** The word as we spell it, '' for none, null for one that is not in the set. */
function spelled<T extends string>(words: readonly T[], text: string): T | '' | null {
  if (text === '') return '';
  return words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? null;
}
