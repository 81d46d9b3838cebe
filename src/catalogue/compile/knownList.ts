/** A domain (or host) and what everybody there knows about it. */
export interface KnownRecord {
  /** Lower-case Unicode, without `www.`. */
  readonly domain: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** One of our source types; Unclassified: known, and of none of the other kinds. */
  readonly type: string;
}

/** One file of `known/`. */
export interface KnownList {
  /** `ror`, `own/DE`. */
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  /** `2026-11-22`. */
  readonly asOf: string;
  readonly records: readonly KnownRecord[];
}

/**
 * Reads a file of `known/`: a head of `# source: …`, `# licence: …`, `# as of: …`, then a line per record,
 * `domain<TAB>country<TAB>type`. What a head leaves out is ''; whether the records make sense is for the tests to say.
 */
export function readKnownList(name: string, text: string): KnownList {
  const lines = text.split('\n').filter((line) => line !== '');
  const head = lines.filter((line) => line.startsWith('#'));
  return {
    name,
    source: headed(head, 'source'),
    licence: headed(head, 'licence'),
    asOf: headed(head, 'as of'),
    records: lines.filter((line) => !line.startsWith('#')).map(readRecord),
  };
}

function headed(head: readonly string[], word: string): string {
  const mark = `# ${word}: `;
  return head.find((line) => line.startsWith(mark))?.slice(mark.length) ?? '';
}

function readRecord(line: string): KnownRecord {
  const [domain = '', country = '', type = ''] = line.split('\t');
  return { domain, country, type };
}
