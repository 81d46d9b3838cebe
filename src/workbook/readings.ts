import type { ReadAs } from '../imports/readAs';
import { fitsProperty } from './propertySize';

/**
 * How tables that are no known report are to be read, as somebody said in this spreadsheet: a document property for each set of
 * columns, so that everybody who works in it is asked once.
 */
const PREFIX = 'read as ';

/** By `headerKey` of the columns. */
export function readReadings(): Record<string, ReadAs> {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const known = Object.entries(properties).filter(([name]) => name.startsWith(PREFIX));
  return Object.fromEntries(known.map(([name, text]) => [name.slice(PREFIX.length), JSON.parse(text) as ReadAs]));
}

/** Answers whether it is remembered: what is too long is asked for again. */
export function writeReading(key: string, readAs: ReadAs): boolean {
  const text = JSON.stringify(readAs);
  if (!fitsProperty(text)) return false;
  PropertiesService.getDocumentProperties().setProperty(PREFIX + key, text);
  return true;
}
