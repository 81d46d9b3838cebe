import Papa from 'papaparse';
import { getDomain } from 'tldts';
import { decoderInNode } from '../decoderInNode';
import { measure } from './measure';

/** PapaParse and tldts alone: rows read, registrable domain of the source, links counted by it. */
const [path = '', encoding = 'utf8', delimiter = ','] = process.argv.slice(2);

measure(path, (bytes) => {
  const text = decoderInNode(encoding === 'utf16le' ? 'utf-16le' : 'utf-8').decode(bytes, { stream: false });
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, delimiter, skipEmptyLines: true });
  const counts = new Map<string, number>();
  for (const row of data) {
    const domain = getDomain(row['Referring page URL'] ?? '', { allowPrivateDomains: true }) ?? '';
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return { rows: data.length, result: counts.size };
});
