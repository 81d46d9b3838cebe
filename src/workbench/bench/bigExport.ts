import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import Papa from 'papaparse';
import { AHREFS_HEADER, ahrefsLine } from '../../sidebar/sample/ahrefs';
import { utf16 } from '../../sidebar/sample/bytes';
import { numberOf } from '../../sidebar/sample/calendar';
import { STORIES } from '../../sidebar/sample/company';
import { EXPORTED, stateAt } from '../../sidebar/sample/life';
import { type Link, linksOf } from '../../sidebar/sample/links';
import { byDomain } from '../../sidebar/sample/semrush';

export const BIG_SITE = 'velmar.example';

export interface Form {
  readonly name: string;
  readonly encoding: 'utf16le' | 'utf8';
  readonly delimiter: '\t' | ',';
}

/** Ahrefs lets one choose between the two when downloading; the second is a third of the size. */
export const FORMS: readonly Form[] = [
  { name: 'UTF-8, comma', encoding: 'utf8', delimiter: ',' },
  { name: 'UTF-16LE, tab, all quoted', encoding: 'utf16le', delimiter: '\t' },
];

const AT_ONCE = 5000;

/** Writes an Ahrefs Backlinks export with that many rows, about one referring domain for ten rows. Answers its bytes. */
export function writeBigExport(path: string, rows: number, { encoding, delimiter }: Form): number {
  const file = openSync(path, 'w');
  const mark = encoding === 'utf16le' ? '\ufeff' : '';
  writeSync(file, mark + reshaped([AHREFS_HEADER], delimiter), null, encoding);
  let lines: string[] = [];
  for (const line of manyLines(rows)) {
    lines.push(line);
    if (lines.length < AT_ONCE) continue;
    writeSync(file, reshaped(lines, delimiter), null, encoding);
    lines = [];
  }
  writeSync(file, reshaped(lines, delimiter), null, encoding);
  closeSync(file);
  return statSync(path).size;
}

/** An export as downloaded with one link from each of that many referring domains to the site. */
export function exportOfDomains(site: string, domains: number): Uint8Array {
  const links = [...byDomain(listed())].flatMap(([, [first]]) => (first ? [first] : []));
  const lines = Array.from({ length: domains }, (_, made) => {
    const link = links[made % links.length];
    return link ? lineOf(elsewhere(link, 3 * Math.floor(made / links.length), site)) : '';
  });
  return utf16(`${[AHREFS_HEADER, ...lines].join('\n')}\n`);
}

/** The sample's links as its last exports list them. */
function listed(): Link[] {
  return STORIES.flatMap(linksOf).filter(({ life }) => stateAt(life, DAY) !== 'absent');
}

const DAY = numberOf(EXPORTED[1]);
const lineOf = (link: Link) => ahrefsLine(link, stateAt(link.life, DAY), DAY);

/** The sample's links again and again, each time from other sites. */
function* manyLines(rows: number): Generator<string> {
  const links = listed();
  for (let made = 0; made < rows; made++) {
    const link = links[made % links.length];
    if (!link) return;
    yield lineOf(elsewhere(link, Math.floor(made / links.length), BIG_SITE));
  }
}

/** The same link from the nth sister of its source: a few pages of each, to the site that is measured. */
function elsewhere(link: Link, nth: number, site: string): Link {
  const domain = link.source.domain.replace('.', `-${Math.floor(nth / 3)}.`);
  return {
    ...link,
    source: { ...link.source, domain },
    url: `${link.url.replace(link.source.domain, domain)}?p=${nth % 3}`,
    target: link.target.replace(/^https:\/\/[^/]*/, `https://${site}`),
  };
}

function reshaped(lines: readonly string[], delimiter: Form['delimiter']): string {
  const text = lines.map((line) => `${line}\n`).join('');
  if (delimiter === '\t') return text;
  const cells = Papa.parse<string[]>(text.trimEnd(), { delimiter: '\t', newline: '\n' }).data;
  return `${Papa.unparse(cells, { newline: '\n', escapeFormulae: false })}\n`;
}
