import type { ImportRecord } from '../links/observation';
import type { Exported } from './exported';
import type { Answers } from './observations';
import { reportName } from './reportName';

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
  return `Import ${before.number} holds the same file as of ${before.asOf}; this adds it again with other answers.`;
}

function olderWarning(record: ImportRecord, log: readonly ImportRecord[]): string {
  const newer = log.filter((line) => line.tool === record.tool && line.asOf > record.asOf);
  const [first] = newer.sort((a, b) => (a.asOf > b.asOf ? -1 : 1));
  if (first === undefined) return '';
  return `Import ${first.number} from ${record.tool} is newer (${first.asOf}): this one adds to the past and leaves the present as it is.`;
}
