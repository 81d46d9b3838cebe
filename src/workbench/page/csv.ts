/** Rows of text as comma-separated values, quoted where needed (RFC 4180). */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(csvField).join(',')).join('\r\n');
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of text as spreadsheets put them on the clipboard. */
export function toClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(clipboardField).join('\t')).join('\n');
}

function clipboardField(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Cells of clipboard text: tabs between cells, line ends between rows; a cell that begins with a quote may hold both,
 * with doubled quotes. A line end at the very end makes no row.
 */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const [, quoted, plain, end] = cell.exec(text) ?? plainCell(text, start, cell);
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\t' && cell.lastIndex === text.length) row.push('');
    if (end !== '\t' || cell.lastIndex === text.length) {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** A cell that begins with a quote but does not end with one, `"so" he said`, is text as it stands. */
function plainCell(text: string, start: number, cell: RegExp): RegExpExecArray | [string, undefined, string, string] {
  const end = /\t|\r\n|\n|\r|$/g;
  end.lastIndex = start;
  const found = end.exec(text);
  const at = found?.index ?? text.length;
  cell.lastIndex = at + (found?.[0].length ?? 0);
  return ['', undefined, text.slice(start, at), found?.[0] ?? ''];
}
