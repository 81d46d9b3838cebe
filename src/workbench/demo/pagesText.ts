import type { Emulator } from '../emulator/surface';
import { tabRows, type Value } from './tabRows';

const PAGES_TAB = 'Pages';

type Row = Readonly<Record<string, Value>>;

/** Rows of the tab Pages that belong to a market, by column. */
export function pagesOf(emulator: Pick<Emulator, 'view'>, code: string): Row[] {
  return tabRows(emulator.view(PAGES_TAB)).filter(({ Market }) => Market === code);
}

/** Each comparison as a few lines for the terminal; '' without any. */
export function pagesText(rows: readonly Row[]): string {
  return rows.map(rowText).join('\n\n');
}

function rowText(row: Row): string {
  const text = (name: string): string => String(row[name] ?? '');
  const below = (name: string): string[] => linesOf(text(name)).map((line) => `    ${line}`);
  return [
    `${text('Keyword')}: ${text('Our page')}  ${text('Our local share')}`,
    ...below('Their pages'),
    `  ${text('What it means')}`,
    ...below('Best of them'),
  ].join('\n');
}

function linesOf(cell: string): string[] {
  return cell.split('\n').filter((line) => line !== '');
}
