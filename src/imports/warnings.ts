import type { ImportRecord } from '../links/observation';
import type { Exported } from './exported';
import type { Answers } from './observations';
import { reportName } from './reportName';
import { isSameFile } from './sameImport';

/** What the user should know before an import is written; `log` holds the site's earlier imports. */
export function warningsOf(
  exported: Exported,
  answers: Answers,
  record: ImportRecord,
  log: readonly ImportRecord[],
): string[] {
  if (record.scope.kind === 'figures') return [FIGURES_SAY];
  return [
    record.kept === 0 ? `No row of this file is a link to ${answers.site}.` : '',
    partialWarning(exported, answers, record),
    record.targeted ? '' : targetlessWarning(record),
    repeatedWarning(record, log),
    olderWarning(record, log),
  ].filter((warning) => warning !== '');
}

const FIGURES_SAY = 'It fills in the authority of domains that are stored, and says nothing of links.';

function partialWarning(exported: Exported, answers: Answers, record: ImportRecord): string {
  if (record.complete) return '';
  const consequence = 'a domain that it lacks is not taken for lost';
  if (exported.capped)
    return `Partial: ${exported.rows} rows is where ${exported.tool} cuts this report off, so ${consequence}.`;
  if (answers.complete && answers.leaveOut.length > 0) return `Partial, because domains were left out: ${consequence}.`;
  if (answers.complete) return `Partial, because this export cannot be complete: ${consequence}.`;
  return `Partial: ${consequence}.`;
}

function targetlessWarning({ tool, report, scope }: ImportRecord): string {
  return (
    `${reportName({ tool, report })} does not name the linked pages: its domains enter no section figure, ` +
    `except for a section that is the whole of ${scope.of}.`
  );
}

function repeatedWarning(record: ImportRecord, log: readonly ImportRecord[]): string {
  const before = log.find((line) => line.hash === record.hash && line.scope.of === record.scope.of);
  if (before === undefined) return '';
  const same = log.filter((line) => isSameFile(line, record));
  if (same.length > 0) return pagesWarning(record, same);
  return `Import ${before.number} holds the same file as of ${before.asOf}; this adds it again with other answers.`;
}

/** What importing a file again is good for that is stored already. */
function pagesWarning({ pages }: ImportRecord, same: readonly ImportRecord[]): string {
  const searched = new Set(same.flatMap((line) => line.pages));
  const fresh = pages.filter((page) => !searched.has(page));
  const named = fresh.slice(0, NAMED).join(', ') + (fresh.length > NAMED ? ` and ${fresh.length - NAMED} more` : '');
  const listed = fresh.length === 1 ? 'which was' : 'which were';
  return `Import ${same[0]?.number} holds the same file; this adds which of its links go to ${named}, ${listed} not listed in “Pages” then.`;
}

const NAMED = 3;

function olderWarning(record: ImportRecord, log: readonly ImportRecord[]): string {
  const newer = log.filter((line) => line.tool === record.tool && line.asOf > record.asOf);
  const [first] = newer.sort((a, b) => (a.asOf > b.asOf ? -1 : 1));
  if (first === undefined) return '';
  return `Import ${first.number} from ${record.tool} is newer (${first.asOf}): this one adds to the past and leaves the present as it is.`;
}
