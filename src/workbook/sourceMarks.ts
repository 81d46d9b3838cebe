import { parseSources, type SourceProblem } from '../links/sources';
import { type CellMark, markColumn } from './cellMarks';
import { SOURCES_COLUMNS, SOURCES_TAB, sourceTexts } from './sourcesTab';
import { readTable } from './table';
import { fixedTab } from './tabs';

/**
 * Marks each cell of Sources that counts for nothing, with the reason, and takes the marks of mended cells back.
 * @throws WorkbookProblem for a missing column.
 */
export function markSources(): void {
  const sheet = fixedTab(SOURCES_TAB);
  if (sheet === null) return;
  const { rows, at } = readTable(sheet, SOURCES_COLUMNS);
  const { problems, overruled } = parseSources(sourceTexts(rows, at));
  // Rows without content, too: what was marked in them may have been cleared.
  const last = sheet.getMaxRows() - 1;
  for (const { name } of SOURCES_COLUMNS) {
    const marks = new Map([...marksIn(name, overruled, OVERRULED), ...marksIn(name, problems, PROBLEM)]);
    markColumn(sheet, at[name], last, marks);
  }
}

const OVERRULED = { tint: 'overruled', advice: 'Delete what you do not want.' } as const;
const PROBLEM = { tint: 'problem', advice: 'Until it is mended, it counts for nothing.' } as const;

function marksIn(
  column: string,
  found: readonly SourceProblem[],
  { tint, advice }: typeof OVERRULED | typeof PROBLEM,
): (readonly [number, CellMark])[] {
  const here = found.filter(({ field }) => field === column);
  return here.map(({ row, message }) => [row - 1, { text: `${message}. ${advice}`, tint }]);
}
