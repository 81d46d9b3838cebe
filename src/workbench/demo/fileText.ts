import type { FileDone } from './runJob';

/** What was read and written of a file, for the terminal. */
export function fileText({ path, draft, plans }: FileDone): string {
  const { tool, report, form, remarks } = draft.exported;
  const lines = [`${path}: ${tool} ${report} (${form})`, ...remarks.map((remark) => `  ! ${remark}`)];
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

type Counts = FileDone['plans'][number]['counts'];

function asideWords(setAside: Counts['setAside']): string {
  if (setAside.length === 0) return '';
  return `; set aside: ${setAside.map(({ reason, rows }) => `${rows} ${reason}`).join(', ')}`;
}

function changeWords({ newDomains, changedDomains, unchangedDomains, missingDomains }: Counts): string {
  const missing = missingDomains === 0 ? '' : `, ${missingDomains} no longer there`;
  return `${newDomains} new domains, ${changedDomains} changed, ${unchangedDomains} unchanged${missing}`;
}
