import { FIELD_NAMES, FIELDS } from '../../imports/aliases';
import type { Mapping } from '../../imports/mapping';
import { reportName } from '../../imports/reportName';
import type { FileDone } from './runJob';

/** What was read and written of a file, for the terminal. */
export function fileText({ path, draft, plans }: FileDone): string {
  const { form, mapping, remarks } = draft.exported;
  const guessed =
    mapping === null ? [] : [`Not a report that is known; its columns were taken for ${columnWords(mapping)}.`];
  const lines = [
    `${path}: ${reportName(draft.exported)} (${form})`,
    ...[...guessed, ...remarks].map((remark) => `  ! ${remark}`),
  ];
  for (const { record, counts, warnings, already } of plans) {
    const coverage = record.complete ? 'complete' : 'partial';
    lines.push(`  ${record.site} (${record.scope.kind} ${record.scope.of}), as of ${record.asOf}, ${coverage}`);
    lines.push(`    ${counts.kept} of ${counts.rows} rows kept${asideWords(counts.setAside)}`);
    lines.push(
      already === null ? `    ${changeWords(counts)}` : `    Import ${already} holds the same: nothing changed.`,
    );
    lines.push(...warnings.filter((warning) => !remarks.includes(warning)).map((warning) => `    ! ${warning}`));
  }
  return lines.join('\n');
}

/** `“Fundstelle” (page that links), “Ziel” (page that is linked to)`. */
function columnWords({ columns }: Mapping): string {
  const known = FIELD_NAMES.flatMap((field) => {
    const name = columns[field];
    return name === undefined ? [] : [`“${name}” (${FIELDS[field].label.toLowerCase()})`];
  });
  return known.join(', ');
}

type Counts = FileDone['plans'][number]['counts'];

function asideWords(setAside: Counts['setAside']): string {
  if (setAside.length === 0) return '';
  return `; set aside: ${setAside.map(({ reason, rows }) => `${rows} ${reason}`).join(', ')}`;
}

function changeWords({ newDomains, changedDomains, unchangedDomains, missingDomains }: Counts): string {
  const missing = missingDomains === 0 ? '' : `, ${missingDomains} no longer there`;
  return `${newDomains} new domains, ${changedDomains} changed, ${unchangedDomains} unchanged${missing}`;
}
