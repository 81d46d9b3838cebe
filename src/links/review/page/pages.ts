import type { PageComparison, PageSide } from '../../pages/pages';
import type { Wording } from '../../wording';
import type { Review } from '../review';
import { BLANK, columns, GAP, heading, LAST, type PageLine, sentence } from './lines';

const NAMED = 5;

/** Each keyword's pages, ours first, what they come to, and whom to ask. */
export function pageTables({ pages, mainTool }: Review, wording: Wording): PageLine[] {
  if (pages.length === 0) return [];
  return [heading(`Pages by ${mainTool}`), ...pages.flatMap((page) => pageTable(page, wording))];
}

function pageTable(
  { keyword, ours, theirs, means, landings, onlyTheirs }: PageComparison,
  wording: Wording,
): PageLine[] {
  const apart =
    landings === null
      ? ''
      : `Our domains, each counted once: ${wording.count(landings.page.domains)} link to this page, ${wording.count(landings.section.domains)} elsewhere in the section, ${wording.count(landings.home.domains)} to the home page alone, ${wording.count(landings.other.domains)} to other sections alone.`;
  const names = (onlyTheirs ?? []).slice(0, NAMED).map(({ domain }) => domain);
  const rest = (onlyTheirs ?? []).length - names.length;
  const more = rest > 0 ? ` and ${wording.count(rest)} more` : '';
  const asked = names.length === 0 ? '' : `Link to theirs and not to ours: ${names.join(', ')}${more}.`;
  return [
    columns(keyword === '' ? 'Page' : keyword, 'Domains', `Local${GAP}`, 'Local share'),
    pageLine(ours, ' (ours)'),
    ...theirs.map((side) => pageLine(side, '')),
    ...[means, apart, asked].filter((text) => text !== '').flatMap((text) => sentence(text)),
    BLANK,
  ];
}

function pageLine({ address, shares, text, missing, remark }: PageSide, whose: string): PageLine {
  const cells = [address + whose, shares?.counted ?? '–', shares?.local ?? '–', text, '', '', '', missing || remark];
  return { tone: 'line', cells, wraps: [0, LAST] };
}
