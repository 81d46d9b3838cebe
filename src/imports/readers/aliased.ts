import { columnsByAlias, FIELDS, type Field } from '../aliases';
import type { Columns } from '../columns';
import type { ExportRow } from '../exported';
import { rowReader } from '../mappedRow';
import { DAYS } from '../mapping';
import type { Reader } from '../reader';

/** A report whose columns are known by the names in `FIELDS`. */
export type AliasedReport = Pick<Reader, 'tool' | 'report' | 'signature'> &
  Partial<Pick<Reader, 'role' | 'fits' | 'dated' | 'partialBecause' | 'caps'>> & {
    /** Fields that its columns only seem to hold. */
    readonly except?: readonly Field[];
    readonly refine?: Refine;
  };

/** What else a row of one report says: adds a problem, or gives what differs. */
export type Refine = (
  columns: Columns,
) => (cells: readonly string[], problems: string[], row: ExportRow) => Partial<ExportRow>;

const DAY_NAMES: readonly string[] = DAYS.flatMap((field) => FIELDS[field].names);

/** Whether a table has any column of dates. */
export function hasDays(columns: Columns): boolean {
  return DAY_NAMES.some((name) => columns.at(name) >= 0);
}

/** The reader of a report that names its columns as others do. Links have targets, domains have none. */
export function readerByAliases(report: AliasedReport): Reader {
  const { tool, role = 'links', except = [], refine } = report;
  const untargeted: readonly Field[] = role === 'links' ? [] : ['target'];
  return {
    tool,
    report: report.report,
    role,
    signature: report.signature,
    ...(report.fits === undefined ? {} : { fits: report.fits }),
    targeted: role === 'links',
    dated: report.dated ?? true,
    partialBecause: report.partialBecause ?? '',
    caps: report.caps ?? [],
    dayColumns: report.dated === false ? [] : DAY_NAMES,
    open: (header, columns, day) => {
      const fields = columnsByAlias(header, tool, [...untargeted, ...except]);
      const read = rowReader(fields, columns, day);
      const refined = refine?.(columns);
      if (refined === undefined) return read;
      return (row, problems) => read(row, problems).map((link) => ({ ...link, ...refined(row.cells, problems, link) }));
    },
  };
}
