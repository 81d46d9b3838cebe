import type { Tool } from '../links/vocabulary';
import { FIELDS, type Field, type FieldColumns } from './aliases';
import { rowReader } from './mappedRow';
import type { Reader } from './reader';

/** What a table holds, said by the user or guessed: enough to read it as any other export. */
export interface Mapping {
  readonly tool: Tool;
  /** What to call it in messages and in the log, `Outreach list`. */
  readonly report: string;
  /** Field → name of its column, as it stands in the header. */
  readonly columns: FieldColumns;
}

/** What keeps a mapping from being used, said as what to do; '' when nothing does. */
export function mappingProblem({ report, columns }: Mapping): string {
  if (report.trim() === '') return 'Give the list a name, so that it is found again among the imports.';
  if (columns.source === undefined && columns.sourceDomain === undefined)
    return `Choose the column that says where the links are: “${FIELDS.source.label}” or “${FIELDS.sourceDomain.label}”.`;
  const chosen = Object.values(columns);
  const twice = chosen.find((name, at) => chosen.indexOf(name) !== at);
  return twice === undefined ? '' : `The column “${twice}” is chosen twice. Choose it for one thing.`;
}

/**
 * The reader of a table whose columns a mapping names. A list of unknown origin is always partial: that a link is missing
 * from it says nothing.
 */
export function readerOf({ tool, report, columns }: Mapping): Reader {
  const has = (...fields: Field[]) => fields.some((field) => columns[field] !== undefined);
  return {
    tool,
    report,
    role: has('source', 'target') ? 'links' : 'domains',
    signature: Object.values(columns),
    targeted: has('target'),
    dated: has(...DAYS),
    partialBecause: tool === 'Other' ? 'nobody knows what a list of unknown origin leaves out' : '',
    caps: [],
    dayColumns: DAYS.flatMap((field) => columns[field] ?? []),
    open: (_header, found, day) => rowReader(columns, found, day),
  };
}

/** In the order in which they happen. */
export const DAYS = ['firstSeen', 'lastSeen', 'lost', 'lostOn'] as const satisfies readonly Field[];
