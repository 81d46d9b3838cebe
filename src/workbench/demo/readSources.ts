import Papa from 'papaparse';
import type { SourceEntry } from '../../actions/protocol';
import { readBytes } from './readFile';
import { UsageError } from './usage';

const FIELDS: Readonly<Record<keyof SourceEntry, string>> = {
  pattern: 'domain',
  country: 'country',
  type: 'source type',
  quality: 'quality',
  note: 'note',
};

/** Verdicts from a file with the columns of the tab `Sources`, in any order. Throws `UsageError` when it has no domains. */
export function readSources(path: string): SourceEntry[] {
  const text = new TextDecoder().decode(readBytes(path)).trim();
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  if (!meta.fields?.includes(FIELDS.pattern))
    throw new UsageError(
      `${path} has no column Domain. Its columns should be Domain, Country, Source type, Quality, Note.`,
    );
  return data.map(entryOf).filter(({ pattern }) => pattern !== '');
}

function entryOf(row: Readonly<Record<string, string>>): SourceEntry {
  const field = (name: keyof SourceEntry) => (row[FIELDS[name]] ?? '').trim();
  return {
    pattern: field('pattern'),
    country: field('country'),
    type: field('type'),
    quality: field('quality'),
    note: field('note'),
  };
}
