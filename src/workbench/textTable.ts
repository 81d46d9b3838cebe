/**
 * Rows of cells as aligned text, the first row underlined. Columns named in `right` (0-based) are set flush right;
 * cells longer than `widest` are cut with an ellipsis.
 */
export function textTable(
  rows: readonly (readonly string[])[],
  { right = [], widest = 60 }: { readonly right?: readonly number[]; readonly widest?: number } = {},
): string {
  const cut = rows.map((row) => row.map((cell) => shortened(oneLine(cell), widest)));
  const widths = (cut[0] ?? []).map((_, column) => Math.max(...cut.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const [header, ...body] = cut.map(line);
  return [header ?? '', widths.map((width) => '─'.repeat(width)).join('  '), ...body].join('\n');
}

/** Strangers' text must not move the cursor or start a line. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

function shortened(text: string, widest: number): string {
  return text.length <= widest ? text : `${text.slice(0, widest - 1)}…`;
}
