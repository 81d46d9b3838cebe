import type { SetAside } from '../../imports/exported';

/** Rows set aside as CSV, with line and reasons in front, for mending by hand. */
export function asideCsv(setAside: readonly SetAside[]): string {
  const rows = setAside.map(({ line, reasons, text }) => [String(line), reasons.join('; '), text]);
  return [['Line', 'Reasons', 'Row'], ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
}

/** A spreadsheet that opens the file must not compute what a stranger wrote. */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replace(/"/g, '""')}"`;
}
