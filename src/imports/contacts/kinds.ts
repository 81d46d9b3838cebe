import { type DateOrder, readDay } from '../days';
import { type Content, sameContent } from './content';

/** How a column of theirs holds its values. */
export type Kind = 'stage' | 'day' | 'number' | 'text' | 'note';

/** Dots mean day first in every country; of the others the spreadsheet's locale decides, and only America's begins with the month. */
export function dayIn(text: string, locale: string): string | null {
  const order: DateOrder = locale === 'en-US' && !text.includes('.') ? 'month first' : 'day first';
  return readDay(text, order);
}

/** A cell with the day that its text says, where it says that and no more. */
export function exactly({ text, day, number }: Content, locale: string): Content {
  return { text, number, day: day || (number === null && isDay(text, locale) ? (dayIn(text, locale) ?? '') : '') };
}

/** A value as its column takes it: a day or a number only in a column of these, everything else as the text that is shown. */
export function asWritten({ text, day, number }: Content, kind: Kind): Content {
  return { text, day: kind === 'day' ? day : '', number: kind === 'number' && day === '' ? number : null };
}

/** What a column holds by its cells: days or numbers where all that are filled are. */
export function kindOfCells(cells: readonly Content[], locale: string): Kind {
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length === 0) return 'text';
  if (filled.every(({ text, day, number }) => day !== '' || (number === null && isDay(text, locale)))) return 'day';
  if (filled.every(({ number, day }) => number !== null && day === '')) return 'number';
  return filled.some(({ text }) => text.length > LONG || text.includes('\n')) ? 'note' : 'text';
}

/** Texts longer than this want to be wrapped. */
const LONG = 60;

/** `1.5.2026` or `2026-05-01 12:30`, and not `1.5.2026 angerufen`, of which half would be lost. */
const DATE_ALONE = /^\d[\d./-]*(?:[\sT]+\d[\d:.]*)?$/;

function isDay(text: string, locale: string): boolean {
  return DATE_ALONE.test(text) && dayIn(text, locale) !== null;
}

/** Whether a cell says already what another says: all of it, or among other things in a column of free text. */
export function holds(mine: Content, other: Content, kind: Kind): boolean {
  if (sameContent(mine, other)) return true;
  return isFreeText(kind) && pieces(mine.text).includes(pieces(other.text));
}

export function isFreeText(kind: Kind): boolean {
  return kind === 'text' || kind === 'note';
}

/** `a, b` and `a` below `b` hold the same two things. */
function pieces(text: string): string {
  return `\n${text.split(/, |\n/).join('\n')}\n`;
}

/** Several texts in one cell, none said twice. */
export function joined(contents: readonly Content[], kind: Kind): Content {
  const said = contents.filter(({ text }, at) => text !== '' && !saidElsewhere(contents, at, kind));
  return { text: said.map(({ text }) => text).join(kind === 'note' ? '\n' : ', '), day: '', number: null };
}

/** Of two that say the same, the first is kept. */
function saidElsewhere(contents: readonly Content[], at: number, kind: Kind): boolean {
  const one = contents[at];
  if (one === undefined) return false;
  return contents.some((other, place) => {
    return place !== at && holds(other, one, kind) && (place < at || !holds(one, other, kind));
  });
}
