import { textOfCell, UNCOUNTED } from '../imports/storedText';

/** A cell's text as people read it: without the invisible mark that keeps Sheets from reading it as something else. */
export function shownText(text: string): string {
  return text.charCodeAt(0) === UNCOUNTED ? textOfCell(text) : text;
}
