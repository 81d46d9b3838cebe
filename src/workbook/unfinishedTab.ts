import { deleteIndex } from './ledgerIndex';
import { tabNamed } from './tabs';

/**
 * The tab of a market that is being made, until Markets has its row. A try that is stopped before would leave a tab that belongs to no
 * market, and the next try would make a second one beside it.
 */
const PROPERTY = 'unfinished tab';

/** Notes the name of a tab that is going to be made. There must be none of that name yet. */
export function noteUnfinished(name: string): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, name);
}

export function noteFinished(): void {
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
}

/**
 * Removes what a stopped try has left behind, with its memory. A tab that somebody has written in since stays.
 * @param kept ids that rows of Markets name
 * @returns whether there was anything
 */
export function clearUnfinished(kept: readonly number[]): boolean {
  const name = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  const sheet = name === null ? null : tabNamed(name);
  if (sheet === null || kept.includes(sheet.getSheetId())) return false;
  const isOurs = ['', 'Domain'].includes(String(sheet.getRange(1, 1).getValue()));
  if (!isOurs || sheet.getLastRow() > 1) return false;
  deleteIndex(sheet.getSheetId());
  SpreadsheetApp.getActive().deleteSheet(sheet);
  return true;
}
